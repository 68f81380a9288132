import { hosts } from '../hosts/index.mjs';
import { escape } from './escape.mjs';
import { groups } from './index.mjs';
import { reserveListing } from './reserve.mjs';

/** The tag that a page loads the widgets with, as it is and as the page shows it. */
export function scriptTag({ endpoint = '/data', script = true }) {
  if (!script) return '';
  const attribute = endpoint ? ` data-endpoint="${endpoint}"` : '';
  return `<script type="module" src="/dist/embed.js"${attribute}></script>`;
}

/** Some pages have a title in their own language. */
const language = ({ lang }) => (lang ? ` lang="${lang}"` : '');

function contents(current) {
  const link = (page) =>
    `<a href="/${page.name}.html"${language(page)}${page === current ? ' aria-current="page"' : ''}>${escape(page.title)}</a>`;
  return groups
    .map(
      ({ title, pages }) =>
        `<details${pages.includes(current) ? ' open' : ''}><summary>${escape(title)}</summary>
<ul>${pages.map((page) => `<li>${link(page)}</li>`).join('\n')}</ul></details>`,
    )
    .join('\n');
}

function tableOfContents() {
  const row = (page) =>
    `<li${language(page)}><a href="/${page.name}.html">${escape(page.title)}</a> <span>${escape(page.about)}</span></li>`;
  const hard = ({ name, title }) => `<li><a href="/hosts/${name}.html">${escape(title)}</a></li>`;
  const sections = groups.map(({ title, pages }) => [title, pages.map(row)]);
  return [...sections, ['Hosts that are hard on a guest', hosts.map(hard)]]
    .map(
      ([title, rows]) =>
        `<section class="group"><h2>${escape(title)}</h2><ul class="contents">${rows.join('\n')}</ul></section>`,
    )
    .join('\n');
}

function article(page) {
  const snippet = [scriptTag(page), page.html.trim()].filter(Boolean).join('\n\n');
  return `<h1>${escape(page.title)}</h1>
<p class="lead">${escape(page.about)}</p>
${page.before ?? ''}
<div class="stage">
<div class="layout ${page.layout ?? ''}">
${page.html.trim()}
</div>
</div>
${page.after ?? ''}
<section class="snippet" lang="en" dir="ltr">
<h2>What this page writes</h2>
<pre tabindex="0" aria-label="HTML of this page"><code>${escape(snippet)}</code></pre>
${reserveListing(page)}
${page.sheet ? `<p>Its colours are in <a href="/assets/${page.sheet}">${page.sheet}</a>.</p>` : ''}
</section>`;
}

/** A whole page. */
export function renderPage(page) {
  const home = page.name === 'index';
  const sheets = ['demo.css', page.sheet, `${page.name}.size.css`].filter(Boolean);
  return `<!doctype html>
<html lang="${page.lang ?? 'en-GB'}" class="${page.scheme ?? 'light'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(page.title)} – Course Widgets</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%2314504a' d='M16 2a10 10 0 0 0-10 10c0 7 10 18 10 18s10-11 10-18A10 10 0 0 0 16 2z'/%3E%3Ccircle cx='16' cy='12' r='4' fill='%23fff'/%3E%3C/svg%3E">
${sheets.map((sheet) => `<link rel="stylesheet" href="/assets/${sheet}">`).join('\n')}
${scriptTag(page)}
${page.extraScript ? `<script type="module" src="/assets/${page.extraScript}"></script>` : ''}
</head>
<body>
<a class="skip" href="#main" lang="en-GB">Skip to the content</a>
<header class="site" lang="en-GB">
<p class="college"><a href="/">Harbour Bridge College</a></p>
<p class="strap">An invented college, to show Course Widgets on</p>
</header>
<div class="${home ? 'columns' : 'columns beside'}">
<main id="main" tabindex="-1">
${home ? `<h1>${escape(page.title)}</h1><p class="lead">${escape(page.about)}</p>${tableOfContents()}` : article(page)}
</main>
${home ? '' : `<nav aria-label="Demo pages" lang="en-GB">${contents(page)}</nav>`}
</div>
<footer class="site" lang="en-GB">
<p>Sample data. The training providers on these pages are invented, and dates and figures are examples.</p>
</footer>
</body>
</html>
`.replace(/\n{2,}/g, '\n');
}
