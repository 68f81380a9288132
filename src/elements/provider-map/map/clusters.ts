import type { Position } from '../../../domain/place.ts';
import { cellsOf } from './cells.ts';
import { ClusterTree } from './cluster-tree.ts';
import type { MapPin } from './map.types.ts';

/** Sites that stand too close together to be pins of their own. */
export interface Cluster {
  readonly id: number;
  readonly count: number;
  readonly position: Position;
  /** Whether it is of the far view; each view has ids of its own. */
  readonly isFar: boolean;
}

/** What stands on the map: a pin or a cluster. Equal keys of one index are the same thing. */
export type MapNode =
  | { readonly key: string; readonly position: Position; readonly pin: MapPin; readonly cluster?: undefined }
  | { readonly key: string; readonly position: Position; readonly cluster: Cluster; readonly pin?: undefined };

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The map's deepest zoom level. */
export const maxZoom = 16;

/** How many nodes the map shows at most, so that it stays quick, legible and short to go through. */
export const maxNodes = 100;

const minZoom = 3;
/** Levels up to this one show the country, and are what most visitors see: they are made first, without those below. */
const farZoom = 9;
/** Below the deepest zoom clusters go on as if the map did: there, only sites within 8 px of each other stay together. */
const finestZoom = maxZoom + 3;

/**
 * Pins of the far view are sorted into cells first, which is quick, so that there is less to cluster. They are 24 px wide at its
 * closest level and as high about here: what is in one belongs together at any rate, the radius of a cluster being 48 px.
 */
const cellWidth = (24 * 360) / (256 * 2 ** farZoom);
const cell = { width: cellWidth, height: cellWidth * 0.57 };

/** So many are made ready between two frames. */
const fewPins = 1_000;

/** Takes all the steps that are left. */
export function finish(steps: Generator<void>): void {
  while (!steps.next().done);
}

const positionOf = ([longitude = 0, latitude = 0]: number[]): Position => ({ latitude, longitude });

/** Width and height of a cluster's circle in pixels: grows with the square root of the count, from 32 to 56. */
export function clusterSize(count: number): number {
  return Math.min(56, Math.round(29 + 2 * Math.sqrt(count)));
}

/** Finds what to show of any number of pins. Other pins, another index. */
export class ClusterIndex {
  readonly #pins: readonly MapPin[];
  readonly #far = new ClusterTree(minZoom, farZoom);
  readonly #near = new ClusterTree(farZoom + 1, finestZoom);
  readonly #generation: number;
  readonly #nearSteps = this.#growNear();
  #isNearReady = false;
  /** The answer of {@link nodeOf}, which is asked with each frame of a drag: a cluster holds what it holds. */
  #held: { readonly pin: MapPin; readonly key: string } | undefined;
  static #generations = 0;

  /** Empty until it is filled by {@link fill}, or by the steps of both {@link fillFar} and {@link fillNear}. */
  constructor(pins: readonly MapPin[]) {
    this.#pins = pins;
    this.#generation = ClusterIndex.#generations++;
  }

  /** Makes everything, which takes some 30 ms for 10,000 pins. */
  fill(): this {
    finish(this.fillFar());
    finish(this.fillNear());
    return this;
  }

  /** First: what shows while one looks at the country or a county. A few milliseconds for 10,000 pins. */
  fillFar(): Generator<void> {
    return this.#growFar();
  }

  /**
   * Then: what shows when one looks at a town. Few pins do not wait for it; of many, the closest of the far view takes its
   * place until it is there.
   */
  fillNear(): Generator<void> {
    return this.#nearSteps;
  }

  /** At most {@link maxNodes} nodes inside `box`, for a map at `zoom`, which may be fractional. */
  nodes(box: Box, zoom: number): MapNode[] {
    const wanted = zoom >= maxZoom ? finestZoom : Math.floor(zoom);
    if (wanted > farZoom && this.#pins.length <= fewPins) finish(this.#nearSteps);
    let level = this.#isNearReady ? wanted : Math.min(wanted, farZoom);
    const look = () => this.#treeOf(level <= farZoom).getClusters([...box], level);
    let found = look();
    for (; found.length > maxNodes && level > minZoom; found = look()) level -= 1;
    const isFar = level <= farZoom;
    return found.map(({ properties, geometry }) => {
      const position = positionOf(geometry.coordinates);
      if (!('cluster' in properties)) {
        const pin = properties as MapPin;
        return { key: pin.id, position, pin };
      }
      const { cluster_id: id, point_count: count } = properties;
      const key = `${this.#generation}:${isFar ? 'far' : 'near'}:${id}`;
      return { key, position, cluster: { id, count, position, isFar } };
    });
  }

  /** The zoom level at which a cluster comes apart; `undefined` where it never does, its sites being on one point. */
  expansionZoom(cluster: Cluster): number | undefined {
    const zoom = this.#treeOf(cluster.isFar).expansionZoomOf(cluster.id);
    if (cluster.isFar) return zoom <= farZoom ? zoom : this.#isOnePoint(cluster) ? undefined : farZoom + 1;
    return zoom > finestZoom ? undefined : Math.min(zoom, maxZoom);
  }

  /** The pins of a cluster, all of them or as many as `limit`, without the first `offset`. */
  pinsOf(cluster: Cluster, limit = Infinity, offset = 0): MapPin[] {
    return this.#treeOf(cluster.isFar).pinsOf(cluster.id, offset, offset + limit);
  }

  /** Which of `nodes` is, or holds, a pin. */
  nodeOf(pin: MapPin, nodes: readonly MapNode[]): MapNode | undefined {
    const isKnown = ({ key }: MapNode): boolean =>
      key === pin.id || (this.#held?.pin === pin && this.#held.key === key);
    const known = nodes.find(isKnown);
    if (known) return known;
    const far = ({ position }: MapNode): number =>
      (position.latitude - pin.position.latitude) ** 2 + ((position.longitude - pin.position.longitude) * 0.6) ** 2;
    // The pin's own cluster is next to it or almost: a few are enough, and reading all would take long.
    const near = nodes
      .filter((node) => node.cluster)
      .sort((a, b) => far(a) - far(b))
      .slice(0, 6);
    const holder = near.find(({ cluster }) => cluster && this.pinsOf(cluster).includes(pin));
    if (holder) this.#held = { pin, key: holder.key };
    return holder;
  }

  *#growFar(): Generator<void> {
    yield* this.#far.grow(yield* cellsOf(this.#pins, cell));
  }

  *#growNear(): Generator<void> {
    yield* this.#near.grow(this.#pins);
    this.#isNearReady = true;
  }

  #treeOf(isFar: boolean): ClusterTree {
    return isFar ? this.#far : this.#near;
  }

  /** Whether no zoom level takes the sites of a cluster apart: they are within 6 px of each other at the deepest. */
  #isOnePoint(cluster: Cluster): boolean {
    const { latitude, longitude } = this.pinsOf(cluster, 1)[0]!.position;
    const reach = (360 / 256) * 2 ** -finestZoom * 48;
    // A cluster that comes apart somewhere does so for one of its first sites, or far away: read on only as long as needed.
    for (let offset = 0, step = 8; offset < cluster.count; offset += step, step *= 4) {
      for (const { position } of this.pinsOf(cluster, step, offset)) {
        const east = Math.abs(position.longitude - longitude);
        const north = Math.abs(position.latitude - latitude) / Math.cos((latitude * Math.PI) / 180);
        if (Math.hypot(east, north) > reach) return false;
      }
    }
    return true;
  }
}
