import assert from 'node:assert/strict';
import { after, beforeEach, suite, test } from 'node:test';
import { loadProviders, type Api, type ProviderQuery } from '../../../src/data/catalogue.ts';
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
const load = (api: Api, query: ProviderQuery = {}, courseId = '9001') =>
  loadProviders({ base: server.origin + base, api }, courseId, query, { signal });
const asked = () => server.asked.map((path) => path.slice(base.length));

suite('loadProviders', () => {
  test('loads a snapshot’s providers once, whatever place is asked about', async () => {
    server.answer = site({ [`${base}/courses/9001/providers.json`]: await fixture('snapshot/providers.json') });
    const all = await load('snapshot');
    assert.equal(await load('snapshot', { location: 'Leeds', distance: 10, page: 2 }), all);
    assert.deepEqual([asked(), all.providers.length], [['/courses/9001/providers.json'], 2]);
  });

  test('finds a snapshot’s providers by any code of the course', async () => {
    server.answer = site({
      [`${base}/courses/9001/providers.json`]: await fixture('snapshot/providers.json'),
      [`${base}/index.json`]: await fixture('snapshot/index.json'),
    });
    assert.equal((await load('snapshot', {}, 'st9001')).total, 2);
  });

  for (const [query, search] of [
    [{}, 'orderBy=AchievementRate&page=1&pageSize=100'],
    [{ distance: 10, latitude: 53, longitude: -1 }, 'orderBy=AchievementRate&page=1&pageSize=100'],
    [{ location: '  ' }, 'orderBy=AchievementRate&page=1&pageSize=100'],
    [
      { location: ' Cove & Southwood, Hampshire', distance: 30, page: 2 },
      'orderBy=Distance&distance=30&locationName=Cove+%26+Southwood%2C+Hampshire&location=Cove+%26+Southwood%2C+Hampshire&page=2&pageSize=100',
    ],
  ] as const) {
    test(`asks the current API with ${search}`, async () => {
      server.answer = reply(await fixture('fat/providers.json'));
      const page = await load('fat', query);
      assert.deepEqual(asked(), [`/courses/9001/providers?${search}`]);
      assert.deepEqual([page.page, page.total, page.providers.length], [2, 227, 3]);
      const isPlaceNamed = 'location' in query && query.location.trim() !== '';
      assert.equal(page.providers[0]?.training[0]?.distanceInMiles, isPlaceNamed ? 3.4 : undefined);
    });
  }

  test('asks for each page and place by itself', async () => {
    server.answer = reply(await fixture('fat/providers.json'));
    await Promise.all([
      load('fat', { page: 1 }),
      load('fat', {}),
      load('fat', { page: 2 }),
      load('fat', { location: 'Hove' }),
    ]);
    assert.equal(asked().length, 3);
  });

  test('asks the API before 2025 for a place by name and point', async () => {
    server.answer = reply(await fixture('fat-v1/providers.json'));
    const page = await load('fat-v1', { location: 'Hove', latitude: 50.83, longitude: 0, distance: 10 });
    assert.deepEqual(asked(), ['/trainingcourses/9001/providers?location=Hove&lat=50.83&lon=0&sortOrder=0']);
    assert.deepEqual([page.page, page.pageCount, page.providers.length], [1, 1, 4]);
  });

  test('has nobody to ask in the dialect of Skills England', async () => {
    await assert.rejects(load('skills-england'), { name: 'DataError', code: 'bad-request', hint: /skills-england/ });
    assert.deepEqual(asked(), []);
  });
});
