import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { areReady, hosts, hostState, startHosts } from './hosts.ts';

/** What has to happen before a page's widgets can be seen, and how many there are when not three. */
const steps: Readonly<Record<string, { readonly press?: string; readonly count?: number }>> = {
  details: { press: 'summary' },
  tabs: { press: '#tab' },
  dialog: { press: '#open' },
  many: { count: 200 },
  moving: { count: 0 },
  ...Object.fromEntries(
    ['bootstrap', 'bootstrap-dark', 'govuk', 'wordpress'].map((framework) => [`look-${framework}`, { count: 6 }]),
  ),
  iframe: { count: 0 },
  'late-shadow': { count: 6 },
};

/** What may be said on the console: what the page is about. */
const meant =
  /is registered already, by another copy or version|holds other parts of the page|is left out, an endpoint is a folder/;

for (const name of wantedBrowsers) {
  describe(`hosts in ${name}`, () => {
    let site: TestServer;
    let browser: Browser;

    before(async () => {
      site = await startHosts();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const problems = async () =>
      [...(await browser.evaluate(() => window.recorded.problems)), ...browser.consoleMessages()].filter(
        (each) => !meant.test(each),
      );

    for (const { name: page, title } of hosts) {
      test(`${title}: the widgets show, and the page is as it was`, async (t) => {
        if (page === 'polluted' && name === 'webkit') return t.skip("WebKit's driver answers with the page's own JSON");
        const { press, count = 3 } = steps[page] ?? {};
        const address = `${site.origin}/hosts/${page}.html`;
        const pressed = async () => {
          if (press)
            await browser.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), press);
          return browser.evaluate(hostState);
        };
        await browser.open(`${address}?without`);
        const untouched = await pressed();
        await browser.open(address);
        await browser.until(areReady, count);
        const host = await pressed();
        assert.deepEqual(host, untouched);
        assert.deepEqual(await problems(), []);
      });
    }
  });
}
