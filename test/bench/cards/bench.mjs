// `npm run bench:cards`: 200 cards from data in hand to paint, against the same DOM made by hand (DESIGN.md §8: at most 1.15 ×).
// One headless Chromium, medians. Writes test/bench/out/cards.json too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumOptions } from '../../support/chromium.mjs';

const rounds = 30;
const warmUp = 6;
const limit = 1.15;
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const course = JSON.parse(readFileSync(path('course.json'), 'utf8'));

const files = sirv(path('../../../dist'), { dev: true });
const server = createServer((request, response) => {
  if (request.url === '/page.js') {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(readFileSync(path('page.js')));
  } else {
    files(request, response, () => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        '<!doctype html><html lang="en"><script type="module" src="/embed.js" data-define="course-card"></script>',
      );
    });
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => Math.round(number * 100) / 100;

const browser = await chromium.launch(chromiumOptions());
const results = {};
try {
  for (const variant of ['full', 'compact']) {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const pairs = await page.evaluate(
      async ([given, kind, times]) => (await import('/page.js')).bench(given, kind, times),
      [course, variant, warmUp + rounds],
    );
    const kept = pairs.slice(warmUp);
    results[variant] = {
      widgets: rounded(median(kept.map(([widgets]) => widgets))),
      byHand: rounded(median(kept.map(([, hand]) => hand))),
      ratio: rounded(median(kept.map(([widgets, hand]) => widgets / hand))),
    };
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

console.table(results);
console.log(`Milliseconds for 200 cards, medians of ${rounds}; the limit of the ratio is ${limit}.`);
mkdirSync(path('../out'), { recursive: true });
writeFileSync(path('../out/cards.json'), `${JSON.stringify(results, null, 2)}\n`);
if (Object.values(results).some(({ ratio }) => ratio > limit)) process.exitCode = 1;
