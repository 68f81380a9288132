import type { Cluster, ClusterIndex, MapNode } from './clusters.ts';
import type { MapPin, MapWords } from './map.types.ts';

/** Up to so many sites are all looked at; of more, some from all over the cluster. */
const fewSites = 96;
const samples = 8;

/** What a screen reader says of a pin or a cluster. */
export function nameOf(node: MapNode, index: ClusterIndex, words: MapWords): string {
  if (node.pin) return node.pin.label;
  const { cluster } = node;
  const isWhole = cluster.count <= fewSites;
  const pins = isWhole ? index.pinsOf(cluster) : sampleOf(cluster, index);
  const providers = isWhole ? new Set(pins.map(({ ukprn }) => ukprn)).size : undefined;
  const name = { sites: cluster.count, providers, town: townOf(pins, cluster) };
  return index.isStack(cluster) ? words.stack(name) : words.cluster(name);
}

function sampleOf(cluster: Cluster, index: ClusterIndex): MapPin[] {
  return Array.from({ length: samples }, (_, each) =>
    index.pinsOf(cluster, 3, Math.floor((cluster.count * each) / samples)),
  ).flat();
}

/** The town of most of the pins; of the one nearest to the middle, where several have as many. */
function townOf(pins: readonly MapPin[], { position }: Cluster): string | undefined {
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
