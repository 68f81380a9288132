import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { milesBetween } from '../../../src/domain/distance.ts';
import { deliveryModes } from '../../../src/domain/delivery-mode.ts';
import type { Provider, TrainingOption } from '../../../src/domain/provider.ts';
import {
  comesToWorkplace,
  coverageOf,
  distanceTo,
  isOnline,
  nearestOption,
  regionsOf,
  siteDistance,
} from '../../../src/domain/training.ts';
import {
  anyPosition,
  anyProvider,
  buildCentroid,
  buildProvider,
  buildSite,
  places,
} from '../../support/domain-builders.ts';

const { canterbury, leeds, london, margate } = places;
const trained = (...training: TrainingOption[]): Provider => buildProvider({ training });

describe('distance to a site', () => {
  test('is the great circle', () => {
    assert.equal(siteDistance(buildSite('a', margate), canterbury), milesBetween(canterbury, margate));
  });
  test('is unknown without a place to start from', () => {
    assert.equal(siteDistance(buildSite('a', margate), undefined), undefined);
  });
  test('is unknown where the site has no point', () =>
    assert.equal(siteDistance(buildSite('a'), canterbury), undefined));
  test('is unknown for a region’s centroid', () => {
    assert.equal(siteDistance(buildCentroid('a', margate), canterbury), undefined);
  });
});

describe('distance to a provider', () => {
  const sites = [buildSite('far', leeds), buildSite('near', margate), buildSite('nowhere')];

  test('is to its nearest site, whatever the order', () => {
    assert.equal(distanceTo(buildProvider({ sites }), canterbury), milesBetween(canterbury, margate));
  });
  test('is 0 at its door', () => assert.equal(distanceTo(buildProvider({ sites }), margate), 0));
  test('is reckoned rather than taken from the source', () => {
    const training: TrainingOption[] = [{ mode: 'day-release', distanceInMiles: 1 }];
    assert.equal(distanceTo(buildProvider({ sites, training }), canterbury), milesBetween(canterbury, margate));
  });
  test('is else the smallest that the source gave to a site', () => {
    const provider = trained(
      { mode: 'day-release', distanceInMiles: 12 },
      { mode: 'block-release', distanceInMiles: 3.4 },
      { mode: 'at-provider' },
    );
    assert.equal(distanceTo(provider), 3.4);
    assert.equal(distanceTo(provider, canterbury), 3.4);
  });
  test('is not the 0 of the workplace or online', () => {
    const workplace: TrainingOption = { mode: 'workplace', coverage: 'national', distanceInMiles: 0 };
    const online: TrainingOption = { mode: 'online', distanceInMiles: 0 };
    assert.equal(distanceTo(trained(workplace, online)), undefined);
    assert.equal(distanceTo(trained(workplace, { mode: 'day-release', distanceInMiles: 7 })), 7);
  });
  test('keeps a 0 to a site', () => assert.equal(distanceTo(trained({ mode: 'at-provider', distanceInMiles: 0 })), 0));
  test('is unknown when nothing is usable', () => {
    assert.equal(distanceTo(buildProvider(), canterbury), undefined);
    assert.equal(distanceTo(trained({ mode: 'day-release', distanceInMiles: NaN })), undefined);
    assert.equal(distanceTo(trained({ mode: 'day-release', distanceInMiles: -1 })), undefined);
    assert.equal(distanceTo(buildProvider({ sites: [buildCentroid('a', margate)] }), canterbury), undefined);
  });
});

