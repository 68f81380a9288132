import assert from 'node:assert/strict';
import { after, beforeEach, suite, test } from 'node:test';
import { loadPlaces, type Api } from '../../src/data/index.ts';
import { fixture } from '../support/fixtures.ts';
import { reply, site, startLoopback } from '../support/loopback.ts';

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
  test('loads a snapshot’s places once, and looks them up itself', async () => {
    server.answer = site({ [`${base}/places.json`]: await fixture('snapshot/places.json') });
    const [leeds, canterbury, nowhere] = await Promise.all(
      ['Leeds', 'canterbury, kent', 'Atlantis'].map((text) => load('snapshot', text)),
    );
    assert.deepEqual([leeds?.length, canterbury?.[0]?.name, nowhere], [3, 'Canterbury, Kent', []]);
    assert.deepEqual(asked(), ['/places.json']);
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
