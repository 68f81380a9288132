import Supercluster from 'supercluster';
import type { MapPin } from './map.types.ts';

/** What supercluster 9.1.0, which is pinned, keeps for a zoom level. */
interface Level {
  readonly data: Int32Array<ArrayBuffer>;
  readonly numItems: number;
}

/** The parts of it that `load` is made of; cluster-tree.test.ts sees that both come to the same. */
interface Internals {
  readonly stride: number;
  readonly trees: Level[];
  readonly options: { minZoom: number };
  _cluster(data: Level['data'], numItems: number, zoom: number, out: Level['data']): number;
  _createTree(data: Level['data'], numItems: number): Level;
}

/** A level made of so few is made in a few milliseconds, which is not worth a turn of the page's. */
const shortStep = 5_000;

/** Pixels within which sites flow together. */
const radius = 48;

/**
 * Clusters of some levels of zoom. Supercluster makes all levels in one go, which stops a phone for as long as half a second;
 * here each level is a step of its own.
 */
export class ClusterTree extends Supercluster<MapPin, object> {
  readonly #coarsest: number;
  readonly #finest: number;

  constructor(coarsest: number, finest: number) {
    // The finest level alone: the others are steps.
    super({ radius, extent: 256, minZoom: finest, maxZoom: finest });
    this.#coarsest = coarsest;
    this.#finest = finest;
  }

  /** Takes the pins in, a level with each step that is not short. It is ready when all steps are done. */
  *grow(pins: readonly MapPin[]): Generator<void> {
    this.load(featuresOf(pins));
    const own = this as unknown as Internals;
    for (let zoom = this.#finest - 1; zoom >= this.#coarsest; zoom -= 1) {
      const above = own.trees[zoom + 1]!;
      if (above.numItems > shortStep) yield;
      const out = new Int32Array(above.numItems * own.stride);
      const count = own._cluster(above.data, above.numItems, zoom, out);
      own.trees[zoom] = count === above.numItems ? above : own._createTree(out, count);
    }
    own.options.minZoom = this.#coarsest;
  }
}

/**
 * One feature that is each pin in turn: `load` keeps its properties, and reads the rest at once. Four objects for each of
 * 10,000 pins would keep the garbage collector longer than the clusters take.
 */
function featuresOf(pins: readonly MapPin[]): Parameters<ClusterTree['load']>[0] {
  const coordinates = [0, 0];
  const feature = { type: 'Feature', properties: pins[0], geometry: { type: 'Point', coordinates } };
  return {
    length: pins.length,
    *[Symbol.iterator]() {
      for (const pin of pins) {
        feature.properties = pin;
        coordinates[0] = pin.position.longitude;
        coordinates[1] = pin.position.latitude;
        yield feature;
      }
    },
  } as unknown as Parameters<ClusterTree['load']>[0];
}
