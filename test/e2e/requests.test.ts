import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser } from '../support/browsers.ts';
import { reachOf, reachOfPart } from '../size/reach.mjs';
import { startOrigins, type Origins } from './host-page.ts';

// What is fetched does not depend on the browser: one is enough.
describe('files that pages fetch, which the size limits count', () => {
  let origins: Origins;
  let browser: Browser;

  before(async () => {
    origins = await startOrigins();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await origins?.close();
  });

  /** Opens a page and waits until all its elements are ready. */
  async function show(body: string): Promise<void> {
    origins.scripts.requests.length = 0;
    const head = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}" data-course="274"></script>`;
    await browser.open(origins.publish({ head, body }));
    await browser.until(() =>
      [...document.querySelectorAll<HTMLElement>('course-card, provider-map')].every(
        (each) => each.dataset['state'] === 'ready',
      ),
    );
  }

  const fetched = () => [...new Set(origins.scripts.requests.map((path) => path.slice(1)))].sort();

  const cardIsShown = () =>
    browser.until(() => !!document.querySelector('course-card')?.shadowRoot?.querySelector('[part=facts]'));

  test('a course card', async () => {
    await show('<course-card course="105"></course-card>');
    await cardIsShown();
    assert.deepEqual(fetched(), reachOf('course-card'));
  });

  test('a card of a course with particulars: one file more', async () => {
    await show('<course-card course="274"></course-card>');
    await cardIsShown();
    const usual = reachOf('course-card');
    assert.deepEqual(
      usual.filter((file) => !fetched().includes(file)),
      [],
    );
    assert.equal(fetched().length, usual.length + 1);
  });

  /** The form comes with the list's first look into the viewport. */
  const formIsShown = () =>
    browser.until(() => !!document.querySelector('provider-map')?.shadowRoot?.querySelector('.finder select'));

  test('a provider map that waits for a press', async () => {
    await show('<provider-map loading="click"></provider-map>');
    await formIsShown();
    await browser.until(() => !!document.querySelector('provider-map')?.shadowRoot?.querySelector('.preview'));
    assert.deepEqual(
      fetched(),
      [...new Set([...reachOf('provider-map'), ...reachOfPart('finder'), ...reachOfPart('preview')])].sort(),
    );
  });

  test('a provider map with its map', async () => {
    await show('<provider-map loading="eager"></provider-map>');
    await formIsShown();
    await browser.until(() => !!document.querySelector('provider-map')?.shadowRoot?.querySelector('button.marker'));
    assert.deepEqual(
      fetched(),
      [...new Set([...reachOf('provider-map'), ...reachOfPart('finder'), ...reachOfPart('map')])].sort(),
    );
  });

  test('a provider map without the form: the list and nothing more', async () => {
    await show('<provider-map view="list" finder="none"></provider-map>');
    assert.deepEqual(fetched(), reachOf('provider-map'));
  });
});
