import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { startOrigins, type Origins } from './host-page.ts';
import { has, isWhole, says, shown } from './looks.ts';
import { Person } from './person.ts';
import { startProviderEndpoint } from './provider-endpoint.ts';

/** Runs in the page: all that the form shows as chosen, and the first providers of the list. */
function chosen(): Record<string, unknown> {
  const root = document.querySelector('provider-map')?.shadowRoot;
  const texts = (selector: string) =>
    [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].map((each) => each.innerText.trim());
  const values = [...(root?.querySelectorAll<HTMLSelectElement | HTMLInputElement>('#place, select') ?? [])];
  return {
    values: values.map(({ value }) => value),
    checked: [...(root?.querySelectorAll<HTMLInputElement>(':checked:is(input)') ?? [])].map(({ value }) => value),
    count: texts('.count'),
    names: texts('[part="name"]'),
    markers: [...(root?.querySelectorAll('button.marker') ?? [])].map((each) => each.ariaLabel).sort(),
  };
}

for (const name of wantedBrowsers) {
  describe(`a host and a visitor’s choices, in ${name}`, () => {
    let origins: Origins;
    let endpoint: TestServer;
    let browser: Browser;
    let person: Person;

    before(async () => {
      origins = await startOrigins();
      endpoint = await startProviderEndpoint();
      browser = await launch(name);
      person = new Person(browser);
    });
    after(async () => {
      await browser?.close();
      await endpoint?.close();
      await origins?.close();
    });

    test('the host can keep them in its own address, and set them again by attributes', async () => {
      const embed = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}"></script>`;
      const body = '<provider-map course="119">Ask us.</provider-map>';
      const page = origins.publish({ head: `<script src="/deep-link.js"></script>${embed}`, body });
      const address = async () => Object.fromEntries(new URL(await browser.evaluate(() => location.href)).searchParams);
      await browser.open(page);
      await browser.until(isWhole);
      assert.deepEqual(await address(), {});

      await person.seek('Tab', 2, 'combobox', 'Town, city or postcode');
      await browser.press(...'Leeds', 'Enter');
      await browser.until(() => location.search.includes('Leeds'));
      const place = { location: 'Leeds, West Yorkshire', latitude: '53.797', longitude: '-1.544' };
      assert.deepEqual(await address(), place);
      await person.seek('Tab', 4, 'combobox', 'Distance');
      await browser.press('3', '0');
      await browser.until(() => location.search.includes('distance=30'));
      await person.seek('Tab', 3, 'summary', 'Filters');
      await browser.press('Enter', 'Tab', 'Tab', ' ');
      await browser.until(says, '.count', 'match');
      const filters = { ...place, distance: '30', training: 'day-release' };
      assert.deepEqual(await address(), filters);
      const before = await browser.evaluate(chosen);
      await person.seek('Tab', 60, 'button', /^Details/);
      await browser.press('Enter');
      await browser.until(has, '.details');
      const { provider, site, ...rest } = await address();
      assert.deepEqual(rest, filters);
      assert.match(`${provider}/${site}`, /^1099\d{4}\/\d+$/);

      // Somebody else follows the link.
      await browser.open(await browser.evaluate(() => location.href));
      await browser.until(isWhole);
      await browser.until(says, '.count', 'match');
      const { markers, ...list } = await browser.evaluate(chosen);
      const { markers: markersBefore, ...listBefore } = before;
      assert.deepEqual(list, listBefore);
      assert.deepEqual(markers, markersBefore);

      // The place can be taken away again.
      await person.seek('Tab', 3, 'button', 'Remove place');
      await browser.press('Enter');
      await browser.until(() => !location.search.includes('Leeds'));
      await person.isAt('combobox', 'Town, city or postcode');
      const { provider: _, site: __, ...left } = await address();
      assert.deepEqual(left, { distance: '30', training: 'day-release' });
      assert.match(await browser.evaluate(shown, '.count'), /^\d+ of 400 providers match your filters$/);
    });

    test('of 5,000 providers twenty are on the page, then twenty more, and at most a hundred markers', async () => {
      const embed = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${endpoint.origin}/well"></script>`;
      await browser.open(origins.publish({ head: embed, body: '<provider-map course="many">Ask us.</provider-map>' }));
      await browser.until(isWhole);
      const sizes = () =>
        browser.evaluate(() => {
          const root = document.querySelector('provider-map')?.shadowRoot;
          const count = (selector: string) => root?.querySelectorAll(selector).length ?? 0;
          return {
            providers: count('.provider'),
            inList: count('.list *'),
            markers: count('.marker'),
            all: count('*'),
          };
        });
      assert.equal(await browser.evaluate(shown, '.count'), '5,000 providers train this course');
      const isSmall = async (providers: number) => {
        const found = await sizes();
        assert.equal(found.providers, providers);
        // A provider is some 28 elements, whoever it is; the form and the map are the rest.
        assert.ok(found.inList < 40 * providers && found.markers <= 100, JSON.stringify(found));
        assert.ok(found.all < found.inList + 400, JSON.stringify(found));
      };
      await isSmall(20);
      await person.seek('Tab', 120, 'button', 'Show 20 more');
      await person.follow('Enter', 'span', 'Provider 00021');
      await isSmall(40);
      await browser.evaluate(() => {
        document.querySelector('provider-map')?.setAttribute('training', 'day-release');
        document.querySelector('provider-map')?.setAttribute('sort', 'achievement');
      });
      await browser.until(says, '.count', '2,500 of 5,000 providers match your filters');
      await isSmall(20);
    });
  });
}
