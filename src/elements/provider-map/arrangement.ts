import { mappedSites, type MappedSite } from '../../domain/mapped-site.ts';
import { byDistance, byName } from '../../domain/order.ts';
import type { Position } from '../../domain/place.ts';
import { partitionProviders, type ProviderGroups } from '../../domain/provider-groups.ts';
import type { Provider } from '../../domain/provider.ts';
import { distanceTo } from '../../domain/training.ts';
import type { Sort } from './choices.ts';
import { withinReach } from './reach.ts';

/** What decides how the list looks. Compared one by one, so `providers` has to be the same array when nothing changed. */
export interface ListQuery {
  readonly providers: readonly Provider[];
  readonly from?: Position | undefined;
  /** How far from there; undefined for the whole country. */
  readonly miles?: number | undefined;
  /** Undefined for the order of the source. */
  readonly sort?: Sort | undefined;
  /** For the order of names. */
  readonly locale: string;
}

/** A heading of the list and the providers below it. */
export interface Section {
  readonly kind: 'atSites' | keyof ProviderGroups['withoutSite'];
  readonly providers: readonly Provider[];
}

/** The list in the order in which it is shown, and what of it can be on a map. */
export interface Arrangement {
  /** None of them empty. */
  readonly sections: readonly Section[];
  readonly count: number;
  /** Providers that are out of reach. */
  readonly elsewhere: number;
  readonly mapped: readonly MappedSite[];
}

/** Whether anything is known about how far the providers are. */
export function isMeasured(providers: readonly Provider[], from: Position | undefined): boolean {
  return providers.some((provider) => distanceTo(provider, from) !== undefined);
}

/** Filters, sorts and groups providers. Without any known distance, nobody is out of reach. */
export function arrange({ providers, from, miles, sort, locale }: ListQuery): Arrangement {
  const near =
    miles !== undefined && isMeasured(providers, from)
      ? providers.flatMap((provider) => withinReach(provider, miles, from) ?? [])
      : providers;
  const sorted = sort ? [...near].sort(sort === 'name' ? byName(locale) : byDistance(from, locale)) : near;
  const { atSites, withoutSite } = partitionProviders(sorted);
  const groups: readonly Section[] = [
    { kind: 'atSites', providers: atSites },
    { kind: 'national', providers: withoutSite.national },
    { kind: 'regional', providers: withoutSite.regional },
    { kind: 'workplace', providers: withoutSite.workplace },
    { kind: 'online', providers: withoutSite.online },
  ];
  return {
    sections: groups.filter((group) => group.providers.length > 0),
    count: sorted.length,
    elsewhere: providers.length - sorted.length,
    mapped: mappedSites(sorted),
  };
}

/** {@link arrange}, done again only when the query changed: a list is rendered far more often than it is arranged. */
export function createArranger(): (query: ListQuery) => Arrangement {
  let last: { readonly query: ListQuery; readonly arrangement: Arrangement } | undefined;
  return (query) => {
    if (!last || (Object.keys(query) as (keyof ListQuery)[]).some((key) => query[key] !== last?.query[key])) {
      last = { query, arrangement: arrange(query) };
    }
    return last.arrangement;
  };
}

/** The first so many providers of the sections; sections that are not reached are left out. */
export function firstOf(sections: readonly Section[], count: number): Section[] {
  let left = count;
  return sections.flatMap((section) => {
    const providers = section.providers.slice(0, Math.max(0, left));
    left -= providers.length;
    return providers.length > 0 ? { ...section, providers } : [];
  });
}
