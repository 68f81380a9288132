import Supercluster from 'supercluster';
import type { Cell } from './cells.ts';
import type { MapPin } from './map.types.ts';

/** What supercluster 9.1.0, which is pinned, keeps for a zoom level: `stride` numbers for each item. */
interface Level {
  readonly data: Int32Array<ArrayBuffer>;
  readonly numItems: number;
}

/** Where of an item's numbers there is how many pins it stands for. */
const countOffset = 5;

/** The parts of it that `load` is made of; cluster-tree.test.ts sees that both come to the same. */
interface Internals {
  readonly stride: number;
  readonly trees: Level[];
  readonly options: { minZoom: number };
  _cluster(data: Level['data'], numItems: number, zoom: number, out: Level['data']): number;
  _createTree(data: Level['data'], numItems: number): Level;
}

/** A level made of so few is made in a millisecond or two, which is not worth a turn of the page's. */
const shortStep = 1_000;

/** Pixels within which sites flow together. */
const radius = 48;

/**
 * Clusters of some levels of zoom. Supercluster makes all levels in one go, which stops a phone for as long as half a second;
 * here each level is a step of its own. And to supercluster every item is one point; here a cell is as many as it has pins.
 */
export class ClusterTree extends Supercluster<MapPin | Cell, object> {
  readonly #coarsest: number;
  readonly #finest: number;
  #items: readonly (MapPin | Cell)[] = [];

  constructor(coarsest: number, finest: number) {
    super({ radius, extent: 256, minZoom: finest, maxZoom: finest });
    this.#coarsest = coarsest;
    this.#finest = finest;
  }

  /** Takes pins and cells in, a level with each step that is not short. It is ready when all steps are done. */
  *grow(items: readonly (MapPin | Cell)[]): Generator<void> {
    this.#items = items;
    const own = this as unknown as Internals;
    own.options.minZoom = this.#finest + 1; // The items as they are: the levels above are steps.
    this.load(featuresOf(items));
    const { data } = own.trees[this.#finest + 1]!;
    items.forEach((item, index) => {
      if ('pins' in item) data[index * own.stride + countOffset] = item.pins.length;
    });
    for (let zoom = this.#finest; zoom >= this.#coarsest; zoom -= 1) {
      const above = own.trees[zoom + 1]!;
      if (above.numItems > shortStep) yield;
      const out = new Int32Array(above.numItems * own.stride);
      const count = own._cluster(above.data, above.numItems, zoom, out);
      own.trees[zoom] = count === above.numItems ? above : own._createTree(out, count);
    }
    own.options.minZoom = this.#coarsest;
  }

  /** The zoom level at which a cluster comes apart; one more than the finest, where that is not known here. */
  expansionZoomOf(id: number): number {
    return this.#cellOf(id) ? this.#finest + 1 : this.getClusterExpansionZoom(id);
  }

  /** The pins of a cluster, always in the same order: those from number `start` up to, but not including, number `end`. */
  pinsOf(id: number, start = 0, end = Infinity): MapPin[] {
    const pins: MapPin[] = [];
    this.#collect(pins, id, start, end);
    return pins;
  }

  #collect(pins: MapPin[], id: number, start: number, end: number): void {
    const cell = this.#cellOf(id);
    if (cell) {
      for (const pin of cell.pins.slice(start, end)) pins.push(pin);
      return;
    }
    let at = 0;
    for (const { properties } of this.getChildren(id)) {
      if (at >= end) return;
      const isCluster = 'cluster' in properties;
      const next = at + (isCluster ? properties.point_count : 1);
      if (isCluster && next > start) this.#collect(pins, properties.cluster_id, Math.max(0, start - at), end - at);
      else if (next > start) pins.push(properties as MapPin);
      at = next;
    }
  }

  /** A cell is a cluster from the start, its id being its number among the items; ids of the others come after these. */
  #cellOf(id: number): Cell | undefined {
    const item = this.#items[id];
    return item && 'pins' in item ? item : undefined;
  }
}

/**
 * One feature that is each item in turn: `load` keeps its properties, and reads the rest at once. Four objects for each of
 * 10,000 pins would keep the garbage collector longer than the clusters take.
 */
function featuresOf(items: readonly (MapPin | Cell)[]): Parameters<ClusterTree['load']>[0] {
  const coordinates = [0, 0];
  const feature = { type: 'Feature', properties: items[0], geometry: { type: 'Point', coordinates } };
  return {
    length: items.length,
    *[Symbol.iterator]() {
      for (const item of items) {
        feature.properties = item;
        coordinates[0] = item.position.longitude;
        coordinates[1] = item.position.latitude;
        yield feature;
      }
    },
  } as unknown as Parameters<ClusterTree['load']>[0];
}
