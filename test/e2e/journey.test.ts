import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { startDemo } from './demo-site.ts';
import { has, isWhole, shown } from './looks.ts';
import { Person } from './person.ts';

/** Runs in the page: names of the providers that are listed. */
function listed(): string[] {
  const names = document.querySelector('provider-map')?.shadowRoot?.querySelectorAll<HTMLElement>('[part="name"]');
  return [...(names ?? [])].map((each) => each.innerText.trim());
}

/** What the details of the fifth provider say, from their beginning to their end. */
const read = [
  'Day release at 2 sites, nearest 0.2 miles away One day a week at the provider’s site.',
  'Block release, 8 miles away',
  '2 sites 50 Kettle Row, Leeds, West Yorkshire, LS1\u00a09MC 0.2 miles',
  '48 Kettle Row, Wakefield, West Yorkshire, WF1\u00a07IC 8 miles',
  '77.9% 450 of 578 apprentices passed this course with this provider in 2024 to 2025.',
  'National rate: 65.4%, lower than here.',
  'Employer reviews Good, 3 of 4 stars 148 reviews, 2024 to 2025',
  'Head office 110 Bobbin Lane, Leeds, West Yorkshire, LS1\u00a09KO',
  'UKPRN 10990115',
].map((each) => each.replace(/\s+/g, ' '));

for (const name of wantedBrowsers) {
  describe(`a visitor with a keyboard in ${name}`, () => {
    let demo: TestServer;
    let browser: Browser;
    let person: Person;

    before(async () => {
      demo = await startDemo();
      browser = await launch(name);
      person = new Person(browser);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    test('finds who trains near Leeds, opens one from the map, and comes back', async () => {
      await browser.open(`${demo.origin}/map-country.html`);
      await browser.until(isWhole);

      // A place: typed, suggested, chosen.
      await person.seek('Tab', 4, 'combobox', 'Town, city or postcode');
      await browser.press(...'Leeds');
      await browser.until(has, '[role="option"]');
      assert.equal(await browser.evaluate(shown, '.advice'), 'One place found. Arrow down to choose it.');
      await person.press('ArrowDown', 'combobox', 'Town, city or postcode');
      assert.equal(await browser.evaluate(shown, '[aria-selected="true"]'), 'Leeds, West Yorkshire');
      await person.press('Enter', 'combobox', 'Town, city or postcode');
      await browser.until(() => document.querySelector('provider-map')?.location === 'Leeds, West Yorkshire');

      // How far: the number is enough.
      await person.press('Tab', 'button', 'Remove place');
      await person.press('Tab', 'button', 'Find');
      await person.press('Tab', 'button', 'Use my location');
      await person.press('Tab', 'combobox', 'Distance');
      await browser.press('3', '0');
      await person.isAt('combobox', 'Distance');
      assert.equal(
        await browser.evaluate(shown, '.count'),
        '53 at a site within 30 miles of Leeds, West Yorkshire, 42 come to any workplace, 1 comes to workplaces in this area, 34 online',
      );

      // How they train.
      await person.press('Tab', 'combobox', 'Sort by');
      await person.press('Tab', 'summary', 'Filters');
      await person.press('Enter', 'summary', 'Filters');
      await person.press('Tab', 'checkbox', 'At the learner’s workplace');
      await person.press('Tab', 'checkbox', 'Day release');
      await person.press(' ', 'checkbox', 'Day release');
      const count = '43 of 130 providers within 30 miles of Leeds, West Yorkshire match your filters';
      assert.equal(await browser.evaluate(shown, '.count'), count);
      assert.equal(await browser.evaluate(shown, 'summary'), 'Filters: 1 chosen');
      await person.seek('Shift+Tab', 3, 'summary', 'Filters: 1 chosen');
      await person.press('Enter', 'summary', 'Filters: 1 chosen');

      // To the map, which could be skipped, and into it.
      await person.press('Tab', 'button', 'Skip the map');
      await person.press('Tab', 'application', 'Map of training sites');
      await person.press('Tab', 'button', '29 sites of 17 providers near Leeds');
      await person.press('ArrowRight', 'button', '9 sites of 8 providers near Harrogate');
      await person.press('Home', 'button', '29 sites of 17 providers near Leeds');
      // Nearer and nearer: the providers at the centre share a building, which no zoom takes apart.
      let at = await person.focus();
      for (let step = 0; step < 8 && / near Leeds$/.test(at.name); step += 1) {
        // To the marker that is nearest to where the cluster was drawn; the one at the centre is the first.
        await person.follow('Enter', 'button', / (?:Leeds|Bradford)$/);
        at = await person.press('Home', 'button', / Leeds$/);
      }
      const [, , third = '', , fifth = ''] = await browser.evaluate(listed);
      assert.deepEqual([third, fifth], ['Velvet Umbrella Training', 'Indigo Doorbell Skills']);
      const pin = `${fifth}, Leeds`;
      await person.seek('ArrowRight', 9, 'button', pin);

      // Its details, in the list, where it is the one that is marked.
      await person.follow('Enter', 'button', /^Details/);
      await person.follow('Enter', 'span', fifth);
      assert.equal(await browser.evaluate(shown, '.provider[aria-current="true"] [part="name"]'), fifth);
      // Chromium puts a space before what is for screen readers only.
      const text = await browser.evaluate(shown, '.provider[aria-current="true"] .details');
      const details = text.replaceAll(' ,', ',');
      for (const words of read) assert.ok(details.includes(words), `“${words}” in: ${details}`);
      await person.seek('Tab', 9, 'button', `Close details: ${fifth}`);
      await person.follow('Escape', 'button', pin);
      assert.equal(await browser.evaluate(shown, '.details'), '');

      // Another in a building with others, which no zoom takes apart; and back by the button in the details.
      const shared = '3 providers at one place in Leeds';
      await person.seek('ArrowRight', 9, 'button', shared);
      await person.follow('Enter', 'button', /, Leeds Shared Skills Centre$/);
      await person.seek('Tab', 6, 'button', `${third}, Leeds Shared Skills Centre`);
      await person.follow('Enter', 'button', /^Details/);
      await person.follow('Enter', 'span', third);
      await person.seek('Tab', 30, 'button', 'Back to the map');
      await person.follow('Enter', 'button', shared);

      // All of them again.
      await person.seek('Tab', 3, 'button', 'Show all sites');
      await person.press('Enter', 'button', 'Show all sites');
      await person.seek('Shift+Tab', 3, 'button', / sites of \d+ providers near /);
      await person.seek('Shift+Tab', 3, 'button', 'Skip the map');
      await person.press('Enter', 'span', 'End of the map');
      await person.press('Tab', 'link', /./);
    });
  });
}
