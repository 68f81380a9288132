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
  const id = tree.getClusters([-11, 49, 3, 61], 5)[0]!.id as number;
  const leaves = whole.getLeaves(id, Infinity).map(({ properties }) => properties);
  assert.deepEqual(tree.pinsOf(id), leaves);
  assert.deepEqual(tree.pinsOf(id, 20, 31), leaves.slice(20, 31));
  assert.equal(tree.expansionZoomOf(id), whole.getClusterExpansionZoom(id));
});

test('a cell counts as many as it has pins', () => {
  const [first, second, third, far] = pins.filter((_, index) => index % 100 === 0);
  const position = { latitude: 51, longitude: -1 };
  const cell = { position, pins: [first!, second!] };
  const alone = { ...far!, position: { latitude: 58, longitude: -4 } };
  const near = { ...third!, position: { latitude: 51, longitude: -0.7 } };
  const tree = new ClusterTree(3, 9);
  for (const _ of tree.grow([near, cell, alone]));
  const clusterAt = (zoom: number) => {
    const [cluster, ...others] = tree.getClusters([-11, 49, 3, 54], zoom).filter(({ id }) => id !== undefined);
    assert.equal(others.length, 0);
    return cluster!;
  };
  const countOf = ({ properties }: typeof alike) => 'cluster' in properties && properties.point_count;
  const [alike, apart] = [clusterAt(9), clusterAt(5)];
  assert.equal(countOf(alike), 2);
  assert.deepEqual(tree.pinsOf(alike.id as number), cell.pins);
  assert.equal(tree.expansionZoomOf(alike.id as number), 10);
  assert.equal(countOf(apart), 3);
  assert.ok(Math.abs(apart.geometry.coordinates[0]! + 0.9) < 1e-4, 'two weigh twice as much as one');
  assert.deepEqual(new Set(tree.pinsOf(apart.id as number)), new Set([near, ...cell.pins]));
  const all = tree.pinsOf(apart.id as number);
  for (const [start, end] of [
    [0, 1],
    [1, 2],
    [1, 3],
    [2, 9],
  ] as const)
    assert.deepEqual(tree.pinsOf(apart.id as number, start, end), all.slice(start, end));
  assert.equal(tree.expansionZoomOf(apart.id as number), 8);
});

test('a long level is a step of its own, a short one is not', () => {
  const stepsOf = (count: number): number => [...new ClusterTree(10, 19).grow(pins.slice(0, count))].length;
  assert.equal(stepsOf(1_000), 0);
  assert.ok(stepsOf(12_000) >= 5, `${stepsOf(12_000)} steps`);
});
