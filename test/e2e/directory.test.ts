import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { toProvidersDocuments, type DirectoryProvider } from '../support/course-directory.ts';
import { serve, type TestServer } from '../support/servers.ts';
import { missing, sharedSample } from '../support/shared-samples.ts';
import { startOrigins, type Origins } from './host-page.ts';
import { has, lostTexts, sideways, shown, smallTargets } from './looks.ts';
import { Person } from './person.ts';

const sample = 'course-directory-2022.json';
/** The course and the provider with the most locations: 152 areas that it travels to, of 153 in all. */
const workplace = { course: 78, ukprn: 10033758 };
/** The course and the provider with the most premises. */
const premises = { course: 174, ukprn: 10083150 };

/** Runs in the page: text of all of the widget's elements that match, each as one line. */
function texts(selector: string): string[] {
  const all = document.querySelector('provider-map')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
  return [...all].map((each) => each.innerText.replace(/\s+/g, ' ').trim());
}

// One browser: the others have every provider of it in `shared-samples.test.ts`.
for (const name of wantedBrowsers.slice(0, 1)) {
  describe(`the largest providers of a real directory, in ${name}`, { skip: missing(sample) }, () => {
    let origins: Origins;
    let endpoint: TestServer;
    let browser: Browser;
    let person: Person;
    let directory: readonly DirectoryProvider[];

    before(async () => {
      origins = await startOrigins();
      browser = await launch(name);
      person = new Person(browser);
      directory = (await sharedSample(sample)) as readonly DirectoryProvider[];
      const documents = toProvidersDocuments(directory);
      endpoint = await serve((path) => ({
        type: 'application/json',
        body: JSON.stringify(documents.get(Number(path.split('/')[2]))),
        headers: { 'Access-Control-Allow-Origin': '*' },
      }));
    });
    after(async () => {
      await browser?.close();
      await endpoint?.close();
      await origins?.close();
    });

    /** Opens the details of a provider by keyboard; resolves to its locations for that course. */
    async function open({ course, ukprn }: typeof premises): Promise<DirectoryProvider['locations']> {
      const head = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${endpoint.origin}"></script>`;
      const body = `<provider-map course="${course}" finder="none" view="list">Ask us.</provider-map>`;
      await browser.open(origins.publish({ head, body }), 640);
      await browser.until(has, '.provider');
      const provider = directory.find((each) => each.ukprn === ukprn);
      const used = provider?.standards.find(({ standardCode }) => standardCode === course)?.locations;
      await person.seek('Tab', 60, 'button', `Details: ${provider?.name}`);
      await browser.press('Enter');
      await browser.until(has, '.details');
      return provider?.locations.filter(({ id }) => used?.some((each) => each.id === id)) ?? [];
    }

    async function isUsable(): Promise<void> {
      assert.deepEqual(await browser.evaluate(lostTexts), []);
      assert.equal(await browser.evaluate(sideways), 0);
      assert.deepEqual(await browser.evaluate(smallTargets, 24), []);
    }

    test('23 premises, and an area: five first, all of them when asked for, each with its address and the way there', async () => {
      const locations = await open(premises);
      assert.equal(locations.length, 24);
      assert.equal((await browser.evaluate(texts, '.sites > li')).length, 5);
      await person.seek('Tab', 20, 'button', 'Show all 23 sites');
      await person.follow('Enter', 'li', /^.+Directions/);
      const sites = await browser.evaluate(texts, '.sites > li');
      for (const { address } of locations) {
        const { postcode } = address;
        if (!postcode) continue;
        const site = sites.find((each) => each.includes(postcode));
        assert.ok(
          site?.includes(address.town ?? '') && site.includes('Directions'),
          `${postcode} in ${sites.join('\n')}`,
        );
      }
      await isUsable();
    });

    test('152 areas of a provider that comes to the workplace: twelve names first, all of them when asked for', async () => {
      const locations = await open(workplace);
      assert.equal(locations.length, 152);
      assert.equal(await browser.evaluate(shown, '.provider[aria-current] [part="address"]'), '');
      assert.deepEqual(await browser.evaluate(texts, '.sites > li, .details a[part="link"]'), []);
      await person.seek('Tab', 5, 'button', 'Show all 152 areas');
      await person.follow('Enter', 'p', /^County Durham, Darlington, /);
      const areas = (await person.focus()).name.split(', ');
      for (const { name: area } of locations) assert.ok(areas.includes(area ?? ''), `${area} in ${areas.join(', ')}`);
      await isUsable();
      await person.press('Tab', 'button', 'Close details');
      await person.press('Enter', 'button', /^Details: IXION/);
    });
  });
}
