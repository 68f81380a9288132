import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from '../../../../../../src/elements/provider-map/map/boxes.ts';
import { ClusterIndex } from '../../../../../../src/elements/provider-map/map/clusters/clusters.ts';
import type { MapSite } from '../../../../../../src/elements/provider-map/map/map.types.ts';
import { nameOf } from '../../../../../../src/elements/provider-map/map/markers/names.ts';
import { mapWords as welsh } from '../../../../../../src/i18n/cy/provider-map-map.ts';
import { mapWords as words } from '../../../../../../src/i18n/en/provider-map-map.ts';

const isles: Box = [-11, 49, 3, 61];
let next = 0;
const pin = (town: string | undefined, latitude: number, longitude: number, ukprn = (next += 1)): MapSite => ({
  id: `${ukprn}/${latitude}/${longitude}`,
  ukprn,
  label: `Provider ${ukprn}`,
  position: { latitude, longitude },
  town,
});

/** What the one node of these pins is called at a zoom level where they are one. */
function name(pins: readonly MapSite[], zoom = 6, language = words): string {
  const index = new ClusterIndex(pins);
  const [node, ...others] = index.nodes(isles, zoom);
  assert.equal(others.length, 0);
  return nameOf(node!, index, language);
}

const leeds = [53.8, -1.55] as const;

test('a pin is called by its label', () => {
  assert.equal(name([pin('Leeds', ...leeds, 7)]), 'Provider 7');
});

test('a cluster is called by the town of most of its sites', () => {
  const pins = [pin('Bradford', 53.79, -1.75), pin('Leeds', ...leeds), pin('Leeds', 53.83, -1.6)];
  assert.equal(name(pins), '3 providers near Leeds');
});

test('of towns with as many sites, the nearest to the middle gives the name', () => {
  const pins = [pin('York', 53.96, -1.08), pin('Leeds', 53.8, -1.5), pin('Hull', 53.75, -0.4)];
  assert.equal(name(pins, 5), '3 providers near York');
});

test('several sites of a provider are told from several providers', () => {
  assert.equal(name([pin('Leeds', ...leeds, 1), pin('Leeds', 53.83, -1.6, 1)]), '2 sites of one provider near Leeds');
  const three = [pin('Leeds', ...leeds, 1), pin('Leeds', 53.83, -1.6, 1), pin('Leeds', 53.81, -1.58, 2)];
  assert.equal(name(three), '3 sites of 2 providers near Leeds');
  assert.equal(name(three, 6, welsh), '3 safle gan 2 ddarparwr ger Leeds');
});

test('without any town there is none in the name', () => {
  assert.equal(name([pin(undefined, ...leeds), pin('', 53.83, -1.6)]), '2 providers');
});

test('sites that no zoom takes apart are said to be at one place', () => {
  const stack = [pin('Leeds', ...leeds), pin('Leeds', ...leeds)];
  assert.equal(name(stack), '2 providers at one place in Leeds');
  assert.equal(name(stack, 16), '2 providers at one place in Leeds');
  assert.equal(name(stack, 6, welsh), '2 ddarparwr yn yr un lle (Leeds)');
});

test('of very many sites some are looked at, from all over the cluster', () => {
  const many = Array.from({ length: 1_200 }, (_, index) =>
    pin(index % 10 === 0 ? 'Bradford' : 'Leeds', 53.7 + (index % 40) / 400, -1.6 + (index % 31) / 310),
  );
  assert.equal(name(many, 4), '1,200 sites near Leeds');
});
