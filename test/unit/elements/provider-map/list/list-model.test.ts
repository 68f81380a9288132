import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  toListModel,
  createListModel,
  firstProviders,
  type ListQuery,
} from '../../../../../src/elements/provider-map/list/list-model.ts';
import { withinRange } from '../../../../../src/elements/provider-map/list/within-range.ts';
import { toAreas } from '../../../../../src/domain/region.ts';
import { distanceTo } from '../../../../../src/domain/training.ts';
import {
  dayReleaseAt,
  places,
  sampleProvider,
  sampleSite,
  without,
} from '../../../../component/elements/provider-map/sample-providers.ts';

const query = (changes: Partial<ListQuery>): ListQuery => ({
  providers: [],
  from: places.canterbury,
  complete: true,
  locale: 'en-GB',
  ...changes,
});
const ukprns = (changes: Partial<ListQuery>): number[] =>
  toListModel(query(changes)).sections.flatMap(({ providers }) => providers.map(({ ukprn }) => ukprn));

describe('toListModel', () => {
  const far = dayReleaseAt(1, 'london', { name: 'Alder' });
  const near = dayReleaseAt(2, 'canterbury', { name: 'Cedar' });
  const between = dayReleaseAt(3, 'ashford', { name: 'Beech' });

  it('sorts by distance where there is one to sort by', () => {
    assert.deepEqual(ukprns({ providers: [far, near, between] }), [2, 3, 1]);
  });

  it('sorts by name when asked to, and where no distance is known', () => {
    assert.deepEqual(ukprns({ providers: [near, far, between], sort: 'name' }), [1, 3, 2]);
    assert.deepEqual(ukprns({ providers: [near, far, between], from: undefined }), [1, 3, 2]);
    const blind = toListModel(query({ providers: [near, far], from: undefined, sort: 'distance' }));
    assert.equal(blind.sort, 'name');
    assert.equal(blind.measured, false);
  });

  it('keeps the order of the source while there is more to come', () => {
    assert.deepEqual(ukprns({ providers: [far, near, between], complete: false }), [1, 2, 3]);
  });

  it('puts providers without a site under headings of their own, and those that also have one in the main list', () => {
    const both = dayReleaseAt(4, 'ashford', {
      training: [
        { mode: 'day-release', siteId: 's4' },
        { mode: 'workplace', coverage: 'national' },
      ],
    });
    const { sections } = toListModel(
      query({
        providers: [
          without(9, { mode: 'online' }),
          without(8, { mode: 'workplace' }),
          without(7, { mode: 'workplace', coverage: 'regional' }),
          without(6, { mode: 'workplace', coverage: 'national' }),
          both,
        ],
      }),
    );
    assert.deepEqual(
      sections.map(({ kind, providers }) => [kind, providers.map(({ ukprn }) => ukprn)]),
      [
        ['atSites', [4]],
        ['national', [6]],
        ['regional', [7]],
        ['workplace', [8]],
        ['online', [9]],
      ],
    );
  });

  it('leaves out who has no site within the distance, and keeps who comes or trains online', () => {
    const all = [
      far,
      near,
      between,
      without(5, { mode: 'workplace', coverage: 'national' }),
      without(6, { mode: 'online' }),
    ];
    const { count, elsewhere } = toListModel(query({ providers: all, miles: 20 }));
    assert.deepEqual(ukprns({ providers: all, miles: 20 }), [2, 3, 5, 6]);
    assert.deepEqual([count, elsewhere], [4, 1]);
  });

  it('moves who comes to the workplace but has no site in reach to the heading of those', () => {
    const both = { ...far, training: [...far.training, { mode: 'workplace', coverage: 'national' } as const] };
    const { sections, pins } = toListModel(query({ providers: [both, near], miles: 20 }));
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['atSites', 'national'],
    );
    assert.deepEqual(
      pins.map(({ provider }) => provider.ukprn),
      [2],
    );
  });

  const inRegions = (ukprn: number, ...regions: string[]) =>
    without(ukprn, { mode: 'workplace', coverage: 'regional', regions });
  const areas = toAreas(['Kent']);
  const kinds = (changes: Partial<ListQuery>) =>
    toListModel(query(changes)).sections.map(({ kind, providers }) => [kind, providers.map(({ ukprn }) => ukprn)]);

  it('counts who comes to some regions where the place lies in one of them, and lists others apart across the country', () => {
    const providers = [near, inRegions(5, 'Surrey', 'Kent'), inRegions(6, 'Leeds')];
    assert.deepEqual(kinds({ providers, areas, miles: 20 }), [
      ['atSites', [2]],
      ['regional', [5]],
    ]);
    assert.deepEqual(kinds({ providers, areas }), [
      ['atSites', [2]],
      ['regional', [5]],
      ['outside', [6]],
    ]);
    const { count, listed, elsewhere, counts } = toListModel(query({ providers, areas }));
    assert.deepEqual([count, listed, elsewhere, counts], [2, 3, 1, { atSites: 1, regional: 1, outside: 1 }]);
    assert.equal(toListModel(query({ providers, areas, miles: 20 })).listed, 2);
  });

  it('leaves nobody out where nothing is known of the place', () => {
    assert.deepEqual(kinds({ providers: [inRegions(6, 'Leeds')], from: undefined }), [['regional', [6]]]);
  });

  it('takes from a provider with a site the workplaces that it does not come to', () => {
    const training = [...near.training, { mode: 'workplace', coverage: 'regional', regions: ['Leeds'] } as const];
    const [section] = toListModel(query({ providers: [{ ...near, training }], areas })).sections;
    assert.deepEqual(section?.providers[0]?.training, near.training);
    const filtered = toListModel(query({ providers: [{ ...near, training }], areas, modes: ['workplace'] }));
    assert.deepEqual([filtered.count, filtered.unwanted], [0, 1]);
  });

  it('measures to a site that trains in the way that was asked for', () => {
    const provider = sampleProvider(1, {
      sites: [sampleSite('here', 'canterbury'), sampleSite('there', 'london')],
      training: [
        { mode: 'day-release', siteId: 'here' },
        { mode: 'block-release', siteId: 'there' },
      ],
    });
    const { sections, pins } = toListModel(query({ providers: [provider, between], modes: ['block-release'] }));
    const left = sections[0]?.providers[0];
    assert.ok(left && (distanceTo(left, places.canterbury) ?? 0) > 50);
    assert.deepEqual(
      pins.map(({ site }) => site.id),
      ['there'],
    );
  });

  it('filters by the distances of the source where no site has a position', () => {
    const told = [3, 40].map((distanceInMiles, index) => without(index + 1, { mode: 'day-release', distanceInMiles }));
    assert.deepEqual(ukprns({ providers: told, from: undefined, miles: 10 }), [1]);
  });

  it('filters nobody where no distance is known', () => {
    assert.deepEqual(ukprns({ providers: [without(1, { mode: 'day-release' })], miles: 10 }), [1]);
  });

  it('makes a pin of every site that is a place, and of nothing else', () => {
    const provider = sampleProvider(1, {
      sites: [
        sampleSite('a', 'canterbury', { name: 'Old Mill' }),
        sampleSite('centroid', 'london', { address: { lines: ['Greater London'] } }),
        sampleSite('nowhere', 'ashford', { position: undefined }),
      ],
    });
    const { pins } = toListModel(query({ providers: [provider] }));
    assert.deepEqual(
      pins.map(({ id, site }) => ({ id, position: site.position })),
      [{ id: '1/a', position: places.canterbury }],
    );
  });

  it('is done again only when the query changed', () => {
    const again = createListModel();
    const providers = [near];
    const first = again(query({ providers }));
    assert.equal(again(query({ providers })), first);
    assert.notEqual(again(query({ providers, sort: 'name' })), first);
    assert.notEqual(again(query({ providers: [near] })), first);
  });
});

