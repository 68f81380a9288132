import assert from 'node:assert/strict';
import { after, beforeEach, suite, test } from 'node:test';
import { loadProvider, type Api, type ProviderQuery } from '../../../src/data/catalogue.ts';
import { fixture } from '../../support/fixtures.ts';
import { reply, startLoopback } from '../../support/loopback.ts';

const server = await startLoopback();
after(() => server.close());

const { signal } = new AbortController();
let base = '';
let count = 0;
beforeEach(() => {
  base = `/test${(count += 1)}`;
  server.asked.length = 0;
});
const load = (api: Api, query: ProviderQuery = {}) =>
  loadProvider({ base: server.origin + base, api }, '274', 10000001, query, { signal });
const asked = () => server.asked.map((path) => path.slice(base.length));

suite('loadProvider', () => {
  test('asks the current API for one provider, with the place under both its names', async () => {
    const { providers } = (await fixture('fat/provider-details.json')) as { providers: object[] };
    server.answer = reply(providers[0]);
    const provider = await load('fat', { location: 'Leeds & Bradford', distance: 30 });
    assert.deepEqual(asked(), [
      '/courses/274/providers/10000001?locationName=Leeds+%26+Bradford&location=Leeds+%26+Bradford&distance=30',
    ]);
    assert.equal(provider.name, 'Elmfield Training');
    assert.equal(provider.contact.email, 'hello@elmfield.example');
    assert.deepEqual(provider.achievement, { rate: 63.3, cohort: 57, nationalRate: 65.4, period: '2425' });
    assert.match(provider.overview ?? '', /^We train keepers\.\n/);
    assert.equal(provider.sites[0]?.address.postcode, 'CT1 1QU');
  });

  test('asks the old API for one provider, with the place and its point', async () => {
    server.answer = reply({ trainingCourseProvider: { providerId: 10000001, name: 'Elmfield', email: 'a@b.example' } });
    const provider = await load('fat-v1', { location: 'Leeds', latitude: 53.8, longitude: -1.55 });
    assert.deepEqual(asked(), ['/trainingcourses/274/providers/10000001?location=Leeds&lat=53.8&lon=-1.55']);
    assert.equal(provider.contact.email, 'a@b.example');
  });

  test('is a schema error where the provider is unavailable, which the old API says by an empty object', async () => {
    server.answer = reply({ trainingCourseProvider: {} });
    await assert.rejects(load('fat-v1'), { name: 'DataError', code: 'schema' });
  });

  test('has nobody to ask in a dialect that keeps nothing apart', async () => {
    for (const api of ['snapshot', 'skills-england'] as const) {
      await assert.rejects(load(api), { name: 'DataError', code: 'bad-request' });
    }
    assert.deepEqual(asked(), []);
  });
});
