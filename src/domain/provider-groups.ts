import { isPlaced } from './mapped-site.ts';
import type { Provider } from './provider.ts';
import { comesToWorkplace, coverageOf, isAtSite, isOnline } from './training.ts';

/** Providers by where they train; every provider is in exactly one group, in the given order. */
export interface ProviderGroups {
  /** Those that train at a site or have one on the map, and those of whom nothing is known. */
  readonly atSites: readonly Provider[];
  /** Those that have no site to go to, by the widest that is known of them. */
  readonly withoutSite: {
    /** Travel to workplaces in the whole country. */
    readonly national: readonly Provider[];
    /** Travel to workplaces in some regions. */
    readonly regional: readonly Provider[];
    /** Travel to workplaces; the source does not say how far. */
    readonly workplace: readonly Provider[];
    /** Train online only. */
    readonly online: readonly Provider[];
  };
}

type Group = 'atSites' | keyof ProviderGroups['withoutSite'];

/** Sorts providers into the list beside the map and those under a heading of their own (DESIGN.md §6). */
export function partitionProviders(providers: readonly Provider[]): ProviderGroups {
  const of = (group: Group): Provider[] => providers.filter((provider) => groupOf(provider) === group);
  return {
    atSites: of('atSites'),
    withoutSite: {
      national: of('national'),
      regional: of('regional'),
      workplace: of('workplace'),
      online: of('online'),
    },
  };
}

function groupOf(provider: Provider): Group {
  if (provider.training.some(isAtSite) || provider.sites.some(isPlaced)) return 'atSites';
  if (comesToWorkplace(provider)) return coverageOf(provider) ?? 'workplace';
  return isOnline(provider) ? 'online' : 'atSites';
}
