import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { startDemo } from './demo-site.ts';
import { axeFindings, has, isWhole, shown, sideways, smallTargets } from './looks.ts';

/** Where something is, and what a finger there would hit instead of it. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly behind: string;
}

/** Runs in the page: the middle of the part that is in view of the widget's element that matches, scrolled to as a finger would. */
function spotOf(selector: string, scrolls: boolean): Spot | undefined {
  const root = document.querySelector('provider-map')?.shadowRoot;
  const element = root?.querySelector<HTMLElement>(selector);
  if (!element) return undefined;
  if (scrolls) element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
  const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const top = root?.elementFromPoint(x, y);
  return { x, y, behind: top && element.contains(top) ? '' : (top?.outerHTML ?? 'out of view').slice(0, 200) };
}

/** Runs in the page: how far from the top of the viewport an element of the widget is. */
function topOf(selector: string): number {
  const root = document.querySelector('provider-map')?.shadowRoot;
  return root?.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
}

/** Runs in the page: whether an element of the widget begins within the viewport. */
function isInView(selector: string): boolean {
  const root = document.querySelector('provider-map')?.shadowRoot;
  const top = root?.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
  return top > -1 && top < innerHeight - 40;
}

/** Runs in the page: how many elements of the widget match. */
function countOf(selector: string): number {
  return document.querySelector('provider-map')?.shadowRoot?.querySelectorAll(selector).length ?? 0;
}

/** Runs in the page: two frames later, a map that moves has begun to. */
function nextFrames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

for (const name of wantedBrowsers) {
  // WebKitGTK's driver has no finger: there it is a mouse, in a window as narrow as it gets.
  const device = name === 'webkit' ? 'mouse' : 'finger';
  describe(`a visitor with a phone and a ${device} in ${name}`, () => {
    let demo: TestServer;
    let browser: Browser;

    before(async () => {
      demo = await startDemo();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    /** Taps on an element of the widget, and nothing else. */
    const tap = async (selector: string, scrolls = true): Promise<void> => {
      await browser.until(has, selector);
      const spot = await browser.evaluate(spotOf, selector, scrolls);
      assert.ok(spot);
      assert.equal(spot.behind, '', `in front of ${selector}`);
      await (browser.tap ?? browser.click)(spot.x, spot.y);
    };
    const open = async (): Promise<void> => {
      await browser.openOnPhone(`${demo.origin}/map-country.html`);
      await browser.until(isWhole);
    };

    test('finds a place, and takes it away with the box in hand', async () => {
      await open();
      await tap('#place');
      await browser.press(...'Leeds');
      await tap('[role="option"]', false);
      await browser.until(() => document.querySelector('provider-map')?.location === 'Leeds, West Yorkshire');
      // The box still has the focus, and lies below the cross.
      await tap('.remove', false);
      await browser.until(() => document.querySelector('provider-map')?.location === '');
      await browser.press(...'Leeds', 'Enter');
      await browser.until(() => document.querySelector('provider-map')?.location === 'Leeds, West Yorkshire');
      assert.match(await browser.evaluate(shown, '[part="distance"]'), /miles$/);
      assert.equal(await browser.evaluate(sideways), 0);
    });

    test('opens two providers, which both stay open and move nothing under the finger', async () => {
      await open();
      for (const place of [1, 2]) {
        const button = `.provider:nth-child(${place}) [aria-expanded]`;
        await browser.evaluate(spotOf, button, true);
        const before = await browser.evaluate(topOf, button);
        await tap(button, false);
        await browser.until(has, `.provider:nth-child(${place}) .details`);
        assert.equal(await browser.evaluate(topOf, button), before);
      }
      assert.equal(await browser.evaluate(countOf, '.details'), 2);
      assert.deepEqual(await axeFindings(browser), []);
      // Only Chromium says that a finger is coarse.
      if (name === 'chromium') assert.deepEqual(await browser.evaluate(smallTargets, 44, '.list *, .finder *'), []);
    });

    test('goes to a site on the map, from there to its provider, and back', async () => {
      await open();
      const item = '.provider:nth-child(3)';
      const third = await browser.evaluate(shown, `${item} [part="name"]`);
      await tap(`${item} .show:not([aria-expanded])`);
      await browser.until(isInView, '.frame');
      assert.equal(await browser.evaluate(isInView, item), false);
      // Several sites at one place of the map come apart, tap by tap.
      for (let taps = 0; taps < 8 && !(await browser.evaluate(has, '.card .details')); taps += 1) {
        await browser.until(has, '.map:not(:has(.leaflet-zoom-anim, .leaflet-pan-anim)) .marker[aria-current]');
        await tap('.marker[aria-current]', false);
        await browser.evaluate(nextFrames);
      }
      await tap('.card .details', false);
      await browser.until(isInView, `${item} [part="name"]`);
      await browser.until(has, `${item} .details`);
      assert.equal(await browser.evaluate(shown, '.provider[aria-current] [part="name"]'), third);
      await tap(`${item} .closing button`);
      await browser.until(isInView, '.frame');
      assert.equal(await browser.evaluate(has, '.details'), false);
    });
  });
}
