import { hosts } from '../hosts/index.mjs';
import { docItem, docs } from './docs.mjs';
import { escape } from './escape.mjs';
import { renderFrame } from './frame.mjs';
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
  const [first, ...others] = groups.map(({ title, pages }) => [title, pages.map(row)]);
  const sections = [
    first,
    ['Documentation', docs.map(docItem)],
    ...others,
    ['Hosts that are hard on a guest', hosts.map(hard)],
  ];
  return sections
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
</section>`.replace(/\n{2,}/g, '\n');
}

/** The HTML of a demo page. */
export function renderPage(page) {
  const { title, about, name, lang, scheme, sheet, extraScript } = page;
  const isHome = name === 'index';
  return renderFrame({
    title,
    lang,
    scheme,
    sheets: [sheet, `${name}.size.css`].filter(Boolean),
    head: [scriptTag(page), extraScript ? `<script type="module" src="/assets/${extraScript}"></script>` : ''].join(
      '\n',
    ),
    main: isHome ? `<h1>${escape(title)}</h1><p class="lead">${escape(about)}</p>${tableOfContents()}` : article(page),
    navigation: isHome ? undefined : { label: 'Demo pages', html: contents(page) },
  });
}
