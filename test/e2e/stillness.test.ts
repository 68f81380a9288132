import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Browser } from '../support/browsers.ts';
import { serve, type TestServer } from '../support/servers.ts';
import { isSettled, layoutShifts, pageNames, startDemo } from './demo-site.ts';
import { has } from './looks.ts';

/** Milliseconds by which the form's code comes after the list, and its places after that. */
const delay = 120;
const typical = ['provider-map', 'map-country', 'map-view-map', 'map-click'];
const maps = pageNames.filter((each) => /^(map|provider-map)/.test(each));

// Only Chromium measures what moves.
describe('provider-map keeps still, with its form’s code arriving late, in chromium', () => {
  let demo: TestServer;
  let slow: TestServer;
  let browser: Browser;

  before(async () => {
    demo = await startDemo();
    slow = await serve(async (path) => {
      if (/\/(finder|geocode|details)-[^/]*\.js$/.test(path)) await pause(delay);
      const response = await fetch(demo.origin + path).catch(() => undefined);
      return (
        response && {
          status: response.status,
          type: response.headers.get('Content-Type') ?? '',
          body: Buffer.from(await response.arrayBuffer()),
        }
      );
    });
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await slow?.close();
    await demo?.close();
  });

  /** How tall the widget and the room for its form are. */
  const heights = () =>
    browser.evaluate(() => {
      const widget = document.querySelector('provider-map');
      const boxes = [widget, widget?.shadowRoot?.querySelector('.finder')];
      return boxes.map((box) => Math.round(box?.getBoundingClientRect().height ?? 0));
    });

  // `demo.test.ts` has all pages at 1280 pixels.
  for (const [width, pages] of [
    [320, maps],
    [768, typical],
    [1280, typical],
  ] as const) {
    test(`${pages.length} pages with one, ${width} pixels wide`, async () => {
      for (const page of pages) {
        await browser.open(`${slow.origin}/${page}.html`, width);
        await browser.until(isSettled);
        const hasForm = await browser.evaluate(has, '.finder');
        const early = await heights();
        if (hasForm) await browser.until(has, '.filters');
        assert.deepEqual(await browser.evaluate(layoutShifts), [], `${page}, ${width} pixels wide`);
        // What stands below the viewport is not measured by the browser.
        assert.deepEqual(await heights(), early, `${page}, ${width} pixels wide`);
      }
    });
  }
});
