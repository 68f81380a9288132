import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toProviders } from '../../../../../src/data/dialects/fat-v1/providers.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

const answer = (await fixture('fat-v1/providers.json')) as { readonly trainingCourseProviders: readonly object[] };
const { providers, ...page } = toProviders(answer);
const [elmfield, tidewater, quayside, harbour] = providers;

suite('providers of the API before 2025', () => {
  test('are one page, reckoned from the place that the answer names', () => {
    assert.deepEqual(said(page), {
      page: 1,
      pageCount: 1,
      total: 4,
      location: { name: 'Camden, Camden', position: { latitude: 51.539, longitude: -0.1426 } },
      courseTitle: 'Lighthouse keeper',
      provenance: {},
    });
  });

  test('are those with a number and a name', () => {
    assert.deepEqual(
      providers.map(({ ukprn, name, tradingName }) => [ukprn, name, tradingName]),
      [
        [1001, 'Elmfield Training', undefined],
        [1002, 'Tidewater College', 'Tidewater'],
        [1003, 'Quayside Skills', undefined],
        [1004, 'Harbour School', undefined],
      ],
    );
  });

  test('train in the ways of their delivery modes', () => {
    assert.deepEqual(said(elmfield?.training), [
      { mode: 'workplace', coverage: 'national' },
      { mode: 'workplace' },
      { mode: 'day-release', siteId: '1', distanceInMiles: 5.109748363494873 },
      { mode: 'block-release', siteId: '1', distanceInMiles: 5.109748363494873 },
    ]);
    assert.deepEqual(said(elmfield?.sites), [
      { id: '1', address: { lines: ['1 Long Lane'], town: 'Canterbury', postcode: 'CT1 1QU' } },
    ]);
  });

  test('that do not serve the place train in no way, and so do those of unknown modes', () => {
    assert.deepEqual([tidewater?.training, quayside?.training], [[], []]);
  });

  test('have each way once, and modes by name too', () => {
    assert.deepEqual(said(harbour?.training), [
      { mode: 'workplace', coverage: 'national' },
      { mode: 'block-release', distanceInMiles: 2.5 },
      { mode: 'block-release', distanceInMiles: 4 },
    ]);
  });

  test('are at no distance where no place is known', () => {
    const placeless = { ...answer, location: { name: null, location: { geoPoint: null } } };
    assert.equal(toProviders(placeless).providers[0]?.training[2]?.distanceInMiles, undefined);
    assert.equal(toProviders(placeless).location, undefined);
    assert.equal(
      toProviders(placeless, { location: 'Hove' }).providers[0]?.training[2]?.distanceInMiles,
      5.109748363494873,
    );
    const point = { latitude: 50.8, longitude: 0 };
    assert.equal(toProviders(placeless, point).providers[0]?.training[2]?.distanceInMiles, 5.109748363494873);
  });

  test('achieve what is said; nothing said is no figure', () => {
    assert.deepEqual(said([elmfield?.achievement, tidewater?.achievement]), [{ rate: 93.3, cohort: 10 }, {}]);
  });

  test('are reviewed by number, also in the older shape', () => {
    assert.deepEqual(said([elmfield?.employerReviews, elmfield?.apprenticeReviews]), [
      { rating: 'good', stars: 3, count: 48 },
      { rating: 'excellent', stars: 4, count: 48 },
    ]);
    assert.deepEqual(said(quayside?.employerReviews), { rating: 'very-poor', stars: 1, count: 7 });
    assert.deepEqual(
      [tidewater?.employerReviews.rating, tidewater?.apprenticeReviews.rating],
      ['not-reviewed', 'not-reviewed'],
    );
  });

  test('have contacts, address and overview where the answer has them', () => {
    const full = {
      providerId: 1001,
      name: 'Elmfield Training',
      email: 'hello@elmfield.example',
      phone: '01632 960001',
      website: 'test@test.com',
      marketingInfo: '<p>some <b>info</b></p>',
      providerAddress: {
        address1: '1 Long Lane',
        address2: null,
        town: 'Canterbury',
        postcode: 'CT1 1QU',
        distanceInMiles: 12,
      },
    };
    const [provider] = toProviders([full]).providers;
    assert.deepEqual(said([provider?.contact, provider?.overview, provider?.address]), [
      { email: 'hello@elmfield.example', phone: '01632 960001' },
      'some info',
      { lines: ['1 Long Lane'], town: 'Canterbury', postcode: 'CT1 1QU' },
    ]);
    assert.equal(elmfield?.address, undefined);
  });

  test('may be the answer about a single one, which is empty when it is unavailable', () => {
    const { providers: one } = toProviders({ trainingCourseProvider: { providerId: 1001, name: 'Elmfield Training' } });
    assert.deepEqual(
      one.map(({ name }) => name),
      ['Elmfield Training'],
    );
    assert.deepEqual(toProviders({ trainingCourseProvider: {} }).providers, []);
  });

  test('that are no list are a schema error', () => {
    for (const nothing of [null, {}, { trainingCourseProvider: null }]) {
      assert.throws(() => toProviders(nothing), { name: 'DataError', code: 'schema' });
    }
    assert.deepEqual(toProviders([]).providers, []);
  });
});
