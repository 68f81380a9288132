import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { startOrigins, type Origins } from './host-page.ts';
import { has, isWhole, says, shown } from './looks.ts';
import { Person } from './person.ts';

declare global {
  interface Window {
    /** What `ledger.js` keeps. */
    readonly ledger: { readonly asked: readonly string[]; readonly located: number };
  }
}

/** Runs in the page: the addresses of all that it loaded, as its own browser counts them. */
function loaded(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/** Runs in the page: presses whatever can be chosen in the form, the list and the map. */
function pressAll(): void {
  const root = document.querySelector('provider-map')?.shadowRoot;
  for (const each of root?.querySelectorAll<HTMLSelectElement>('select') ?? []) {
    each.selectedIndex = 1;
    each.dispatchEvent(new Event('change', { bubbles: true }));
  }
  root?.querySelector('details')?.setAttribute('open', '');
  const check = root?.querySelector<HTMLElement>('[type="checkbox"]');
  check?.click();
  check?.click();
  for (const each of root?.querySelectorAll<HTMLElement>('.control, .show') ?? []) {
    if (!each.matches('.fullscreen')) each.click();
  }
}

for (const name of wantedBrowsers) {
  describe(`what others learn of a visitor, in ${name}`, () => {
    let origins: Origins;
    let browser: Browser;
    let person: Person;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(name);
      person = new Person(browser);
    });
    after(async () => {
      await browser?.close();
      await origins?.close();
    });

    async function show(attributes: string, query = ''): Promise<void> {
      const embed = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}"></script>`;
      const head = `<script src="/ledger.js"></script>${embed}`;
      const body = `<provider-map course="274" ${attributes}>Ask us.</provider-map>`;
      await browser.open(origins.publish({ head, body }) + query);
      await browser.until(isWhole);
    }

    /** Types into the location box, and asks for it. */
    async function find(text: string): Promise<void> {
      await browser.evaluate(() =>
        document.querySelector('provider-map')?.shadowRoot?.querySelector<HTMLElement>('#place')?.focus(),
      );
      await browser.press('Control+a', ...text, 'Enter');
    }

    /** Whom the page asked, by the browser's driver where that tells, by the browser's own count and by the ledger. */
    async function hosts(): Promise<string[]> {
      const { asked } = await browser.evaluate(() => window.ledger);
      const addresses = asked.flatMap((each) => each.split(' ').filter((word) => /^\w+:/.test(word)));
      const all = [...(browser.requests() ?? []), ...(await browser.evaluate(loaded)), ...addresses];
      return [...new Set(all.filter((each) => !each.startsWith('data:')).map((each) => new URL(each).origin))].sort();
    }

    const own = () => [origins.page, origins.scripts, origins.data].map(({ origin }) => origin).sort();

    test('nobody is asked but the endpoint and who serves the script, whatever is pressed', async () => {
      await show('');
      await find('Canterbury');
      await browser.until(() => document.querySelector('provider-map')?.location === 'Canterbury, Kent');
      await browser.evaluate(pressAll);
      await browser.until(has, '.details');
      await find('CT1 1QU');
      await browser.until(() => document.querySelector('provider-map')?.location === 'CT1, Kent');
      assert.deepEqual(await hosts(), own());
      const asked = await browser.evaluate(() => window.ledger.asked);
      assert.deepEqual(
        asked.filter((each) => !each.startsWith(`GET ${origins.data.origin}/`)),
        [],
      );
      assert.deepEqual(
        asked.filter((each) => /1.?QU/i.test(each)),
        [],
      );
      assert.equal(await browser.evaluate(() => window.ledger.located), 0);
      const kept = await browser.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        location.search,
      ]);
      assert.deepEqual(kept, ['', 0, 0, '']);
    });

    test('directions are plain links, of which nothing is fetched, and a host can leave them out', async () => {
      for (const [attributes, count] of [
        ['', 2],
        ['directions="none"', 0],
      ] as const) {
        await show(`location="Canterbury, Kent" ${attributes}`);
        await person.seek('Tab', 40, 'button', /^Details/);
        await browser.press('Enter');
        await browser.until(has, '.details');
        const links = await browser.evaluate(() =>
          [
            ...(document.querySelector('provider-map')?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.sites a') ??
              []),
          ].map(({ href, target, rel }) => ({ href, target, rel })),
        );
        assert.equal(links.length, count, JSON.stringify(links));
        for (const { href, target, rel } of links) {
          assert.match(href, /^https:\/\/www\.openstreetmap\.org\/directions\?to=5\d\.\d+%2C-?\d\.\d+$/);
          assert.deepEqual([target, rel], ['', 'noopener noreferrer']);
        }
        assert.deepEqual(await hosts(), own());
      }
    });

    test('a postcode stays in the browser but for its first half, which the endpoint hears as a list of outcodes', async () => {
      await show('distance="30"');
      await find('CT1 1QU');
      await browser.until(says, '.count', 'of CT1');
      const asked = await browser.evaluate(() => window.ledger.asked);
      const told = [...(browser.requests() ?? []), ...(await browser.evaluate(loaded)), ...asked];
      assert.ok(told.some((each) => each.includes('/places/c2.json')));
      assert.deepEqual(
        told.filter((each) => /1.?QU/i.test(each)),
        [],
      );
      assert.deepEqual(await hosts(), own());
    });

    test('postcodes.io, where the host wants it, learns the first half of a postcode and nothing more', async () => {
      await show('geocoder="postcodes.io" distance="30"');
      await find('CT1 1QU');
      await browser.until(says, '.count', 'of CT1');
      const asked = await browser.evaluate(() => window.ledger.asked);
      const told = asked.filter((each) => !each.startsWith(`GET ${origins.data.origin}/`));
      assert.deepEqual([...new Set(told)], ['GET https://api.postcodes.io/outcodes/CT1']);
      assert.deepEqual(
        [...(browser.requests() ?? []), ...(await browser.evaluate(loaded)), ...asked].filter((each) =>
          /1.?QU/i.test(each),
        ),
        [],
      );
      assert.deepEqual(await hosts(), [...own(), 'https://api.postcodes.io'].sort());
    });

    test('the device is asked where it is when the visitor presses the button, and not before', async () => {
      await show('distance="30"');
      assert.equal(await browser.evaluate(() => window.ledger.located), 0);
      await person.seek('Tab', 9, 'button', 'Use my location');
      assert.equal(await browser.evaluate(() => window.ledger.located), 0);
      await browser.press('Enter');
      await browser.until(says, '.count', 'your location');
      assert.equal(await browser.evaluate(() => window.ledger.located), 1);
      assert.equal(
        await browser.evaluate(shown, '.count'),
        '3 at a site within 30 miles of your location, 1 comes to any workplace, 1 online',
      );
      // Rounded to a hundred metres, and told to nobody.
      const { latitude, longitude } = await browser.evaluate(() => {
        const { latitude, longitude } = document.querySelector('provider-map') ?? {};
        return { latitude, longitude };
      });
      assert.deepEqual([latitude, longitude], [51.28, 1.083]);
      assert.deepEqual(
        (await browser.evaluate(() => window.ledger.asked)).filter((each) => /51\.2|1\.08/.test(each)),
        [],
      );
      assert.deepEqual(await hosts(), own());
    });

    test('a device that does not say where it is leaves the list as it was, and a sentence', async () => {
      await show('distance="30"', '?device=denied');
      await person.seek('Tab', 9, 'button', 'Use my location');
      await browser.press('Enter');
      await browser.until(has, '.advice.problem');
      assert.equal(
        await browser.evaluate(shown, '.advice'),
        'Your browser did not say where you are. Type a place instead.',
      );
      assert.equal(await browser.evaluate(shown, '.count'), '9 providers train this course');
      await person.isAt('button', 'Use my location');
    });
  });
}
