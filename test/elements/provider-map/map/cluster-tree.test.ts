import assert from 'node:assert/strict';
import { test } from 'node:test';
import Supercluster from 'supercluster';
import { ClusterTree } from '../../../../src/elements/provider-map/map/cluster-tree.ts';
import type { MapPin } from '../../../../src/elements/provider-map/map/map.types.ts';

const pins: MapPin[] = Array.from({ length: 12_000 }, (_, index) => ({
  id: `${index}`,
  ukprn: index,
  label: `${index}`,
  position: { latitude: 50 + ((index * 37) % 700) / 100, longitude: -5 + ((index * 53) % 611) / 100 },
}));

test('level by level, clusters are those that supercluster makes in one go', () => {
  const tree = new ClusterTree(3, 9);
  for (const _ of tree.grow(pins));
  const whole = new Supercluster<MapPin, object>({ radius: 48, extent: 256, minZoom: 3, maxZoom: 9 });
  whole.load(
    pins.map((pin) => ({
      type: 'Feature',
      properties: pin,
      geometry: { type: 'Point', coordinates: [pin.position.longitude, pin.position.latitude] },
    })),
  );
  for (let zoom = 2; zoom <= 11; zoom += 1) {
    const [ours, theirs] = [tree, whole].map((each) => each.getClusters([-11, 49, 3, 61], zoom));
    assert.ok(ours!.length > 0);
    assert.deepEqual(ours, theirs, `zoom ${zoom}`);
  }
  const [cluster] = tree.getClusters([-11, 49, 3, 61], 5);
  assert.deepEqual(tree.getLeaves(cluster!.id as number, Infinity), whole.getLeaves(cluster!.id as number, Infinity));
});

test('a long level is a step of its own, a short one is not', () => {
  const stepsOf = (count: number): number => [...new ClusterTree(10, 19).grow(pins.slice(0, count))].length;
  assert.equal(stepsOf(1_000), 0);
  assert.ok(stepsOf(12_000) >= 5, `${stepsOf(12_000)} steps`);
});
