import assert from 'node:assert/strict';
import { after, beforeEach, suite, test } from 'node:test';
import { loadPlaces, loadPostcode, type Api } from '../../../src/data/catalogue.ts';
import { fixture } from '../../support/fixtures.ts';
import { reply, site, startLoopback } from '../../support/loopback.ts';

const server = await startLoopback();
after(() => server.close());

const { signal } = new AbortController();
let base = '';
let count = 0;
beforeEach(() => {
  base = `/test${(count += 1)}`;
  server.asked.length = 0;
});
const load = (api: Api, text: string) => loadPlaces({ base: server.origin + base, api }, text, { signal });
const asked = () => server.asked.map((path) => path.slice(base.length));

suite('loadPlaces', () => {
  test('asks a snapshot for the places of the first letters only, once, and looks them up itself', async () => {
    const document = (await fixture('snapshot/places.json')) as object;
    server.answer = site({
      [`${base}/places/le.json`]: document,
      [`${base}/places/ca.json`]: document,
      [`${base}/places/at.json`]: { ...document, places: [] },
    });
    const [leeds, canterbury, nowhere] = await Promise.all(
      ['Leeds', 'canterbury, kent', 'Atlantis'].map((text) => load('snapshot', text)),
    );
    assert.deepEqual([leeds?.length, canterbury?.[0]?.name, nowhere], [3, 'Canterbury, Kent', []]);
    await load('snapshot', 'Leeds');
    assert.deepEqual(asked().toSorted(), ['/places/at.json', '/places/ca.json', '/places/le.json']);
  });

  test('asks a snapshot without such lists for its one list, and one without places for nothing more', async () => {
    server.answer = site({ [`${base}/places.json`]: await fixture('snapshot/places.json') });
    assert.equal((await load('snapshot', 'Leeds')).length, 3);
    assert.deepEqual(asked(), ['/places/le.json', '/places.json']);
    server.answer = site({});
    base += '-bare';
    assert.deepEqual(await load('snapshot', 'Leeds'), []);
  });

  test('finds a whole postcode among all of its outcode, so that the server learns no more', async () => {
    const document = (await fixture('snapshot/places.json')) as object;
    const outcode = { name: 'CT1', area: 'Kent', latitude: 51.27, longitude: 1.08, hasPostcodes: true };
    server.answer = site({
      [`${base}/places/c2.json`]: { ...document, places: [outcode, { ...outcode, name: 'CT10' }] },
      [`${base}/postcodes/CT1.json`]: await fixture('snapshot/postcodes.json'),
    });
    const endpoint = { base: server.origin + base, api: 'snapshot' } as const;
    const find = (incode?: string) => loadPostcode(endpoint, { outcode: 'CT1', incode }, { signal });
    const [exact] = await find('1QU');
    assert.deepEqual([exact?.name, exact?.position], ['CT1, Kent', { latitude: 51.2802, longitude: 1.0789 }]);
    assert.deepEqual((await find('9ZZ'))[0]?.position, { latitude: 51.27, longitude: 1.08 });
    assert.deepEqual(
      (await find()).map(({ name }) => name),
      ['CT1, Kent', 'CT10, Kent'],
    );
    assert.deepEqual(asked(), ['/places/c2.json', '/postcodes/CT1.json']);
  });

  for (const api of ['fat', 'fat-v1'] as const) {
    test(`asks a ${api} endpoint, encoded`, async () => {
      server.answer = reply(await fixture('fat/locations.json'));
      assert.equal((await load(api, ' Cove & Southwood #1 ')).length, 2);
      assert.deepEqual(asked(), ['/locations?searchTerm=Cove+%26+Southwood+%231']);
    });

    test(`does not ask a ${api} endpoint for less than three characters`, async () => {
      assert.deepEqual(await load(api, ' Ho '), []);
      assert.deepEqual(asked(), []);
    });
  }

  test('knows none for no text, and none in the dialect of Skills England', async () => {
    assert.deepEqual([await load('snapshot', '  '), await load('skills-england', 'Leeds')], [[], []]);
    assert.deepEqual(asked(), []);
  });

  test('says what went wrong', async () => {
    server.answer = reply('', 400);
    await assert.rejects(load('fat', 'Atlantis'), { name: 'DataError', code: 'bad-request' });
  });
});
