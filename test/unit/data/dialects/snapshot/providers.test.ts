import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toProviders } from '../../../../../src/data/dialects/snapshot/providers.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

const document = (await fixture('snapshot/providers.json')) as { readonly providers: readonly object[] };
const read = (providers: unknown) => toProviders({ ...document, providers }).providers;
const only = (provider: object) => {
  const [first] = read([{ ukprn: 10000001, name: 'Elmfield Training', ...provider }]);
  assert.ok(first);
  return first;
};

suite('the providers of a snapshot', () => {
  test('are one page with all of them', () => {
    const { page, pageCount, total, provenance } = toProviders(document);
    assert.deepEqual([page, pageCount, total, provenance.asOf], [1, 1, 2, '2026-11-01T06:00:00Z']);
    assert.equal(toProviders({ ...document, courseTitle: 'Lighthouse keeper' }).courseTitle, 'Lighthouse keeper');
  });

  test('are what the document says', () => {
    const [elmfield] = said(toProviders(document).providers) as [object];
    assert.deepEqual(elmfield, {
      ...document.providers[0],
      sites: [
        {
          id: 'a',
          name: 'Main hall',
          address: { lines: ['1 Long Lane'], town: 'Canterbury', postcode: 'CT1 1QU' },
          position: { latitude: 51.2802, longitude: 1.0789 },
        },
        {
          id: 'b',
          address: { lines: [], town: 'Greenwich', postcode: 'SE10 9NF' },
          position: { latitude: 51.48, longitude: 0 },
        },
      ],
      training: [
        { mode: 'day-release', siteId: 'a', regions: [] },
        { mode: 'block-release', siteId: 'b', regions: [] },
        { mode: 'workplace', coverage: 'regional', regions: ['South East'] },
      ],
      apprenticeReviews: { rating: 'not-reviewed', count: 0 },
    });
  });

  test('of whom nothing else is said are there', () => {
    assert.deepEqual(said(read([{ ukprn: '10000002', name: 'Tidewater College' }])), [
      {
        ukprn: 10000002,
        name: 'Tidewater College',
        contact: {},
        sites: [],
        training: [],
        achievement: {},
        employerReviews: { rating: 'not-reviewed', count: 0 },
        apprenticeReviews: { rating: 'not-reviewed', count: 0 },
      },
    ]);
  });

  test('without identity or name are left out, and of repeats all but the first', () => {
    const ukprns = read([
      null,
      'x',
      { name: 'No number' },
      { ukprn: 0, name: 'Zero' },
      { ukprn: 1.5, name: 'Half' },
      { ukprn: 10000003 },
      { ukprn: 10000001, name: 'First' },
      { ukprn: 10000001, name: 'Second' },
    ]).map(({ ukprn, name }) => [ukprn, name]);
    assert.deepEqual(ukprns, [[10000001, 'First']]);
  });

  test('have another name only where it differs', () => {
    assert.equal(only({ tradingName: ' ELMFIELD training' }).tradingName, undefined);
    assert.equal(only({ tradingName: 'Elmfield' }).tradingName, 'Elmfield');
    assert.equal(only({ name: null, tradingName: 'Elmfield' }).name, 'Elmfield');
  });

  test('have sites with a position only where it is a real place', () => {
    const address = { postcode: 'CT1 1QU' };
    const sites = [
      { id: 'zero', address, latitude: 0, longitude: 0 },
      { id: 'national', address, latitude: 52.564269, longitude: -1.466056 },
      { id: 'half', address, latitude: 51.3 },
      { id: 'text', address, latitude: '51.3', longitude: ' 0 ' },
      { id: 'abroad', address, latitude: 48.1, longitude: 11.6 },
    ];
    assert.deepEqual(
      only({ sites })
        .sites.filter(({ position }) => position)
        .map(({ id }) => id),
      ['text'],
    );
  });

  test('have sites each with an id of its own', () => {
    const ids = only({ sites: [{ id: 1 }, { id: 1 }, {}, {}] }).sites.map(({ id }) => id);
    assert.equal(new Set(ids).size, 4);
    assert.equal(ids[0], '1');
  });

  test('train so even where the site is not listed', () => {
    const training = [{ mode: 'day-release', siteId: 'gone' }, { mode: 'by-post' }, { mode: 'online' }];
    assert.deepEqual(said(only({ sites: [{ id: 'a' }], training }).training), [
      { mode: 'day-release', regions: [] },
      { mode: 'online', regions: [] },
    ]);
  });

  test('have contacts only where they are such', () => {
    const contact = { email: 'x', phone: 'call us', website: 'hello@elmfield.example' };
    assert.deepEqual(said(only({ contact }).contact), {});
  });

  test('have figures only where they are such', () => {
    const { achievement } = only({ achievement: { rate: '-', cohort: 'low', nationalRate: '65.4', period: 2425 } });
    assert.deepEqual(said(achievement), { nationalRate: 65.4, period: '2425' });
    assert.equal(only({ achievement: { rate: 101 } }).achievement.rate, undefined);
    assert.equal(only({ achievement: { rate: 0 } }).achievement.rate, 0);
  });

  test('are not reviewed when that is said in any way, never excellent', () => {
    for (const employerReviews of [
      undefined,
      null,
      {},
      [],
      { rating: 'Superb' },
      { rating: 'good', count: 0 },
      { stars: 5 },
    ]) {
      assert.equal(only({ employerReviews }).employerReviews.rating, 'not-reviewed');
    }
    assert.deepEqual(said(only({ employerReviews: { stars: 3, count: 2 } }).employerReviews), {
      rating: 'good',
      stars: 3,
      count: 2,
    });
  });

  test('that are no list are a schema error', () => {
    assert.throws(() => read({}), { name: 'DataError', code: 'schema' });
    assert.throws(() => toProviders({ providers: [] }), { name: 'DataError', code: 'schema' });
    assert.deepEqual(read([]), []);
  });
});
