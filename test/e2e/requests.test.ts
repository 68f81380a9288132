import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser } from '../support/browsers.ts';
import { filesOf } from '../tools/size/page-files.mjs';
import { serveFolder } from '../support/servers.ts';
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
    origins.data.requests.length = 0;
    const head = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}" data-course="274"></script>`;
    await browser.open(origins.publish({ head, body }));
    await browser.until(() =>
      [...document.querySelectorAll<HTMLElement>('course-card, provider-map')].every(
        (each) => each.dataset['state'] === 'ready',
      ),
    );
  }

  const fetched = () => [...new Set(origins.scripts.requests.map((path) => path.slice(1)))].sort();
  const documents = () => [...new Set(origins.data.requests)].sort();

  const cardIsShown = () =>
    browser.until(() => !!document.querySelector('course-card')?.shadowRoot?.querySelector('[part=facts]'));
  const listIsShown = () =>
    browser.until(() => !!document.querySelector('provider-map')?.shadowRoot?.querySelector('[part=provider]'));
  const pinsAreShown = () =>
    browser.until(() => !!document.querySelector('provider-map')?.shadowRoot?.querySelector('button.marker'));

  for (const course of ['105', '274']) {
    test(`a course card, of course ${course}: two scripts and one document`, async () => {
      await show(`<course-card course="${course}"></course-card>`);
      await cardIsShown();
      assert.deepEqual(fetched(), filesOf('course-card'));
      assert.equal(fetched().length, 2);
      assert.deepEqual(documents(), [`/courses/${course}.json`]);
    });
  }

  test('all three elements, until the list shows: four scripts and two documents, and the map after it', async () => {
    await show(
      `<course-card></course-card><skills-list></skills-list>
       <provider-map location="Canterbury, Kent" latitude="51.279" longitude="1.08" loading="click"></provider-map>`,
    );
    await listIsShown();
    assert.deepEqual(
      fetched().filter((file) => !/preview|tile/.test(file)),
      filesOf('course-card', 'skills-list', 'provider-map'),
    );
    assert.ok(filesOf('course-card', 'skills-list', 'provider-map').length <= 5);
    assert.deepEqual(documents(), ['/courses/274.json', '/courses/274/providers.json']);
  });

  test('a place by name: one small document more, at the same time', async () => {
    await show('<provider-map location="Canterbury, Kent" loading="click"></provider-map>');
    await listIsShown();
    assert.deepEqual(documents(), ['/courses/274/providers.json', '/places/ca.json']);
  });

  test('a provider map with its map: one script more', async () => {
    await show('<provider-map loading="eager"></provider-map>');
    await pinsAreShown();
    assert.deepEqual(fetched(), filesOf('provider-map', 'map'));
    assert.equal(fetched().length, 3);
  });

  test('what the list needs is asked for in two steps: the script, then its code and its data at once', async () => {
    const held = new Map<string, () => void>();
    const gate = (path: string) => (path === '/embed.js' ? undefined : new Promise<void>((go) => held.set(path, go)));
    const [scripts, data] = await Promise.all([serveFolder('dist', gate), serveFolder('demo/data', gate)]);
    try {
      const head = `<script type="module" src="${scripts.origin}/embed.js" data-endpoint="${data.origin}" data-course="274"></script>`;
      const body = '<provider-map location="Canterbury, Kent" loading="click"></provider-map>';
      await browser.open(origins.publish({ head, body }));
      const [chunk = ''] = filesOf('provider-map').filter((file) => file !== 'embed.js');
      const wanted = [`/${chunk}`, '/courses/274/providers.json', '/places/ca.json'];
      while (!wanted.every((path) => held.has(path))) await browser.evaluate(() => document.title);
      assert.deepEqual([...held.keys()].sort(), wanted.sort());
      for (const go of held.values()) go();
      held.clear();
      await listIsShown();
      assert.deepEqual(
        [...held.keys()].filter((path) => !/preview/.test(path)),
        [],
        'nothing else was asked for before the list',
      );
    } finally {
      for (const go of held.values()) go();
      await Promise.all([scripts.close(), data.close()]);
    }
  });
});
