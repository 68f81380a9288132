import Supercluster from 'supercluster';
import type { Position } from '../../../domain/place.ts';
import type { MapPin } from './map.types.ts';

/** Sites that stand too close together to be pins of their own. */
export interface Cluster {
  readonly id: number;
  readonly count: number;
  readonly position: Position;
}

/** What stands on the map: a pin or a cluster. Equal keys of one index are the same thing. */
export type MapNode =
  | { readonly key: string; readonly position: Position; readonly pin: MapPin; readonly cluster?: undefined }
  | { readonly key: string; readonly position: Position; readonly cluster: Cluster; readonly pin?: undefined };

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The map's deepest zoom level. */
export const maxZoom = 16;

/** How many nodes the map shows at most, so that it stays quick, legible and short to tab through. */
export const maxNodes = 100;

const minZoom = 3;
/** Below the deepest zoom clusters go on as if the map did: there, only sites within 8 px of each other stay together. */
const finestZoom = maxZoom + 3;
/** Pixels within which sites flow together. */
const radius = 48;

const positionOf = ([longitude = 0, latitude = 0]: number[]): Position => ({ latitude, longitude });

/** Width and height of a cluster's circle in pixels: grows with the square root of the count, from 32 to 56. */
export function clusterSize(count: number): number {
  return Math.min(56, Math.round(29 + 2 * Math.sqrt(count)));
}

/** Finds what to show of any number of pins. Immutable: other pins, another index. */
export class ClusterIndex {
  readonly #index = new Supercluster<{ pin: MapPin }, object>({ radius, extent: 256, minZoom, maxZoom: finestZoom });
  readonly #generation: number;
  /** The answer of {@link nodeOf}, which is asked with each frame of a drag: a cluster holds what it holds. */
  #held: { readonly pin: MapPin; readonly key: string } | undefined;
  static #generations = 0;

  /** Takes some 50 ms for 10,000 pins. */
  constructor(pins: readonly MapPin[]) {
    this.#generation = ClusterIndex.#generations++;
    this.#index.load(
      pins.map((pin) => ({
        type: 'Feature',
        properties: { pin },
        geometry: { type: 'Point', coordinates: [pin.position.longitude, pin.position.latitude] },
      })),
    );
  }

  /** At most {@link maxNodes} nodes inside `box`, for a map at `zoom`, which may be fractional. */
  nodes(box: Box, zoom: number): MapNode[] {
    let level = zoom >= maxZoom ? finestZoom : Math.floor(zoom);
    let found = this.#index.getClusters([...box], level);
    while (found.length > maxNodes && level > minZoom) found = this.#index.getClusters([...box], --level);
    return found.map(({ properties, geometry }) => {
      const position = positionOf(geometry.coordinates);
      if ('pin' in properties) return { key: properties.pin.id, position, pin: properties.pin };
      const { cluster_id: id, point_count: count } = properties;
      return { key: `${this.#generation}:${id}`, position, cluster: { id, count, position } };
    });
  }

  /** The zoom level at which a cluster comes apart; `undefined` where it never does, its sites being on one point. */
  expansionZoom(cluster: Cluster): number | undefined {
    const zoom = this.#index.getClusterExpansionZoom(cluster.id);
    return zoom > finestZoom ? undefined : Math.min(zoom, maxZoom);
  }

  /** The pins of a cluster, all of them or as many as `limit`. */
  pinsOf(cluster: Cluster, limit = Infinity): MapPin[] {
    return this.#index.getLeaves(cluster.id, limit).map(({ properties }) => properties.pin);
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
}
