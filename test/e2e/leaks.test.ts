import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumOptions } from '../support/chromium.mjs';
import type { TestServer } from '../support/servers.ts';
import { startHosts } from './hosts.ts';

/** What is alive after the garbage has been taken out. */
interface Alive {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

// Only Chromium tells what is alive.
describe('1,000 elements that come and go, in chromium', () => {
  let site: TestServer;
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;

  before(async () => {
    site = await startHosts();
    browser = await chromium.launch(chromiumOptions() as Parameters<typeof chromium.launch>[0]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function alive(): Promise<Alive> {
    // Twice: what the first round frees may hold the last of something else.
    await devtools.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
    return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
  }

  /** Puts elements into the page, ten at a time, and takes them away as soon as they show; the map when it is drawn. */
  const comeAndGo = (tag: string, rounds: number) =>
    page.evaluate(
      async ([name, count]) => {
        const shown = (each: HTMLElement) =>
          each.dataset['state'] === 'ready' &&
          (name !== 'provider-map' || !!each.shadowRoot?.querySelector('.leaflet-marker-pane button'));
        for (let round = 0; round < count; round += 1) {
          const all = Array.from({ length: 10 }, () => document.createElement(name));
          for (const each of all) each.setAttribute('course', '274');
          if (name === 'provider-map') for (const each of all) each.setAttribute('loading', 'eager');
          document.querySelector('#left')?.append(...all);
          while (!all.every(shown)) await new Promise((done) => setTimeout(done, 5));
          document.querySelector('#left')?.replaceChildren();
        }
      },
      [tag, rounds] as const,
    );

  for (const [tag, rounds] of [
    ['course-card', 100],
    ['skills-list', 100],
    ['provider-map', 100],
  ] as const) {
    test(`${tag} leaves no node, no listener and no memory behind`, async () => {
      page = await (await browser.newContext()).newPage();
      devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable');
      await page.goto(`${site.origin}/hosts/moving.html`);
      await comeAndGo(tag, 5); // What is made once and kept for all.
      const before = await alive();
      await comeAndGo(tag, rounds);
      const after = await alive();
      // A few nodes and closures are the browser's own; one for each element would be a thousand.
      assert.ok(after.nodes - before.nodes < 100, `${after.nodes - before.nodes} nodes`);
      assert.ok(after.listeners - before.listeners < 10, `${after.listeners - before.listeners} listeners`);
      assert.ok(after.heap - before.heap < 1_000_000, `${after.heap - before.heap} bytes`);
      await page.context().close();
    });
  }
});
