import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Box } from '../../../../../../src/elements/provider-map/map/boxes.ts';
import {
  ClusterIndex,
  clusterSize,
  maxNodes,
  maxZoom,
} from '../../../../../../src/elements/provider-map/map/clusters/clusters.ts';
import type { MapNode } from '../../../../../../src/elements/provider-map/map/clusters/clusters.ts';
import type { MapSite } from '../../../../../../src/elements/provider-map/map/map.types.ts';
import { anyPins } from '../../../../../component/elements/provider-map/map/any-pins.ts';

const isles: Box = [-11, 49, 3, 61];

/** The same numbers in [0, 1) on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

const pin = (id: string, latitude: number, longitude: number): MapSite => ({
  id,
  ukprn: 10_000_001,
  label: `Site ${id}`,
  position: { latitude, longitude },
});

/** As sites are: towns of very different sizes, and some in between. */
function pins(count: number): MapSite[] {
  const next = numbers(42);
  const towns = Array.from({ length: 80 }, () => [50.3 + next() * 7, -5.5 + next() * 7] as const);
  return Array.from({ length: count }, (_, index) => {
    const [latitude, longitude] = towns[Math.floor(next() * next() * towns.length)]!;
    return pin(`${index}/s`, latitude + (next() + next() - 1) * 0.4, longitude + (next() + next() - 1) * 0.6);
  });
}

/** What a map of `width` × `height` pixels shows, about. */
function boxAround({ position }: MapSite, zoom: number, width: number, height: number): Box {
  const degrees = 360 / (256 * 2 ** zoom);
  const upright = degrees * Math.cos((position.latitude * Math.PI) / 180);
  return [
    position.longitude - (width / 2) * degrees,
    position.latitude - (height / 2) * upright,
    position.longitude + (width / 2) * degrees,
    position.latitude + (height / 2) * upright,
  ];
}

const many = pins(10_000);
const index = new ClusterIndex(many);
const countOf = (nodes: readonly MapNode[]): number =>
  nodes.reduce((sum, { cluster }) => sum + (cluster ? cluster.count : 1), 0);

for (let zoom = 3; zoom <= maxZoom; zoom += 0.5) {
  test(`at zoom ${zoom} 10,000 pins make at most ${maxNodes} nodes, in a map of any size`, () => {
    for (const [width, height] of [
      [320, 400],
      [640, 480],
      [1920, 1080],
    ] as const) {
      for (let at = 0; at < many.length; at += 500) {
        const nodes = index.nodes(boxAround(many[at]!, zoom, width, height), zoom);
        assert.ok(nodes.length > 0 && nodes.length <= maxNodes, `${nodes.length} nodes`);
        assert.equal(new Set(nodes.map(({ key }) => key)).size, nodes.length);
      }
    }
  });
}

test('no pin is lost or counted twice', () => {
  for (const zoom of [3, 4.5, 6, 8, 16]) assert.equal(countOf(index.nodes(isles, zoom)), many.length);
});

test('a box of a town has its pins only', () => {
  const [west, south, east, north] = [-0.6, 51.2, 0.4, 51.8];
  for (const { position } of index.nodes([west, south, east, north], 10)) {
    assert.ok(position.longitude >= west && position.longitude <= east);
    assert.ok(position.latitude >= south && position.latitude <= north);
  }
});

test('sites on one point never come apart', () => {
  const stacked = new ClusterIndex([pin('a', 51.5, 0), pin('b', 51.5, 0), pin('c', 51.5, 0)]);
  for (const zoom of [5, 11, maxZoom]) {
    const [node, ...others] = stacked.nodes(isles, zoom);
    assert.equal(others.length, 0);
    assert.equal(node!.cluster!.count, 3);
    assert.equal(stacked.expansionZoom(node!.cluster!), undefined);
    assert.equal(stacked.pinsOf(node!.cluster!, 1)[0]!.id, 'a');
    assert.deepEqual(
      stacked
        .pinsOf(node!.cluster!)
        .map(({ id }) => id)
        .sort(),
      ['a', 'b', 'c'],
    );
  }
});

test('a cluster of two towns comes apart at the zoom that it names', () => {
  const two = new ClusterIndex([pin('leeds', 53.8, -1.55), pin('bradford', 53.79, -1.75)]);
  const [node] = two.nodes(isles, 5);
  const zoom = two.expansionZoom(node!.cluster!)!;
  assert.ok(zoom > 5 && zoom < maxZoom);
  assert.equal(two.nodes(isles, zoom - 1).length, 1);
  assert.equal(two.nodes(isles, zoom).length, 2);
});

