import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { startDemo } from './demo-site.ts';
import {
  axeFindings,
  has,
  isOpen,
  isWhole,
  lostTexts,
  mapRulesElsewhere,
  openAll,
  sideways,
  smallTargets,
  typePlace,
} from './looks.ts';

/** WCAG 1.4.12, as somebody's own style sheet may have it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const name of wantedBrowsers) {
  describe(`provider-map with all of it open, in ${name}`, () => {
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

    /** Opens the demo's page with the map of a place, and all that can be opened on it. */
    async function show(width: number, prepare = ''): Promise<void> {
      await browser.open(`${demo.origin}/provider-map.html`, width);
      await browser.until(isWhole);
      // WebKit's window has a least width: there the page is made as narrow inside it.
      await browser.evaluate((wide) => {
        if (innerWidth > wide) document.documentElement.style.inlineSize = `${wide}px`;
      }, width);
      if (prepare) await browser.evaluateText(prepare);
      await browser.evaluate(openAll);
      await browser.until(isOpen);
    }

    /** Asserts that everything can be read, and pressed, without scrolling sideways. */
    async function isUsable(what: string): Promise<void> {
      assert.deepEqual(await browser.evaluate(lostTexts), [], `texts lost, ${what}`);
      assert.equal(await browser.evaluate(sideways), 0, `scrolls sideways, ${what}`);
      assert.deepEqual(await browser.evaluate(smallTargets, 24), [], `targets, ${what}`);
    }

    test('axe finds nothing, whatever is open', async () => {
      await show(1280);
      await isUsable('1280 pixels');
      assert.deepEqual(await browser.evaluate(mapRulesElsewhere), []);
      assert.deepEqual(await axeFindings(browser), []);
      await browser.evaluate(typePlace, 'Ashf');
      await browser.until(has, '[role="option"]');
      await isUsable('with suggestions');
      assert.deepEqual(await axeFindings(browser), []);
    });

    test('fits 320 pixels', async () => {
      await show(320);
      await isUsable('320 pixels');
      await browser.evaluate(typePlace, 'Ashf');
      await browser.until(has, '[role="option"]');
      await isUsable('320 pixels, with suggestions');
    });

    for (const width of [1280, 320]) {
      test(`loses no text with more space between letters, words and lines, ${width} pixels wide`, async () => {
        const sheet = `(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(${JSON.stringify(spacing)});
          for (const each of [document, document.querySelector('provider-map').shadowRoot]) {
            each.adoptedStyleSheets = [...each.adoptedStyleSheets, sheet];
          }
        })()`;
        await show(width, sheet);
        await isUsable('with spacing');
      });
    }

    for (const width of [1280, 640]) {
      test(`grows with text twice as large, ${width} pixels wide`, async () => {
        await show(width, `document.documentElement.style.fontSize = '32px'`);
        await isUsable('twice as large');
      });
    }

    // The other drivers cannot turn a mouse into a finger.
    if (name === 'chromium') {
      test('has room for fingers on touch screens: fields and the map’s controls', async () => {
        await show(360);
        await browser.devtools?.('Emulation.setTouchEmulationEnabled', { enabled: true });
        await browser.until(() => matchMedia('(pointer: coarse)').matches);
        await browser.evaluate(typePlace, 'Ashf');
        await browser.until(has, '[role="option"]');
        const fields = '.finder *, .control, .marker';
        assert.deepEqual(await browser.evaluate(smallTargets, 44, fields), []);
        await isUsable('with fingers');
      });
    }
  });
}
