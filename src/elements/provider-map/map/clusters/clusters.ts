import Supercluster from 'supercluster';
import type { Position } from '../../../../domain/place.ts';
import { boxAround } from '../boxes.ts';
import type { Box } from '../boxes.ts';
import type { MapSite } from '../map.types.ts';

/** Sites that stand too close together to be pins of their own. */
export interface Cluster {
  readonly id: number;
  /** How many sites it stands for. */
  readonly count: number;
  readonly position: Position;
  /** Number of the range of levels that it is of; each has ids of its own. */
  readonly range: number;
}

/** What stands on the map: a pin or a cluster. Equal keys of one index are the same thing. */
export type MapNode =
  | { readonly key: string; readonly position: Position; readonly pin: MapSite; readonly cluster?: undefined }
  | { readonly key: string; readonly position: Position; readonly cluster: Cluster; readonly pin?: undefined };

/** The map's deepest zoom level. */
export const maxZoom = 16;

/** How many nodes the map shows at most, so that it stays quick, legible and short to go through. */
export const maxNodes = 100;

/** Pixels within which sites become one cluster. */
const radius = 48;

/**
 * The level that shows at {@link maxZoom}: one deeper than the map, so that there only sites within 24 px, the smallest
 * target (WCAG 2.5.8), stay together. These open as a list.
 */
const finestLevel = maxZoom + 1;

/**
 * Levels that are clustered together, once one of them is looked at. The country is what most visitors see first: clustered
 * alone, 10,000 sites take a third of the time that all levels take, and first pins are that much earlier.
 */
const ranges = [
  { coarsest: 3, finest: 8 },
  { coarsest: 9, finest: finestLevel },
] as const;

/** How far apart, in degrees of longitude, sites of one point may be. */
const onePoint = (radius * 360) / (256 * 2 ** finestLevel);

/** Degrees that a site of a Supercluster may differ from the site itself. */
const rounding = 1e-6;

const positionOf = ([longitude = 0, latitude = 0]: number[]): Position => ({ latitude, longitude });

/** Width and height of a cluster's circle in pixels: grows with the square root of the count, from 32 to 56. */
export function clusterSize(count: number): number {
  return Math.min(56, Math.round(29 + 2 * Math.sqrt(count)));
}

/** Finds what to show of any number of sites. Other sites, another index. */
export class ClusterIndex {
  readonly #sites: readonly MapSite[];
  readonly #generation: number;
  /** One for each of {@link ranges}, as soon as it is asked for. */
  readonly #clusters: Supercluster<MapSite, object>[] = [];
  /** The answer of {@link nodeOf}, which is asked with each frame of a drag: a cluster holds what it holds. */
  #held: { readonly pin: MapSite; readonly key: string } | undefined;
  static #generations = 0;

  constructor(sites: readonly MapSite[]) {
    this.#sites = sites;
    this.#generation = ClusterIndex.#generations++;
  }

  /** Clusters all levels, so that no later move of the map waits for it. */
  prepare(): void {
    ranges.forEach((_, range) => this.#clustersOf(range));
  }

  /** At most {@link maxNodes} nodes inside `box`, for a map at `zoom`, which may be fractional. */
  nodes(box: Box, zoom: number): MapNode[] {
    let level = zoom >= maxZoom ? finestLevel : Math.max(ranges[0].coarsest, Math.floor(zoom));
    const look = () => this.#clustersOf(rangeOf(level)).getClusters([...box], level);
    let found = look();
    for (; found.length > maxNodes && level > ranges[0].coarsest; found = look()) level -= 1;
    const range = rangeOf(level);
    return found.map(({ properties, geometry }) => {
      const position = positionOf(geometry.coordinates);
      if (!('cluster' in properties)) return { key: properties.id, position, pin: properties };
      const { cluster_id: id, point_count: count } = properties;
      return { key: `${this.#generation}:${range}:${id}`, position, cluster: { id, count, position, range } };
    });
  }

  /** The zoom level at which a cluster comes apart; undefined where it never does, see {@link isStack}. */
  expansionZoom(cluster: Cluster): number | undefined {
    const known = this.#clustersOf(cluster.range).getClusterExpansionZoom(cluster.id);
    if (known <= ranges[cluster.range]!.finest) return Math.min(known, maxZoom);
    if (this.isStack(cluster)) return undefined;
    const [west, south, east, north] = boxAround([], this.pinsOf(cluster))!;
    const deeper = this.#clustersOf(ranges.length - 1);
    const isTogether = (level: number): boolean =>
      deeper.getClusters([west - rounding, south - rounding, east + rounding, north + rounding], level).length < 2;
    let level: number = known;
    while (level < maxZoom && isTogether(level)) level += 1;
    return level;
  }

  /** Whether no zoom level takes the sites of a cluster apart: they are within 24 px of each other at the deepest. */
  isStack(cluster: Cluster): boolean {
    const { finest } = ranges[cluster.range]!;
    if (this.#clustersOf(cluster.range).getClusterExpansionZoom(cluster.id) <= finest) return false;
    return finest === finestLevel || this.#isOnePoint(cluster);
  }

  /** The zoom level, from `zoom` on, at which a site is a pin of its own; the deepest where it never is. */
  zoomOfPin({ id, position: { latitude, longitude } }: MapSite, zoom: number): number {
    const box: Box = [longitude - rounding, latitude - rounding, longitude + rounding, latitude + rounding];
    const isPin = (level: number): boolean => this.nodes(box, level).some(({ key }) => key === id);
    let level = zoom;
    while (level < maxZoom && !isPin(level)) level = Math.floor(level) + 1;
    return level;
  }

  /** The sites of a cluster, always in the same order: all of them or as many as `limit`, without the first `offset`. */
  pinsOf(cluster: Cluster, limit = Infinity, offset = 0): MapSite[] {
    return this.#clustersOf(cluster.range)
      .getLeaves(cluster.id, limit, offset)
      .map(({ properties }) => properties);
  }

  /** Which of `nodes` is, or holds, a pin. */
  nodeOf(pin: MapSite, nodes: readonly MapNode[]): MapNode | undefined {
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
  #clustersOf(range: number): Supercluster<MapSite, object> {
    return (this.#clusters[range] ??= cluster(this.#sites, ranges[range]!));
  }

  #isOnePoint(cluster: Cluster): boolean {
    const { latitude, longitude } = this.pinsOf(cluster, 1)[0]!.position;
    // A cluster that comes apart somewhere does so for one of its first sites, or far away: read on only as long as needed.
    for (let offset = 0, step = 8; offset < cluster.count; offset += step, step *= 4) {
      for (const { position } of this.pinsOf(cluster, step, offset)) {
        const east = position.longitude - longitude;
        const north = (position.latitude - latitude) / Math.cos((latitude * Math.PI) / 180);
        if (Math.hypot(east, north) > onePoint) return false;
      }
    }
    return true;
  }
}

/** The number of the range that a level belongs to. */
function rangeOf(level: number): number {
  return ranges.findIndex(({ finest }) => level <= finest);
}

function cluster(
  sites: readonly MapSite[],
  { coarsest, finest }: (typeof ranges)[number],
): Supercluster<MapSite, object> {
  const clusters = new Supercluster<MapSite, object>({ radius, extent: 256, minZoom: coarsest, maxZoom: finest });
  return clusters.load(
    sites.map((site) => ({
      type: 'Feature',
      properties: site,
      geometry: { type: 'Point', coordinates: [site.position.longitude, site.position.latitude] },
    })),
  );
}
