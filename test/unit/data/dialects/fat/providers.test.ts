import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toProviders } from '../../../../../src/data/dialects/fat/providers.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

const answer = (await fixture('fat/providers.json')) as { readonly providers: readonly object[] };
const inLeeds = { location: 'Leeds' };
const { providers, ...page } = toProviders(answer, inLeeds);
const [elmfield, tidewater, quayside] = providers;

suite('providers of the current API', () => {
  test('come in pages', () => {
    assert.deepEqual([page.page, page.pageCount, page.total], [2, 3, 227]);
  });

  test('name their course, without its level', () => {
    assert.equal(page.courseTitle, 'Lighthouse keeper');
    assert.equal(toProviders({ ...answer, standardName: '' }).courseTitle, undefined);
  });

  test('are those with a number and a name, each once', () => {
    assert.deepEqual(
      providers.map(({ ukprn, name }) => [ukprn, name]),
      [
        [10000001, 'Elmfield Training'],
        [10000002, 'Tidewater College'],
        [10000003, 'Quayside Skills'],
      ],
    );
  });

  test('train in the ways of their locations, with distances to sites only', () => {
    assert.deepEqual(said(elmfield?.training), [
      { mode: 'day-release', distanceInMiles: 3.4 },
      { mode: 'day-release', distanceInMiles: 9.9 },
      { mode: 'block-release', distanceInMiles: 9.9 },
      { mode: 'workplace', coverage: 'national' },
    ]);
    assert.deepEqual(said(tidewater?.training), [
      { mode: 'workplace', coverage: 'regional', regions: ['Kent (South East)'] },
      { mode: 'online' },
      { mode: 'at-provider', distanceInMiles: 12 },
    ]);
    assert.deepEqual([quayside?.training, elmfield?.sites], [[], []]);
  });

  test('are at no distance where no place was asked about', () => {
    const training = toProviders(answer, { distance: 10, latitude: 53, longitude: -1 }).providers[0]?.training;
    assert.deepEqual(said(training?.[0]), { mode: 'day-release' });
  });

  test('achieve what the figures say; sentinels are no figures', () => {
    assert.deepEqual(said([elmfield?.achievement, tidewater?.achievement, quayside?.achievement]), [
      { rate: 63.3, cohort: 57, period: '2425' },
      { period: '2425' },
      { rate: 0.6, period: '2425' },
    ]);
  });

  test('are reviewed by their word, else by their stars, else not at all', () => {
    assert.deepEqual(said(elmfield?.employerReviews), { rating: 'excellent', stars: 4, count: 12, period: '2324' });
    assert.equal(elmfield?.apprenticeReviews.rating, 'not-reviewed');
    assert.deepEqual(said(tidewater?.employerReviews), { rating: 'good', stars: 3, count: 3, period: '2324' });
    assert.deepEqual(said(tidewater?.apprenticeReviews), { rating: 'very-poor', stars: 1, count: 1, period: '2324' });
    assert.deepEqual(
      [quayside?.employerReviews.rating, quayside?.apprenticeReviews.rating],
      ['not-reviewed', 'not-reviewed'],
    );
  });

  test('have contacts and sites where a proxy adds what their own page says', async () => {
    const [full] = toProviders(await fixture('fat/provider-details.json'), inLeeds).providers;
    assert.deepEqual(said(full), {
      ukprn: 10000001,
      name: 'Elmfield Training',
      overview: 'We train keepers.\n• On land\n• At sea',
      contact: { email: 'hello@elmfield.example', phone: '01632 960001', website: 'http://www.elmfield.example/' },
      address: { lines: ['1 Long Lane'], town: 'Canterbury', postcode: 'CT1 1QU' },
      sites: [
        {
          id: '1',
          address: { lines: ['1 Long Lane'], town: 'Canterbury', postcode: 'CT1 1QU' },
          position: { latitude: 51.2802, longitude: 1.0789 },
        },
      ],
      training: [
        { mode: 'day-release', siteId: '1', distanceInMiles: 3.4 },
        { mode: 'block-release', siteId: '1', distanceInMiles: 3.4 },
        { mode: 'workplace', coverage: 'national' },
      ],
      achievement: { rate: 63.3, cohort: 57, nationalRate: 65.4, period: '2425' },
      employerReviews: { rating: 'good', stars: 3, count: 2, period: '2425' },
      apprenticeReviews: { rating: 'not-reviewed', count: 0, period: '2425' },
    });
  });

  test('can be told in the flat form of shortlists', () => {
    const flat = {
      ukprn: 10000001,
      providerName: 'Elmfield Training',
      atEmployer: true,
      hasDayRelease: true,
      dayReleaseDistance: 1.5,
      hasBlockRelease: false,
      blockReleaseDistance: null,
      atProvider: true,
      providerDistance: 2,
      hasOnlineDeliveryOption: true,
    };
    assert.deepEqual(said(toProviders([flat], inLeeds).providers[0]?.training), [
      { mode: 'workplace' },
      { mode: 'day-release', distanceInMiles: 1.5 },
      { mode: 'at-provider', distanceInMiles: 2 },
      { mode: 'online' },
    ]);
  });

  test('of an unresolvable place are an empty list', () => {
    const empty = {
      page: 1,
      totalPages: 0,
      totalCount: 0,
      qarPeriod: '',
      reviewPeriod: '',
      standardName: '',
      providers: [],
    };
    const { page: number, pageCount, total, providers: none } = toProviders(empty, inLeeds);
    assert.deepEqual([number, pageCount, total, none], [1, 1, 0, []]);
  });

  test('are never fewer in all than on the page', () => {
    const bare = toProviders(answer.providers, { page: 4 });
    assert.deepEqual([bare.page, bare.pageCount, bare.total, bare.providers.length], [4, 4, 3, 3]);
    assert.equal(toProviders({ ...answer, totalCount: 1 }).total, 3);
  });

  test('that are no list are a schema error', () => {
    for (const nothing of [null, {}, { providers: null }, 'x']) {
      assert.throws(() => toProviders(nothing), { name: 'DataError', code: 'schema' });
    }
  });
});
