import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessibilityTree, branch } from '../support/accessibility-tree.ts';
import { launch, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { openedPaperBoat, paperBoat } from './accessibility.trees.ts';
import { startOrigins, type Origins } from './host-page.ts';
import { has } from './looks.ts';
import { Person } from './person.ts';
import { startProviderEndpoint } from './provider-endpoint.ts';

// Only Chromium's driver tells the tree that assistive technology gets.
describe('what a screen reader gets of provider-map, in chromium', () => {
  let origins: Origins;
  let endpoint: TestServer;
  let browser: Browser;

  before(async () => {
    origins = await startOrigins();
    endpoint = await startProviderEndpoint();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await endpoint?.close();
    await origins?.close();
  });

  /** Opens a page with one element, and waits for its state. */
  async function show(day: string, attributes: string, state: string): Promise<void> {
    const head = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${endpoint.origin}/${day}"></script>`;
    await browser.open(origins.publish({ head, body: `<provider-map ${attributes}>Ask us.</provider-map>` }));
    await browser.until((wanted) => document.querySelector('provider-map')?.dataset['state'] === wanted, state);
  }

  /** Waits until something is in the element. */
  const wait = (selector: string) => browser.until(has, selector);

  /** Asserts what is said of the element, or of the branch of it that begins so. */
  async function says(expected: string, start?: string): Promise<void> {
    const tree = await accessibilityTree(browser, 'provider-map');
    assert.equal(start ? branch(tree, start) : tree, expected.replace(/^ {6}/gm, '').trim());
  }

  const canterbury = 'course="few" location="Canterbury, Kent" distance="30"';

  test('pending: what the host wrote, and a word when it takes long', async () => {
    await show('never', 'course="few"', 'pending');
    await browser.until(
      () => !!document.querySelector('provider-map')?.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim(),
    );
    await says(`
      "Ask us."
      status "Loading…"`);
  });

  test('ready: a list, each provider with its name, ways of training, address, contacts and figures', async () => {
    await show('well', 'course="few" finder="none" view="list"', 'ready');
    await says(paperBoat, 'listitem');
    await says('status "3 providers train this course"', 'status');
    await says('heading "At any workplace in the country" level=3', 'heading "At any');
    await says('paragraph "Information from 1 November 2026. Source: Invented providers"', 'paragraph "Information');
  });

  test('the form, with what it suggests', async () => {
    await show('well', canterbury, 'ready');
    await wait('#place');
    await says(
      `
      search "Find training providers for course few"
        combobox "Town or city" = "Canterbury, Kent" hasPopup=listbox expanded=false
        button "Remove place"
        button "Find"
        button "Use my location"
        status`,
      'search',
    );
    const person = new Person(browser);
    await person.seek('Tab', 1, 'combobox', 'Town or city');
    await browser.press('Control+a', ...'Ashf');
    await wait('[role="option"]');
    await browser.press('ArrowDown');
    await says(
      `
      search "Find training providers for course few"
        combobox "Town or city" = "Ashf" focused hasPopup=listbox expanded
        button "Remove place"
        button "Find"
        listbox "Places"
          option "Ashford, Kent" selected
          option "Ashford, Surrey"
        button "Use my location"
        status "2 places found. Arrow down to choose."`,
      'search',
    );
    await browser.press('Escape');
    await browser.press('Control+a', ...'Atlantis', 'Enter');
    await wait('.problem');
    await says(
      `
      search "Find training providers for course few"
        combobox "Town or city" = "Atlantis" invalid focused hasPopup=listbox expanded=false
        button "Remove place"
        button "Find"
        button "Use my location"
        status "“Atlantis” was not found. Check the spelling, or try a larger place nearby."`,
      'search',
    );
  });

  test('filters, of which one is chosen', async () => {
    await show('well', `${canterbury} training="day-release"`, 'ready');
    await wait('.filters');
    await says('combobox "Distance" = "30 miles" hasPopup=menu expanded=false', 'combobox "Distance"');
    await says('combobox "Sort by" = "Nearest first" hasPopup=menu expanded=false', 'combobox "Sort');
    await says('group\n  DisclosureTriangle "Filters: 1 chosen" expanded=false', 'group');
    const person = new Person(browser);
    await person.seek('Tab', 7, 'summary', 'Filters: 1 chosen');
    await browser.press('Enter', 'Tab');
    await says(
      `
      group
        DisclosureTriangle "Filters: 1 chosen" expanded
        group "Ways of training"
          checkbox "At the learner’s workplace" focused
          "You need an employer first"
          checkbox "Day release" checked
          checkbox "At the provider’s site"
        group "Employer reviews"
          checkbox "Excellent"
          checkbox "Good"
          checkbox "Poor"
          checkbox "Very poor"
          checkbox "Not yet reviewed"
        group "Apprentice reviews"
          checkbox "Excellent"
          checkbox "Good"
          checkbox "Poor"
          checkbox "Very poor"
          checkbox "Not yet reviewed"
        group "Achievement rate"
          checkbox "70% or more"
          checkbox "60% to 69%"
          checkbox "50% to 59%"
          checkbox "Under 50%"
          checkbox "Not enough data"
        button "Clear filters"`,
      'group',
    );
    const count = '1 of 2 providers within 30 miles of Canterbury, Kent matches your filters';
    await says(`status "${count}"`, 'status "1');
  });

  test('details of a provider', async () => {
    await show('well', 'course="few" finder="none" view="list" location="Canterbury, Kent"', 'ready');
    const person = new Person(browser);
    await person.seek('Tab', 5, 'button', /^Details/);
    await browser.press('Enter');
    await wait('.details');
    await says(openedPaperBoat, 'listitem');
  });

  test('the map, and the keys that it explains', async () => {
    await show('well', `${canterbury} finder="none"`, 'ready');
    await wait('button.marker');
    await says(
      `
      application "Map of training sites"
        button "Paper Boat School of Arts Therapies, Canterbury"
        button "Paper Boat School of Arts Therapies, Technology centre"`,
      'application',
    );
    await says(
      `
      group "Map controls"
        button "Zoom in"
        button "Zoom out"
        button "Show all sites"
        button "Move the map" expanded=false
        button "Full screen"
        button "Keys for the map" expanded=false`,
      'group "Map controls',
    );
    const person = new Person(browser);
    await person.seek('Tab', 9, 'button', 'Keys for the map');
    await browser.press('Enter');
    await wait('.panel');
    await says(
      `
      dialog "Keys for the map" focused
        paragraph "Keys for the map"
        button "Close"
        DescriptionList
          term "Tab"
          definition "to the map, then to its sites, then to the buttons"
          term "Arrow keys"
          definition "on the map: move it; on a site: the next or the one before, nearest first"
          term "Home, End"
          definition "the first and the last site"
          term "Enter"
          definition "says what a site is, or zooms in where there are several"
          term "Escape"
          definition "back to the map, or from a provider to its site"
          term "+ and −"
          definition "zoom in and out"`,
      'dialog',
    );
  });

  test('empty, nobody near, an error and old data', async () => {
    await show('well', 'course="none"', 'empty');
    await says(`
      heading "Training providers" level=2
      paragraph "No provider trains this course yet."
      paragraph "Providers are added through the year. A similar course may have one now."`);
    await show('well', 'course="far" finder="none" location="Canterbury, Kent" distance="5"', 'ready');
    await says(`
      heading "Training providers" level=2
      status "No provider trains within 5 miles of Canterbury, Kent. There is one elsewhere in the country."
      button "Look across the country"
      status
      paragraph "Information from 1 November 2026. Source: Invented providers"`);
    await show('failing', 'course="few"', 'error');
    await says(`
      "Ask us."
      status
        paragraph "This information cannot be shown just now."`);
    await show('once', 'course="far" finder="none" view="list"', 'ready');
    await browser.evaluate(() => (document.querySelector('provider-map') as unknown as { reload(): void }).reload());
    await browser.until(() => document.querySelector('provider-map')?.dataset['state'] === 'stale');
    await wait('[part="stale"]');
    const tree = await accessibilityTree(browser, 'provider-map');
    await says('status "One provider trains this course"', 'status');
    assert.ok(
      tree.endsWith(`status
  paragraph "This could not be refreshed. You are seeing information from 1 November 2026."
  button "Try again"`),
      tree,
    );
  });
});