describe('withinRange', () => {
  it('leaves of a provider what is in reach', () => {
    const provider = sampleProvider(1, {
      sites: [sampleSite('here', 'canterbury'), sampleSite('there', 'london')],
      training: [
        { mode: 'day-release', siteId: 'here' },
        { mode: 'block-release', siteId: 'there' },
        { mode: 'workplace' },
      ],
    });
    const left = withinRange(provider, { from: places.canterbury, miles: 10 });
    assert.deepEqual(
      left?.sites.map(({ id }) => id),
      ['here'],
    );
    assert.deepEqual(
      left?.training.map(({ mode }) => mode),
      ['day-release', 'workplace'],
    );
  });

  it('is undefined where nothing is left, nor known to be near', () => {
    assert.equal(withinRange(without(1, { mode: 'day-release' }), { from: places.canterbury, miles: 100 }), undefined);
    const nowhere = dayReleaseAt(1, 'canterbury', { sites: [sampleSite('s1', 'canterbury', { position: undefined })] });
    assert.equal(withinRange(nowhere, { from: places.canterbury, miles: 100 }), undefined);
    assert.equal(withinRange(dayReleaseAt(1, 'london'), { from: places.canterbury, miles: 30 }), undefined);
    assert.equal(
      withinRange(dayReleaseAt(1, 'canterbury', { training: [] }), { from: places.london, miles: 2 }),
      undefined,
    );
  });
});

describe('firstProviders', () => {
  it('cuts the sections after so many providers', () => {
    const sections = toListModel(
      query({ providers: [dayReleaseAt(1, 'canterbury'), dayReleaseAt(2, 'london'), without(3, { mode: 'online' })] }),
    ).sections;
    const counts = (count: number) =>
      firstProviders(sections, count).map(({ kind, providers }) => [kind, providers.length]);
    assert.deepEqual(counts(1), [['atSites', 1]]);
    assert.deepEqual(counts(2), [['atSites', 2]]);
    assert.deepEqual(counts(3), [
      ['atSites', 2],
      ['online', 1],
    ]);
    assert.deepEqual(counts(Infinity), counts(3));
  });
});
