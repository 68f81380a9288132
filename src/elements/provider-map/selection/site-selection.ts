import type { Provider } from '../../../domain/provider.ts';
import type { ListModel } from '../list/list-model.ts';
import type { Pin } from '../map/map.types.ts';
import { nearestSite } from '../list/nearest-site.ts';

/** The pin that stands for a provider of the list: its nearest site on the map. */
export function pinOf({ ukprn }: Provider, { pins, from }: ListModel): Pin | undefined {
  const own = pins.filter(({ provider }) => provider.ukprn === ukprn);
  const nearest = nearestSite(
    own.map(({ site }) => site),
    from,
  );
  return own.find(({ site }) => site === nearest);
}

/** At which place of the list, from 0, the provider of a pin stands. */
export function placeOf({ provider }: Pin, { sections }: ListModel): number {
  return sections.flatMap(({ providers }) => providers).indexOf(provider);
}
