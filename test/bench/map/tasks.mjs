// The tasks that stop the page while a list of 400 providers and its map come, on a machine four times slower than this one.
// Needs dist/ and demo/data/.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const throttle = 4;
const course = 119; // 400 providers with 1,500 sites.

const page = (attributes) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>400 providers</title>
<script type="module" src="/dist/embed.js" data-endpoint="/demo/data"></script>
<provider-map course="${course}" ${attributes}></provider-map></html>`;

/** What a page's element says of itself, by its attributes. */
const pages = {
  'whole country': 'loading="eager"',
  'near Leeds': 'location="Leeds, West Yorkshire" distance="30" loading="eager"',
};

async function serve() {
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url.slice(1));
    if (!(name in pages)) return files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(pages[name]));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Tasks of the page's main thread over 50 ms, from its beginning until its pins have been there for two seconds. */
async function tasksOf(browser, url) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } });
  await tab.goto(url);
  await tab.waitForFunction(() => document.querySelector('provider-map')?.shadowRoot?.querySelector('.marker'));
  await tab.waitForTimeout(2_000);
  await session.send('Tracing.end');
  await complete;
  await tab.close();
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return events
    .filter(({ name, dur }) => /RunTask$/.test(name) && dur > 50_000)
    .filter(({ pid, tid }) => mains.some((main) => main.pid === pid && main.tid === tid))
    .map(({ dur, tdur }) => ({ ms: dur / 1_000, cpuMs: tdur / 1_000 }));
}

/**
 * For each page the medians of so many visits: how many tasks over 50 ms, and the longest, as it took and as the processor
 * worked on it, which is less where other programs want the processor too.
 */
export async function listTasksUnderThrottle(browser, visits = 5) {
  const server = await serve();
  const median = (values) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]);
  const rows = [];
  for (const name of Object.keys(pages)) {
    const runs = [];
    for (let visit = 0; visit < visits; visit += 1) {
      runs.push(await tasksOf(browser, `${server.url}/${encodeURIComponent(name)}`));
    }
    const longest = (key) => median(runs.map((tasks) => Math.max(0, ...tasks.map((task) => task[key]))));
    rows.push({
      providers: 400,
      page: name,
      throttle,
      longTasks: median(runs.map((tasks) => tasks.length)),
      longestMs: longest('ms'),
      longestCpuMs: longest('cpuMs'),
    });
  }
  server.close();
  return rows;
}
