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

/** What the details of the third provider say, from their beginning to their end. */
const read = [
  'Day release at 5 sites, nearest 0.3 miles away One day a week at the provider’s site.',
  'Block release at 4 sites, nearest 0 miles away',
  '8 sites Leeds Shared Skills Centre, 1 Market Place, Leeds, West Yorkshire, LS1\u00a01CM 0 miles',
  '69 Bobbin Lane, Leeds, West Yorkshire, LS1\u00a06VM 0.3 miles',
  'Show all 8 sites',
  '89.7% 24 of 27 apprentices passed this course with this provider in 2024 to 2025.',
  'National rate: 65.4%, lower than here.',
  'Very poor',
  'Too few people have reviewed this provider.',
  'Head office 90 Quill Yard, Harrogate, North Yorkshire, HG1\u00a02II',
  'UKPRN 10990069',
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

    test('finds who trains near Leeds, opens the third from the map, and comes back', async () => {
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
        '218 providers within 30 miles of Leeds, West Yorkshire, at the workplace or online',
      );

      // How they train.
      await person.press('Tab', 'combobox', 'Sort by');
      await person.press('Tab', 'summary', 'Filters');
      await person.press('Enter', 'summary', 'Filters');
      await person.press('Tab', 'checkbox', 'At the learner’s workplace');
      await person.press('Tab', 'checkbox', 'Day release');
      await person.press(' ', 'checkbox', 'Day release');
      const count = '43 of 218 providers within 30 miles of Leeds, West Yorkshire match your filters';
      assert.equal(await browser.evaluate(shown, '.count'), count);
      assert.equal(await browser.evaluate(shown, 'summary'), 'Filters: 1 chosen');
      await person.seek('Shift+Tab', 3, 'summary', 'Filters: 1 chosen');
      await person.press('Enter', 'summary', 'Filters: 1 chosen');

      // To the map, which could be skipped, and into it.
      await person.press('Tab', 'button', 'Skip the map');
      await person.press('Tab', 'application', 'Map of training sites');
      await person.press('Tab', 'button', '48 sites of 23 providers near Leeds');
      await person.press('ArrowRight', 'button', '36 sites of 21 providers near Huddersfield');
      await person.press('Home', 'button', '48 sites of 23 providers near Leeds');
      // Nearer and nearer: the providers at the centre share a building, which no zoom takes apart.
      let at = await person.focus();
      for (let step = 0; step < 8 && / near Leeds$/.test(at.name); step += 1) {
        at = await person.follow('Enter', 'button', / Leeds$/);
      }
      const [, , third = ''] = await browser.evaluate(listed);
      assert.equal(third, 'Russet Anchor Institute');
      const pin = `${third}, Leeds`;
      await person.seek('ArrowRight', 9, 'button', pin);

      // Its details, in the list, where it is the one that is marked.
      await person.follow('Enter', 'span', third);
      assert.equal(await browser.evaluate(shown, '.provider[aria-current="true"] [part="name"]'), third);
      const details = await browser.evaluate(shown, '.provider[aria-current="true"] .details');
      for (const words of read) assert.ok(details.includes(words), `“${words}” in: ${details}`);
      await person.seek('Tab', 9, 'button', `Details: ${third}`);
      await person.follow('Escape', 'button', pin);
      assert.equal(await browser.evaluate(shown, '.details'), '');

      // The same provider in a building with others, which no zoom takes apart; and back by the button in the details.
      const shared = '4 providers at one place in Leeds';
      await person.seek('ArrowRight', 9, 'button', shared);
      await person.follow('Enter', 'button', /, Leeds Shared Skills Centre$/);
      await person.seek('Tab', 6, 'button', `${third}, Leeds Shared Skills Centre`);
      await person.follow('Enter', 'span', third);
      await person.seek('Tab', 30, 'button', 'Back to the map');
      await person.follow('Enter', 'button', shared);

      // All of them again.
      await person.seek('Tab', 3, 'button', 'Show all sites');
      await person.press('Enter', 'button', 'Show all sites');
      await person.seek('Shift+Tab', 3, 'button', / sites of \d+ providers near /);
      await person.seek('Shift+Tab', 3, 'button', 'Skip the map');
      await person.press('Enter', 'span', 'End of the map');
      await person.press('Tab', 'region', 'Training providers');
    });
  });
}
