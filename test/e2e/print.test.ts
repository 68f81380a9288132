import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { startDemo } from './demo-site.ts';
import { isWhole } from './looks.ts';

/** Sheets of A4 that 400 providers may take. */
const mostPages = 40;

// Only Chromium's driver prints.
describe('print, in chromium', () => {
  let demo: TestServer;
  let browser: Browser;

  before(async () => {
    demo = await startDemo();
    browser = await launch('chromium');
    await browser.open(`${demo.origin}/map-country.html`);
    await browser.until(isWhole);
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  test(`400 providers take ${mostPages} pages at most`, async () => {
    const printed = (await browser.devtools?.('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69 })) as {
      readonly data: string;
    };
    const pages =
      Buffer.from(printed.data, 'base64')
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages > 10 && pages <= mostPages, `${pages} pages`);
  });

  test('the map and a provider’s entry stay in one piece, headings stay with what follows, and nothing scrolls', async () => {
    await browser.devtools?.('Emulation.setEmulatedMedia', { media: 'print' });
    const styles = await browser.evaluate(() => {
      const root = document.querySelector('provider-map')!.shadowRoot!;
      const of = (selector: string) => getComputedStyle(root.querySelector(selector)!);
      return {
        map: of('.frame').breakInside,
        provider: of('.provider').breakInside,
        headings: ['[part=title]', '[part=subtitle]', '[part=name]'].map((each) => of(each).breakAfter),
        list: [of('.list').overflow, root.querySelector<HTMLElement>('.list')!.offsetHeight > 500],
        hidden: [of('.finder').display, of('.more').display],
      };
    });
    assert.deepEqual(styles, {
      map: 'avoid',
      provider: 'avoid',
      headings: ['avoid', 'avoid', 'avoid'],
      list: ['visible', true],
      hidden: ['none', 'none'],
    });
  });

  test('numbers stand on the line of the name, and count all providers', async () => {
    await browser.devtools?.('Emulation.setEmulatedMedia', { media: 'print' });
    await browser.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    const { providers, lines } = await browser.evaluate(() => {
      const root = document.querySelector('provider-map')!.shadowRoot!;
      const names = [...root.querySelectorAll<HTMLElement>('[part=name]')];
      const line = parseFloat(getComputedStyle(names[0]!).lineHeight);
      return { providers: names.length, lines: Math.round(names[0]!.offsetHeight / line) };
    });
    await browser.evaluate(() => void dispatchEvent(new Event('afterprint')));
    assert.deepEqual([providers, lines], [400, 1]);
  });
});
