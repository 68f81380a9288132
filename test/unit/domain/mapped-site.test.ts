import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isArea, mappedSites } from '../../../src/domain/mapped-site.ts';
import { toPosition } from '../../../src/domain/position.ts';
import type { Site } from '../../../src/domain/provider.ts';
import { anyProvider, buildCentroid, buildProvider, buildSite, places } from '../../support/domain-builders.ts';

const pinsOf = (...sites: Site[]): string[] => mappedSites([buildProvider({ sites })]).map(({ site }) => site.id);

test('premises with a point and a postcode become a pin', () => {
  assert.deepEqual(pinsOf(buildSite('a', places.leeds)), ['a']);
});

test('premises on the Greenwich meridian become a pin', () => {
  assert.deepEqual(pinsOf(buildSite('a', toPosition(51.48, 0))), ['a']);
});

test('sites on one point stay separate', () => {
  assert.deepEqual(pinsOf(buildSite('a', places.leeds), buildSite('b', places.leeds)), ['a', 'b']);
});

test('sites without a point do not', () => assert.deepEqual(pinsOf(buildSite('a')), []));

test('(0, 0) does not, though it has a postcode', () => {
  assert.deepEqual(pinsOf(buildSite('a', toPosition(0, 0), 'HA4 9LS')), []);
});

test('a region’s centroid does not, even one in the box like North Tyneside with its sign lost', () => {
  const northTyneside = toPosition(55.0182, 1.4858);
  assert.ok(northTyneside);
  assert.deepEqual(pinsOf(buildCentroid('a', northTyneside)), []);
});

test('an outcode or a blank is no postcode', () => {
  assert.deepEqual(pinsOf(buildSite('a', places.leeds, 'LS1'), buildSite('b', places.leeds, ' ')), []);
});

test('each pin knows its provider', () => {
  const providers = [1, 2].map((n) => buildProvider({ ukprn: 10000000 + n, sites: [buildSite('a', places.leeds)] }));
  assert.deepEqual(
    mappedSites(providers).map(({ provider }) => provider.ukprn),
    [10000001, 10000002],
  );
});

test('every pin has a point and a postcode, and none is made up', () => {
  fc.assert(
    fc.property(fc.array(anyProvider), (providers) => {
      const pins = mappedSites(providers);
      assert.ok(
        pins.every(({ site }) => site.address.postcode === 'CT1 1QU' && Number.isFinite(site.position.latitude)),
      );
      assert.ok(pins.every(({ provider, site }) => provider.sites.includes(site)));
      assert.equal(new Set(pins.map(({ site }) => site)).size, pins.length);
    }),
  );
});

test('a site of which one name is known is an area; with a postcode, or a street in a town, it is premises', () => {
  assert.equal(isArea(buildCentroid('a', places.leeds)), true);
  assert.equal(isArea({ id: 'a', address: { lines: ['County Durham'] } }), true);
  assert.equal(isArea(buildSite('a', places.leeds)), false);
  assert.equal(isArea({ id: 'a', address: { lines: ['1 High Street'], town: 'Leeds' } }), false);
  assert.equal(isArea({ id: 'a', address: { lines: [], postcode: 'LS1 4DY' } }), false);
});