test('sites in one street are pins of their own at the deepest zoom', () => {
  const street = new ClusterIndex([pin('12', 51.5, 0), pin('40', 51.5004, 0.0004)]);
  assert.equal(street.nodes(isles, maxZoom).length, 2);
  const [node] = street.nodes(isles, maxZoom - 1);
  assert.equal(street.expansionZoom(node!.cluster!), maxZoom);
});

test('latitude and longitude 0 are places', () => {
  const [node] = new ClusterIndex([pin('greenwich', 51.48, 0)]).nodes(isles, 10);
  assert.equal(node!.pin!.position.longitude, 0);
});

test('the node of a pin is the pin, or the cluster that holds it', () => {
  for (const zoom of [4, 6, 8, 10, 12]) {
    for (let at = 0; at < many.length; at += 999) {
      const wanted = many[at]!;
      const nodes = index.nodes(boxAround(wanted, zoom, 640, 480), zoom);
      const node = index.nodeOf(wanted, nodes);
      assert.ok(node, `pin ${wanted.id} at zoom ${zoom}`);
      assert.ok(node.pin ? node.pin === wanted : index.pinsOf(node.cluster).includes(wanted));
    }
  }
});

test('a pin that is not there has no node', () => {
  assert.equal(index.nodeOf(pin('elsewhere', 51.5, 0), index.nodes(isles, 6)), undefined);
});

test('clusters of two indexes have different keys', () => {
  const again = new ClusterIndex(many);
  const keys = new Set(index.nodes(isles, 6).map(({ key }) => key));
  assert.ok(again.nodes(isles, 6).every(({ key, cluster }) => !cluster || !keys.has(key)));
});

test('circles grow with the square root of their count, up to a limit', () => {
  const grown = (a: number, b: number): number => clusterSize(b) - clusterSize(a);
  assert.ok(clusterSize(2) >= 32);
  assert.equal(grown(4, 16), grown(16, 36));
  assert.ok(clusterSize(50) < clusterSize(150));
  assert.equal(clusterSize(1_000), clusterSize(100_000));
});

test('a cluster of the country tells where it comes apart, deep down', () => {
  const street = new ClusterIndex([pin('12', 51.5, 0), pin('40', 51.5004, 0.0004)]);
  const [node] = street.nodes(isles, 6);
  assert.equal(street.expansionZoom(node!.cluster!), maxZoom);
});

/** Web Mercator, in worlds. */
const northing = ({ latitude }: { latitude: number }): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);

test('at each level every pin is in one node, and a cluster is what its pins make it', () => {
  fc.assert(
    fc.property(anyPins, (some) => {
      const made = new ClusterIndex(some);
      for (let zoom = 3; zoom <= maxZoom; zoom += 1) {
        const held = made.nodes([-20, 45, 10, 65], zoom).flatMap(({ pin, cluster }) => {
          if (!cluster) return pin;
          const own = made.pinsOf(cluster);
          assert.equal(own.length, cluster.count);
          assert.deepEqual(made.pinsOf(cluster, 3, 1), own.slice(1, 4));
          const mean = (of: (each: MapSite) => number): number =>
            own.reduce((sum, each) => sum + of(each), 0) / own.length;
          assert.ok(Math.abs(mean(({ position }) => position.longitude) - cluster.position.longitude) < 1e-4);
          assert.ok(Math.abs(mean(({ position }) => northing(position)) - northing(cluster.position)) < 1e-5);
          return own;
        });
        assert.equal(held.length, some.length);
        assert.equal(new Set(held).size, some.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('a cluster comes apart further in, at a level that shows several nodes in its place; or its sites are at one place', () => {
  fc.assert(
    fc.property(anyPins, (some) => {
      const made = new ClusterIndex(some);
      for (let zoom = 3; zoom <= maxZoom; zoom += 1) {
        for (const node of made.nodes([-20, 45, 10, 65], zoom)) {
          if (!node.cluster) continue;
          const own = made.pinsOf(node.cluster);
          const apart = made.expansionZoom(node.cluster);
          assert.equal(apart === undefined, made.isStack(node.cluster));
          const holders = (level: number) => {
            const nodes = made.nodes([-20, 45, 10, 65], level);
            return new Set(
              own.map((each) =>
                nodes.find(({ pin, cluster }) => (cluster ? made.pinsOf(cluster).includes(each) : pin === each)),
              ),
            ).size;
          };
          if (apart === undefined) assert.equal(holders(maxZoom), 1);
          else {
            // At the deepest zoom, what is still one opens as a list.
            assert.ok(apart === maxZoom || holders(apart) > 1, `${apart}`);
            assert.ok(apart <= maxZoom && apart > zoom);
          }
        }
      }
    }),
    { numRuns: 10 },
  );
});
