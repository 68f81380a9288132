// `npm run bench:map`: how soon the first pins are painted, how long three levels of zoom take, how many elements and how much
// memory, for ours and for what one would take instead. Each run is a new page; the medians go to test/bench/out/map.json too.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../support/chromium.mjs';
import { servePages, subjects } from './pages.mjs';
import { panUnderThrottle } from './pan.mjs';

const sizes = process.env.POINTS?.split(',').map(Number) ?? [100, 1_000, 10_000, 50_000];
const runsOf = (points) => Number(process.env.RUNS ?? (points > 10_000 ? 3 : 7));
const out = fileURLToPath(new URL('../out/', import.meta.url));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  // Typed arrays are kept beside the heap of objects, and elements in another one.
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
}

async function run(browser, url, points) {
  const page = await browser.newPage({ viewport: { width: 820, height: 640 }, reducedMotion: 'reduce' });
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'prepare' in window);
    await page.evaluate((count) => window.prepare(count), points);
    const session = await page.context().newCDPSession(page);
    const before = await heapOf(session);
    const firstPinsMs = await page.evaluate(() => window.firstPins());
    const nodes = await page.evaluate(() => window.nodes());
    const zoomMs = await page.evaluate(() => window.zoomThree());
    return { firstPinsMs, zoomMs, nodes, heapMB: (await heapOf(session)) - before };
  } finally {
    await page.close();
  }
}

const server = await servePages();
const browser = await chromium.launch(chromiumOptions());
const results = [];
try {
  for (const points of sizes) {
    const runs = Object.fromEntries(Object.keys(subjects).map((subject) => [subject, []]));
    // In turn, so that whatever else the machine does hits all of them; the first round warms the browser and is left out.
    for (let round = 0; round <= runsOf(points); round += 1) {
      for (const subject of Object.keys(subjects)) {
        const result = await run(browser, `${server.url}/${encodeURIComponent(subject)}`, points);
        if (round > 0) runs[subject].push(result);
      }
    }
    for (const [subject, each] of Object.entries(runs)) {
      const of = (key) => Math.round(median(each.map((result) => result[key])) * 10) / 10;
      results.push({
        subject,
        points,
        firstPinsMs: of('firstPinsMs'),
        zoomMs: of('zoomMs'),
        nodes: of('nodes'),
        heapMB: of('heapMB'),
      });
    }
  }
  console.table(results);
  const first = (subject, points) =>
    results.find((each) => each.subject === subject && each.points === points)?.firstPinsMs;
  console.table(
    sizes.map((points) => {
      const ours = first('course-widgets', points);
      const ratio = (subject) => Number((first(subject, points) / ours).toFixed(2));
      return {
        points,
        'markercluster takes × ours': ratio('leaflet.markercluster'),
        'markers take × ours': ratio('leaflet markers'),
        'ours takes × bare supercluster': Number((ours / first('bare supercluster', points)).toFixed(2)),
      };
    }),
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}map.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.table(await panUnderThrottle(browser, server.url));
} finally {
  await browser.close();
  server.close();
}
