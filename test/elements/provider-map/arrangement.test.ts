import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrange, createArranger, firstOf, type ListQuery } from '../../../src/elements/provider-map/arrangement.ts';
import { withinReach } from '../../../src/elements/provider-map/reach.ts';
import { dayReleaseAt, places, sampleProvider, sampleSite, without } from './sample-providers.ts';

const query = (changes: Partial<ListQuery>): ListQuery => ({
  providers: [],
  from: places.canterbury,
  complete: true,
  locale: 'en-GB',
  ...changes,
});
const ukprns = (changes: Partial<ListQuery>): number[] =>
  arrange(query(changes)).sections.flatMap(({ providers }) => providers.map(({ ukprn }) => ukprn));

describe('arrange', () => {
  const far = dayReleaseAt(1, 'london', { name: 'Alder' });
  const near = dayReleaseAt(2, 'canterbury', { name: 'Cedar' });
  const between = dayReleaseAt(3, 'ashford', { name: 'Beech' });

  it('sorts by distance where there is one to sort by', () => {
    assert.deepEqual(ukprns({ providers: [far, near, between] }), [2, 3, 1]);
  });

  it('sorts by name when asked to, and where no distance is known', () => {
    assert.deepEqual(ukprns({ providers: [near, far, between], sort: 'name' }), [1, 3, 2]);
    assert.deepEqual(ukprns({ providers: [near, far, between], from: undefined }), [1, 3, 2]);
    const blind = arrange(query({ providers: [near, far], from: undefined, sort: 'distance' }));
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
    const { sections } = arrange(
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
    const { count, elsewhere } = arrange(query({ providers: all, miles: 20 }));
    assert.deepEqual(ukprns({ providers: all, miles: 20 }), [2, 3, 5, 6]);
    assert.deepEqual([count, elsewhere], [4, 1]);
  });

  it('moves who comes to the workplace but has no site in reach to the heading of those', () => {
    const both = { ...far, training: [...far.training, { mode: 'workplace', coverage: 'national' } as const] };
    const { sections, pins } = arrange(query({ providers: [both, near], miles: 20 }));
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['atSites', 'national'],
    );
    assert.deepEqual(
      pins.map(({ provider }) => provider.ukprn),
      [2],
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
    const { pins } = arrange(query({ providers: [provider] }));
    assert.deepEqual(
      pins.map(({ id, site }) => ({ id, position: site.position })),
      [{ id: '1/a', position: places.canterbury }],
    );
  });

  it('is done again only when the query changed', () => {
    const again = createArranger();
    const providers = [near];
    const first = again(query({ providers }));
    assert.equal(again(query({ providers })), first);
    assert.notEqual(again(query({ providers, sort: 'name' })), first);
    assert.notEqual(again(query({ providers: [near] })), first);
  });
});

describe('withinReach', () => {
  it('leaves of a provider what is in reach', () => {
    const provider = sampleProvider(1, {
      sites: [sampleSite('here', 'canterbury'), sampleSite('there', 'london')],
      training: [
        { mode: 'day-release', siteId: 'here' },
        { mode: 'block-release', siteId: 'there' },
        { mode: 'workplace' },
      ],
    });
    const left = withinReach(provider, 10, places.canterbury);
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
    assert.equal(withinReach(without(1, { mode: 'day-release' }), 100, places.canterbury), undefined);
    const nowhere = dayReleaseAt(1, 'canterbury', { sites: [sampleSite('s1', 'canterbury', { position: undefined })] });
    assert.equal(withinReach(nowhere, 100, places.canterbury), undefined);
    assert.equal(withinReach(dayReleaseAt(1, 'london'), 30, places.canterbury), undefined);
    assert.equal(withinReach(dayReleaseAt(1, 'canterbury', { training: [] }), 2, places.london), undefined);
  });
});

describe('firstOf', () => {
  it('cuts the sections after so many providers', () => {
    const sections = arrange(
      query({ providers: [dayReleaseAt(1, 'canterbury'), dayReleaseAt(2, 'london'), without(3, { mode: 'online' })] }),
    ).sections;
    const counts = (count: number) => firstOf(sections, count).map(({ kind, providers }) => [kind, providers.length]);
    assert.deepEqual(counts(1), [['atSites', 1]]);
    assert.deepEqual(counts(2), [['atSites', 2]]);
    assert.deepEqual(counts(3), [
      ['atSites', 2],
      ['online', 1],
    ]);
    assert.deepEqual(counts(Infinity), counts(3));
  });
});
