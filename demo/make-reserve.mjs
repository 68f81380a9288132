// Measures how tall the elements of each page get, and writes pages/heights.json. Needs `npm run build` before; run it
// after changes to what elements show. `node demo/make-reserve.mjs together` measures one page again.
import { chromium } from 'playwright-core';
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { chromiumOptions } from '../test/support/chromium.mjs';
import { pageNames } from './pages/index.mjs';
import { startServer } from './server.mjs';

/** Windows, in pixels, for each of the stage's widths in pages/reserve.mjs: the first of a row is its narrowest. */
const windows = [
  [320, 360, 400],
  [412, 480, 600],
  [670, 768, 1100],
  [930, 1280, 1600],
];
const elements = 'course-card, skills-list, provider-map';
/** Em. Nobody sees more than a screen at once: what is below may move. */
const tallest = 75;

const file = new URL('pages/heights.json', import.meta.url);
const server = await startServer({ root: process.env.ROOT });
const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });

async function naturalHeights() {
  await page.addStyleTag({
    content: `${elements} { min-block-size: 0 !important; --course-card-block-size: 0 !important; --skills-list-block-size: 0 !important }`,
  });
  return page.locator(elements).evaluateAll((all) => {
    const heights = {};
    for (const { localName, offsetHeight } of all) heights[localName] = Math.max(heights[localName] ?? 0, offsetHeight);
    return heights;
  });
}

async function visit(name, width) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${server.url}${name}.html`);
  const settled = () =>
    !document.querySelector(':is(course-card, skills-list, provider-map):not([data-state]), [data-state="pending"]');
  await page.waitForFunction(settled, undefined, { timeout: 15_000 });
  const button = page.locator('[data-reload]');
  if (await button.count()) {
    await button.click();
    await page.waitForSelector('[data-state="stale"]');
  }
  return naturalHeights();
}

async function measure(name) {
  const rows = [];
  for (const widths of windows) {
    const row = {};
    for (const width of widths) {
      for (const [tag, height] of Object.entries(await visit(name, width))) row[tag] = Math.max(row[tag] ?? 0, height);
    }
    rows.push(row);
  }
  const em = await page.locator('main').evaluate((main) => parseFloat(getComputedStyle(main).fontSize));
  const tags = Object.keys(rows[0]);
  // A little more than needed: other fonts break lines elsewhere.
  return Object.fromEntries(
    tags.map((tag) => [tag, rows.map((row) => Math.min(tallest, Math.ceil((row[tag] / em) * 1.02)))]),
  );
}

try {
  const wanted = process.argv.slice(2);
  const heights = wanted.length > 0 ? JSON.parse(await readFile(file, 'utf8')) : {};
  for (const name of wanted.length > 0 ? wanted : pageNames) {
    if (['index', 'state-no-script'].includes(name)) continue;
    heights[name] = await measure(name);
    console.log(name, JSON.stringify(heights[name]));
  }
  await writeFile(file, await format(JSON.stringify(heights), { parser: 'json', printWidth: 120 }));
} finally {
  await browser.close();
  await server.close();
}
