// `npm run bench:map`: how soon the first pins are painted, how long three levels of zoom take, how many elements and how much
// memory, for ours and for what one would take instead. Each run is a new page; the medians go to test/bench/out/map.json too.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../support/chromium.mjs';
import { servePages, subjects } from './pages.mjs';
import { labelsUnderThrottle } from './labels.mjs';
import { panUnderThrottle } from './pan.mjs';
import { listTasksUnderThrottle } from './tasks.mjs';

const sizes = process.env.POINTS?.split(',').map(Number) ?? [100, 1_000, 10_000, 50_000];
const measured = Object.keys(subjects).filter((subject) => process.env.SUBJECTS?.includes(subject) ?? true);
/** One is enough for plain markers where they take minutes to zoom, and are not what ours is compared with. */
const runsOf = (points, subject) =>
  points > 10_000 && subject === 'leaflet markers' ? 1 : Number(process.env.RUNS ?? (points > 10_000 ? 3 : 7));
const out = fileURLToPath(new URL('../out/', import.meta.url));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Only when all is measured: a page that was told to collect its garbage compiles everything anew. */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  // Typed arrays are kept beside the heap of objects, and elements in another one.
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
}

/** Waits until frames come in time again: thousands of elements keep the browser painting when their page is long closed. */
async function rest(browser) {
  const page = await browser.newPage();
  await page.evaluate(async () => {
    for (let [calm, last] = [0, 0]; calm < 10;) {
      const now = await new Promise(requestAnimationFrame);
      calm = now - last < 40 ? calm + 1 : 0;
      last = now;
    }
  });
  await page.close();
}

/** A page whose code is loaded and whose data is in hand. */
async function visit(browser, url, points, act) {
  await rest(browser);
  const page = await browser.newPage({ viewport: { width: 820, height: 640 }, reducedMotion: 'reduce' });
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'prepare' in window);
    await page.evaluate((count) => window.prepare(count), points);
    return await act(page);
  } finally {
    await page.close();
  }
}

async function run(page) {
  const firstPinsMs = await page.evaluate(() => window.firstPins());
  const nodes = await page.evaluate(() => window.nodes());
  const zoomMs = await page.evaluate(() => window.zoomThree());
  return { firstPinsMs, zoomMs, nodes, heapMB: await heapOf(page) };
}

const server = await servePages();
const browser = await chromium.launch(chromiumOptions());
const pageOf = (subject) => `${server.url}/${encodeURIComponent(subject)}`;
const results = [];
try {
  for (const points of sizes) {
    const runs = {};
    const before = {};
    for (const subject of measured) {
      runs[subject] = [];
      before[subject] = await visit(browser, pageOf(subject), points, heapOf);
    }
    // In turn, so that whatever else the machine does hits all of them.
    for (let round = 0; round < runsOf(points); round += 1) {
      for (const subject of measured) {
        if (round < runsOf(points, subject)) runs[subject].push(await visit(browser, pageOf(subject), points, run));
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
        heapMB: Math.round((of('heapMB') - before[subject]) * 10) / 10,
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
  console.table(await labelsUnderThrottle(browser, server.url));
  console.table(await listTasksUnderThrottle(browser));
} finally {
  await browser.close();
  server.close();
}
