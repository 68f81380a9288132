import type { Cluster, ClusterIndex, MapNode } from '../clusters/clusters.ts';
import type { MapSite, MapWords } from '../map.types.ts';

/** Of more sites than this only as many are looked at. */
const fewSites = 48;

/** What a screen reader says of a pin or a cluster. */
export function nameOf(node: MapNode, index: ClusterIndex, words: MapWords): string {
  if (node.pin) return node.pin.label;
  const { cluster } = node;
  const pins = index.pinsOf(cluster, fewSites);
  const providers = cluster.count <= fewSites ? new Set(pins.map(({ ukprn }) => ukprn)).size : undefined;
  const name = { sites: cluster.count, providers, town: townOf(pins, cluster) };
  return index.isStack(cluster) ? words.stack(name) : words.cluster(name);
}

/** The town of most of the pins; of the one nearest to the middle, where several have as many. */
function townOf(pins: readonly MapSite[], { position }: Cluster): string | undefined {
  const towns = new Map<string, { count: number; far: number }>();
  for (const pin of pins) {
    if (!pin.town) continue;
    const north = pin.position.latitude - position.latitude;
    const east = (pin.position.longitude - position.longitude) * 0.6;
    const { count, far } = towns.get(pin.town) ?? { count: 0, far: Infinity };
    towns.set(pin.town, { count: count + 1, far: Math.min(far, Math.hypot(north, east)) });
  }
  let best: string | undefined;
  for (const [town, { count, far }] of towns) {
    const leader = best === undefined ? undefined : towns.get(best);
    if (!leader || count > leader.count || (count === leader.count && far < leader.far)) best = town;
  }
  return best;
}
