import { readFileSync } from 'node:fs';
import { escape } from './escape.mjs';

/** Widths of the stage, in em, from which the second, third and fourth height holds. */
const from = [22, 36, 50];

/** Page → tag → heights in em, from the narrowest stage to the widest. Measured by make-reserve.mjs. */
const measured = JSON.parse(readFileSync(new URL('heights.json', import.meta.url), 'utf8'));

// The map's token is the height of the map, not of the whole element.
const hasToken = (tag) => tag !== 'provider-map';

const declare = (selector, ...lines) => `${selector} {\n${lines.map((line) => `  ${line};\n`).join('')}}`;

/** What a page's style sheet says so that nothing moves: how tall each element will be, before it is even defined. */
export function reserveRules({ name, html = '' }) {
  const heights = measured[name] ?? {};
  const tags = Object.keys(heights);
  if (tags.length === 0) return '';
  const isHeld = html.includes('data-course-widget');
  const select = (tag) => (isHeld ? `${tag}, [data-course-widget='${tag}']` : tag);
  // An element that is there keeps its room itself, as long as it has to.
  const box = (tag) => {
    if (!hasToken(tag)) return declare(select(tag), 'display: block');
    const early = isHeld ? `, [data-course-widget='${tag}']:not(:has(${tag}))` : '';
    return declare(`${tag}:not(:defined)${early}`, 'display: block', `min-block-size: var(--${tag}-block-size)`);
  };
  const rule = (tag, height) =>
    declare(select(tag), `${hasToken(tag) ? `--${tag}-block-size` : 'min-block-size'}: ${height}em`);
  const widths = [0, ...from].map((width, index) => {
    const rules = tags.map((tag) => rule(tag, heights[tag][index])).join('\n');
    return width ? `@container (min-width: ${width}em) {\n${rules.replace(/^/gm, '  ')}\n}` : rules;
  });
  return [...tags.map(box), ...widths].join('\n');
}

/** The same for people to read. */
export function reserveListing(page) {
  const rules = reserveRules(page);
  return rules
    ? `<details><summary>Its style sheet keeps room for the elements, so that nothing moves when they arrive</summary>
<pre tabindex="0" aria-label="Style sheet of this page"><code>${escape(rules)}</code></pre></details>`
    : '';
}