describe('nearest option of a mode', () => {
  test('is none when the provider does not train so', () => {
    assert.equal(nearestOption(trained({ mode: 'day-release' }), 'block-release'), undefined);
    assert.equal(nearestOption(buildProvider(), 'workplace'), undefined);
  });
  test('is the one at the nearest site', () => {
    const provider = buildProvider({
      sites: [buildSite('far', leeds), buildSite('near', margate), buildSite('other', canterbury)],
      training: [
        { mode: 'day-release', siteId: 'far' },
        { mode: 'day-release', siteId: 'near' },
        { mode: 'block-release', siteId: 'other' },
      ],
    });
    const nearest = nearestOption(provider, 'day-release', canterbury);
    assert.equal(nearest?.option.siteId, 'near');
    assert.equal(nearest.distance, milesBetween(canterbury, margate));
    assert.equal(nearest.siteCount, 2);
  });
  test('is the smallest of unordered distances of the source, missing ones last', () => {
    const provider = trained(
      { mode: 'day-release' },
      { mode: 'day-release', distanceInMiles: 9 },
      { mode: 'day-release', distanceInMiles: 4 },
      { mode: 'block-release', distanceInMiles: 1 },
    );
    assert.deepEqual(nearestOption(provider, 'day-release'), {
      option: { mode: 'day-release', distanceInMiles: 4 },
      distance: 4,
      siteCount: 3,
    });
  });
  test('is the first one, without a distance, where all are missing', () => {
    const provider = trained({ mode: 'day-release', siteId: 'x' }, { mode: 'day-release', siteId: 'y' });
    assert.deepEqual(nearestOption(provider, 'day-release', london), {
      option: { mode: 'day-release', siteId: 'x' },
      siteCount: 2,
    });
  });
  test('survives a site id that dangles', () => {
    const provider = trained({ mode: 'day-release', siteId: 'gone', distanceInMiles: 5 });
    assert.equal(nearestOption(provider, 'day-release', london)?.distance, 5);
  });
  test('counts a site once', () => {
    const provider = trained({ mode: 'block-release', siteId: 'a' }, { mode: 'block-release', siteId: 'a' });
    assert.equal(nearestOption(provider, 'block-release')?.siteCount, 1);
  });
  test('has neither distance nor site at the workplace and online', () => {
    const provider = trained({ mode: 'workplace', distanceInMiles: 0 }, { mode: 'online', distanceInMiles: 0 });
    for (const mode of ['workplace', 'online'] as const) {
      assert.deepEqual(nearestOption(provider, mode, london), { option: { mode, distanceInMiles: 0 }, siteCount: 0 });
    }
  });
  test('has no distance at the workplace even where that names a site', () => {
    const sites = [buildSite('a', margate)];
    const training: TrainingOption[] = [{ mode: 'workplace', siteId: 'a' }];
    const nearest = nearestOption(buildProvider({ sites, training }), 'workplace', canterbury);
    assert.deepEqual(nearest, { option: training[0], siteCount: 0 });
  });
  test('is never nearer than the provider, unless only the source gave its distance', () => {
    fc.assert(
      fc.property(anyProvider, anyPosition, fc.constantFrom(...deliveryModes), (provider, from, mode) => {
        const nearest = nearestOption(provider, mode, from);
        assert.equal(nearest === undefined, !provider.training.some((option) => option.mode === mode));
        if (nearest?.distance === undefined) return;
        const reckoned = provider.sites.some((site) => siteDistance(site, from) === nearest.distance);
        assert.ok(reckoned || nearest.option.distanceInMiles === nearest.distance);
        if (reckoned) assert.ok(nearest.distance >= (distanceTo(provider, from) ?? NaN));
      }),
    );
  });
});

describe('workplace and online', () => {
  test('no training at all is neither', () => {
    assert.equal(comesToWorkplace(buildProvider()), false);
    assert.equal(isOnline(buildProvider()), false);
    assert.equal(coverageOf(buildProvider()), undefined);
  });
  test('each is known by its mode', () => {
    const provider = trained({ mode: 'workplace' });
    assert.deepEqual([comesToWorkplace(provider), isOnline(provider)], [true, false]);
    const online = trained({ mode: 'online' });
    assert.deepEqual([comesToWorkplace(online), isOnline(online)], [false, true]);
  });
  test('coverage is the widest', () => {
    const regional: TrainingOption = { mode: 'workplace', coverage: 'regional', regions: ['Kent', 'Surrey'] };
    const national: TrainingOption = { mode: 'workplace', coverage: 'national' };
    assert.equal(coverageOf(trained(regional)), 'regional');
    assert.equal(coverageOf(trained(regional, national)), 'national');
    assert.equal(coverageOf(trained({ mode: 'workplace' }, regional)), 'regional');
    assert.equal(coverageOf(trained({ mode: 'workplace' })), undefined);
  });
  test('coverage is about workplaces only', () => {
    assert.equal(coverageOf(trained({ mode: 'online', coverage: 'national' })), undefined);
  });
  test('regions are listed once, in the order of the source', () => {
    const provider = trained(
      { mode: 'workplace', coverage: 'regional', regions: ['Surrey', 'Kent'] },
      { mode: 'workplace', coverage: 'regional', regions: ['Kent', 'Essex'] },
      { mode: 'workplace' },
    );
    assert.deepEqual(regionsOf(provider), ['Surrey', 'Kent', 'Essex']);
  });
});
