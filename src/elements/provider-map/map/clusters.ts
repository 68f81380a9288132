import type { Position } from '../../../domain/place.ts';
import { boxAround } from './boxes.ts';
import type { Box } from './boxes.ts';
import { ClusterView } from './cluster-view.ts';
import type { Levels } from './cluster-view.ts';
import type { MapPin } from './map.types.ts';

/** Sites that stand too close together to be pins of their own. */
export interface Cluster {
  readonly id: number;
  readonly count: number;
  readonly position: Position;
  /** Number of the view that it is of; each has ids of its own. */
  readonly view: number;
}

/** What stands on the map: a pin or a cluster. Equal keys of one index are the same thing. */
export type MapNode =
  | { readonly key: string; readonly position: Position; readonly pin: MapPin; readonly cluster?: undefined }
  | { readonly key: string; readonly position: Position; readonly cluster: Cluster; readonly pin?: undefined };

/** The map's deepest zoom level. */
export const maxZoom = 16;

/** How many nodes the map shows at most, so that it stays quick, legible and short to go through. */
export const maxNodes = 100;

/** Below the deepest zoom clusters go on as if the map did: there, only sites within 8 px of each other stay together. */
const finestZoom = maxZoom + 3;

/** More pins than this take longer than a frame, even for the country alone. */
export const manyPins = 10_000;

/** The country, which is what most visitors see first, is made first; then the counties, then the towns. */
const views: readonly Levels[] = [
  { coarsest: 3, finest: 6, hasCells: true, fewPins: manyPins },
  { coarsest: 7, finest: 9, hasCells: true, fewPins: manyPins },
  { coarsest: 10, finest: finestZoom, hasCells: false, fewPins: 1_000 },
];

/** Degrees that a place in a tree may differ from the pin's own. */
const rounding = 1e-6;

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
  readonly #views: readonly ClusterView[];
  readonly #generation: number;
  /** The answer of {@link nodeOf}, which is asked with each frame of a drag: a cluster holds what it holds. */
  #held: { readonly pin: MapPin; readonly key: string } | undefined;
  static #generations = 0;

  /** Empty until it is filled by {@link fill}, or by the steps of both {@link fillFar} and {@link fillNear}. */
  constructor(pins: readonly MapPin[]) {
    this.#pins = pins;
    this.#views = views.map((levels) => new ClusterView(levels, pins));
    this.#generation = ClusterIndex.#generations++;
  }

  /** Makes everything, which takes some 50 ms for 10,000 pins. */
  fill(): this {
    finish(this.fillFar());
    finish(this.fillNear());
    return this;
  }

  /** First: what shows while one looks at the country. A few milliseconds for 10,000 pins. */
  fillFar(): Generator<void> {
    return this.#views[0]!.steps;
  }

  /**
   * Then: what shows when one looks at a county or a town. Few pins do not wait for it; of many, the closest of the views
   * that are there takes its place.
   */
  *fillNear(): Generator<void> {
    for (const { steps } of this.#views.slice(1)) yield* steps;
  }

  /** At most {@link maxNodes} nodes inside `box`, for a map at `zoom`, which may be fractional. */
  nodes(box: Box, zoom: number): MapNode[] {
    const wanted = zoom >= maxZoom ? finestZoom : Math.floor(zoom);
    let level = Math.min(wanted, this.#viewAt(wanted).levels.finest);
    const look = () => this.#viewAt(level).tree.getClusters([...box], level);
    let found = look();
    for (; found.length > maxNodes && level > views[0]!.coarsest; found = look()) level -= 1;
    const view = this.#views.indexOf(this.#viewAt(level));
    return found.map(({ properties, geometry }) => {
      const position = positionOf(geometry.coordinates);
      if (!('cluster' in properties)) {
        const pin = properties as MapPin;
        return { key: pin.id, position, pin };
      }
      const { cluster_id: id, point_count: count } = properties;
      return { key: `${this.#generation}:${view}:${id}`, position, cluster: { id, count, position, view } };
    });
  }

  /** The zoom level at which a cluster comes apart; `undefined` where it never does, its sites being on one point. */
  expansionZoom(cluster: Cluster): number | undefined {
    const { tree, levels } = this.#views[cluster.view]!;
    const known = tree.expansionZoomOf(cluster.id);
    if (known <= levels.finest) return Math.min(known, maxZoom);
    if (this.isStack(cluster)) return undefined;
    const [west, south, east, north] = boxAround([], this.pinsOf(cluster))!;
    const box = [west - rounding, south - rounding, east + rounding, north + rounding] as const;
    const isTogether = (zoom: number): boolean =>
      this.#viewAt(zoom).levels.finest >= zoom && this.nodes(box, zoom).length < 2;
    let zoom = levels.finest + 1;
    while (zoom < maxZoom && isTogether(zoom)) zoom += 1;
    return zoom;
  }

  /** Whether no zoom level takes the sites of a cluster apart: they are within 6 px of each other at the deepest. */
  isStack(cluster: Cluster): boolean {
    const { tree, levels } = this.#views[cluster.view]!;
    if (tree.expansionZoomOf(cluster.id) <= levels.finest) return false;
    return levels.finest === finestZoom || this.#isOnePoint(cluster);
  }

  /** The pins of a cluster, all of them or as many as `limit`, without the first `offset`. */
  pinsOf(cluster: Cluster, limit = Infinity, offset = 0): MapPin[] {
    return this.#views[cluster.view]!.tree.pinsOf(cluster.id, offset, offset + limit);
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

  /** The view that has a level, or the closest of those that are ready. */
  #viewAt(level: number): ClusterView {
    let at = this.#views.findIndex(({ levels }) => level <= levels.finest);
    const { levels, steps } = this.#views[at]!;
    if (this.#pins.length <= levels.fewPins) finish(steps);
    while (at > 0 && !this.#views[at]!.isReady) at -= 1;
    return this.#views[at]!;
  }

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
