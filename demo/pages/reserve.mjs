import { readFileSync } from 'node:fs';
import { escape } from './escape.mjs';

/** Widths of the stage, in em, from which the second, third and fourth height holds. */
const from = [22, 36, 50];

/** Page → tag → heights in em, from the narrowest stage to the widest. Measured by make-reserve.mjs. */
const measured = JSON.parse(readFileSync(new URL('heights.json', import.meta.url), 'utf8'));

// The map's token is the height of the map, not of the whole element.
const hasToken = (tag) => tag !== 'provider-map';

const rule = (tag, height) =>
  `${tag} {\n  ${hasToken(tag) ? `--${tag}-block-size` : 'min-block-size'}: ${height}em;\n}`;

const box = (tag) =>
  `${tag} {\n  display: block;${hasToken(tag) ? `\n  min-block-size: var(--${tag}-block-size);` : ''}\n}`;

/** What a page's style sheet says so that nothing moves: how tall each element will be, before it is even defined. */
export function reserveRules({ name }) {
  const heights = measured[name] ?? {};
  const tags = Object.keys(heights);
  const widths = [0, ...from].map((width, index) => {
    const rules = tags.map((tag) => rule(tag, heights[tag][index])).join('\n');
    return width ? `@container (min-width: ${width}em) {\n${rules.replace(/^/gm, '  ')}\n}` : rules;
  });
  return tags.length > 0 ? [...tags.map(box), ...widths].join('\n') : '';
}

/** The same for people to read. */
export function reserveListing(page) {
  const rules = reserveRules(page);
  return rules
    ? `<p>Its style sheet keeps room for the elements, so that nothing moves when they arrive:</p>
<pre tabindex="0" aria-label="Style sheet of this page"><code>${escape(rules)}</code></pre>`
    : '';
}
