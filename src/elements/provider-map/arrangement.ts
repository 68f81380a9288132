import { mappedSites, type MappedSite } from '../../domain/mapped-site.ts';
import { byDistance, byName, type ProviderOrder } from '../../domain/order.ts';
import type { Position } from '../../domain/place.ts';
import { partitionProviders, type ProviderGroups } from '../../domain/provider-groups.ts';
import type { Provider } from '../../domain/provider.ts';
import { distanceTo } from '../../domain/training.ts';
import type { Sort } from './choices.ts';
import type { Pin } from './map/map.types.ts';
import { withinReach } from './reach.ts';

/** What decides how the list looks. Compared one by one, so `providers` has to be the same array when nothing changed. */
export interface ListQuery {
  readonly providers: readonly Provider[];
  readonly from?: Position | undefined;
  /** How far from there; undefined for the whole country. */
  readonly miles?: number | undefined;
  /** By distance where it is known, else by name, when undefined. */
  readonly sort?: Sort | undefined;
  /** The order of a sort that is neither, undefined while its code is on its way. */
  readonly order?: ProviderOrder | undefined;
  /** Whether a provider is what the visitor looks for; all are, when undefined. */
  readonly accepts?: ((provider: Provider) => boolean) | undefined;
  /** Whether these are all: a part of a list stays in the order of its source, into which the next part fits. */
  readonly complete: boolean;
  /** For the order of names. */
  readonly locale: string;
}

/** A heading of the list and the providers below it. */
export interface Section {
  readonly kind: 'atSites' | keyof ProviderGroups['withoutSite'];
  readonly providers: readonly Provider[];
}

/** The list in the order in which it is shown, and what of it can be on a map. */
export interface Arrangement extends Omit<ListQuery, 'providers' | 'order' | 'accepts'> {
  /** None of them empty. */
  readonly sections: readonly Section[];
  readonly count: number;
  /** Providers that are out of reach. */
  readonly elsewhere: number;
  /** Providers within reach that the visitor does not look for. */
  readonly unwanted: number;
  /** Whether anything is known about how far the providers are. */
  readonly measured: boolean;
  readonly sort: Sort;
  readonly pins: readonly Pin[];
}

/** Filters, sorts and groups providers. Without any known distance, nobody is out of reach. */
export function arrange({ providers, order, accepts, ...query }: ListQuery): Arrangement {
  const { from, miles, complete, locale } = query;
  const measured = providers.some((provider) => distanceTo(provider, from) !== undefined);
  const near =
    miles !== undefined && measured
      ? providers.flatMap((provider) => withinReach(provider, miles, from) ?? [])
      : providers;
  const wanted = accepts ? near.filter(accepts) : near;
  const sort = order && query.sort ? query.sort : measured && query.sort !== 'name' ? 'distance' : 'name';
  const sorted = complete
    ? wanted.toSorted(order ?? (sort === 'name' ? byName(locale) : byDistance(from, locale)))
    : wanted;
  const { atSites, withoutSite } = partitionProviders(sorted);
  const groups = Object.entries({ atSites, ...withoutSite }) as [Section['kind'], readonly Provider[]][];
  return {
    ...query,
    sections: groups.flatMap(([kind, each]) => (each.length > 0 ? { kind, providers: each } : [])),
    count: sorted.length,
    elsewhere: providers.length - near.length,
    unwanted: near.length - wanted.length,
    measured,
    sort,
    pins: mappedSites(sorted).map(toPin(new Map(groups.flatMap(([, each]) => each).map((each, at) => [each, at + 1])))),
  };
}

const toPin =
  (numbers: ReadonlyMap<Provider, number>) =>
  (mapped: MappedSite): Pin => ({
    ...mapped,
    id: `${mapped.provider.ukprn}/${mapped.site.id}`,
    number: numbers.get(mapped.provider),
  });

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
