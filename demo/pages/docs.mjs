// The documentation, demo/docs/*.md, as pages of this site.
import { readFileSync } from 'node:fs';
import { escape } from './escape.mjs';
import { renderFrame } from './frame.mjs';
import { groups as demoGroups } from './index.mjs';
import { renderMarkdown } from './markdown.mjs';

function readDoc(name) {
  const markdown = readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8');
  return { name, ...renderMarkdown(markdown) };
}

/** In the order in which somebody new to the elements needs them. */
const groups = [
  { title: 'Use the elements', names: ['start', 'course-card', 'skills-list', 'provider-map', 'look'] },
  { title: 'Give them data', names: ['endpoints', 'snapshot'] },
  { title: 'Run them on your site', names: ['hosting', 'policy', 'faults', 'accessibility'] },
].map(({ title, names }) => ({ title, docs: names.map(readDoc) }));

/** The pages of the documentation. */
export const docs = groups.flatMap((group) => group.docs);

/** Their addresses below the site's root, without `.html`. */
export const docNames = docs.map(({ name }) => `docs/${name}`);

/** An item of a list of the pages: a link, and what the page is about. */
export const docItem = ({ name, title, lead }) =>
  `<li><a href="/docs/${name}.html">${escape(title)}</a> <span>${lead}</span></li>`;

function contents(current) {
  const item = (doc) =>
    `<li><a href="/docs/${doc.name}.html"${doc === current ? ' aria-current="page"' : ''}>${escape(doc.title)}</a></li>`;
  const sections = groups.map((group) => `<h2>${escape(group.title)}</h2><ul>${group.docs.map(item).join('')}</ul>`);
  return [...sections, '<p><a href="/">All demo pages</a></p>'].join('\n');
}

function onThisPage({ headings }) {
  const item = ({ id, html }) => `<li><a href="#${id}">${html}</a></li>`;
  return headings.length < 3
    ? ''
    : `<nav class="on-this-page" aria-label="On this page"><ul>${headings.map(item).join('')}</ul></nav>`;
}

/** Links to the demo pages that show the element which a page of the documentation is about. */
function examples({ name }) {
  const pages = demoGroups.find(({ title }) => title === name)?.pages ?? [];
  const item = (page) =>
    `<li><a href="/${page.name}.html">${escape(page.title)}</a> <span>${escape(page.about)}</span></li>`;
  return pages.length === 0
    ? ''
    : `<section><h2>Pages that show it</h2><ul class="contents">${pages.map(item).join('\n')}</ul></section>`;
}

/** The HTML of the page of the documentation at `docs/<name>`, or undefined. */
export function renderDoc(path) {
  const doc = docs.find(({ name }) => path === `docs/${name}`);
  if (!doc) return undefined;
  return renderFrame({
    title: doc.title,
    scheme: 'auto',
    sheets: ['docs.css'],
    main: `<article class="doc">
<h1>${escape(doc.title)}</h1>
<p class="lead">${doc.lead}</p>
${onThisPage(doc)}
${doc.html}
${examples(doc)}
</article>`,
    navigation: { label: 'Documentation', html: contents(doc) },
  });
}

/** The HTML of the list of all pages of the documentation. */
export function renderDocList() {
  const section = (group) =>
    `<section class="group"><h2>${escape(group.title)}</h2><ul class="contents">${group.docs.map(docItem).join('\n')}</ul></section>`;
  return renderFrame({
    title: 'Documentation',
    scheme: 'auto',
    main: `<h1>Documentation</h1>
<p class="lead">How to put the elements on a page, give them data, and run them on your site.</p>
${groups.map(section).join('\n')}`,
  });
}
