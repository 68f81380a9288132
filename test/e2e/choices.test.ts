import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { root, type TestServer } from '../support/servers.ts';
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

/** The script that the documentation gives to hosts whose links remember what a visitor chose. */
const recipe = /```js\n([^]+?)```/.exec(readFileSync(join(root, 'demo/docs/provider-map.md'), 'utf8'))?.[1] ?? '';

declare global {
  interface Window {
    /** The provider and the site that the visitor chose last, as the page's own script notes them. */
    chosenProvider?: string;
    /** Set by what a hostile link wants to run. */
    attacked?: boolean;
  }
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

    /** The address of a page that keeps choices in its own address, by the documented script. */
    function publishRememberingPage(): string {
      const note = `document.addEventListener('provider-select', ({ provider, site }) => {
        window.chosenProvider = provider.ukprn + '/' + site?.id;
      });`;
      const embed = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}"></script>`;
      return origins.publish({
        head: `<script type="module">${recipe}${note}</script>${embed}`,
        body: '<provider-map course="119">Ask us.</provider-map>',
      });
    }

    test('the host can keep them in its own address, and set them again by attributes', async () => {
      const address = async () => Object.fromEntries(new URL(await browser.evaluate(() => location.href)).searchParams);
      await browser.open(publishRememberingPage());
      await browser.until(isWhole);
      assert.deepEqual(await address(), {});

      await person.seek('Tab', 2, 'combobox', 'Town, city or postcode');
      await browser.press(...'Leeds', 'Enter');
      await browser.until(() => location.search.includes('Leeds'));
      const place = { location: 'Leeds, West Yorkshire' };
      assert.deepEqual(await address(), place);
      await person.seek('Tab', 4, 'combobox', 'Distance');
      await browser.press('3', '0');
      await browser.until(() => location.search.includes('distance=30'));
      await person.seek('Tab', 3, 'summary', 'Filters');
      await browser.press('Enter', 'Tab', 'Tab', ' ');
      await browser.until(says, '.count', 'match');
      const choices = { ...place, distance: '30', training: 'day-release' };
      assert.deepEqual(await address(), choices);
      const before = await browser.evaluate(chosen);
      await person.seek('Tab', 60, 'button', /^Details/);
      await browser.press('Enter');
      await browser.until(has, '.details');
      assert.match((await browser.evaluate(() => window.chosenProvider)) ?? '', /^1099\d{4}\/\d+$/);
      assert.deepEqual(await address(), choices);

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
      assert.deepEqual(await address(), { distance: 'all', training: 'day-release' });
      assert.match(await browser.evaluate(shown, '.count'), /^\d+ of 400 providers match your filters$/);

      // Where a visitor is stays out of the link.
      await browser.evaluate(() => {
        const event = Object.assign(new Event('location-change'), { location: 'your location' });
        document.querySelector('provider-map')?.dispatchEvent(event);
      });
      assert.deepEqual(await address(), { distance: 'all', training: 'day-release' });
    });

    test('a hostile link sets nothing but choices, and those as text', async () => {
      const attack = 'window.attacked = true';
      const query = new URLSearchParams({
        onclick: attack,
        onfocus: attack,
        style: 'position: fixed; inset: 0',
        class: 'overlay',
        endpoint: 'https://attacker.example/data',
        api: 'fat',
        course: '1',
        tiles: 'https://attacker.example/{z}/{x}/{y}.png',
        'tiles-attribution': 'x',
        ['__proto__']: 'x',
        location: `<img src="x" onerror="${attack}">`,
        sort: `"><script>${attack}</script>`,
        distance: 'javascript:1',
      });
      await browser.open(`${publishRememberingPage()}?${query}`);
      await browser.until(isWhole);
      await browser.until(says, '.list, .count', '400 providers');
      const { problems, ...seen } = await browser.evaluate(() => {
        const map = document.querySelector<HTMLElement>('provider-map');
        map?.click();
        map?.focus();
        return {
          attacked: window.attacked ?? false,
          attributes: map?.getAttributeNames().filter((name) => name !== 'data-state'),
          images: [...(map?.shadowRoot?.querySelectorAll('img, script') ?? [])].length,
          foreign: performance.getEntriesByType('resource').filter(({ name }) => name.includes('attacker')).length,
          problems: window.recorded.problems,
        };
      });
      assert.deepEqual(seen, {
        attacked: false,
        attributes: ['course', 'location', 'distance', 'sort'],
        images: 0,
        foreign: 0,
      });
      // Our own words to the site owner about values that are not known.
      const isOurs = (problem: string) => /^warn: course-widgets: (distance|sort)=/.test(problem);
      assert.deepEqual(
        problems.filter((each) => !isOurs(each)),
        [],
      );
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
