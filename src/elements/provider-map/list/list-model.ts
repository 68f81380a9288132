import { mappedSites, type MappedSite } from '../../../domain/mapped-site.ts';
import { byDistance, byName, type ProviderOrder } from '../../../domain/order.ts';
import { withModes } from '../../../domain/provider-filter.ts';
import { partitionProviders, type ProviderGroups } from '../../../domain/provider-groups.ts';
import type { DeliveryMode } from '../../../domain/delivery-mode.ts';
import type { Provider } from '../../../domain/provider.ts';
import { distanceTo } from '../../../domain/training.ts';
import type { Sort } from '../options.ts';
import type { Pin } from '../map/map.types.ts';
import { withinRange, type Range } from './within-range.ts';

/** What decides how the list looks. Compared one by one, so `providers` has to be the same array when nothing changed. */
export interface ListQuery extends Range {
  readonly providers: readonly Provider[];
  /** The ways of training that the visitor looks for; all, when undefined or empty. */
  readonly modes?: readonly DeliveryMode[] | undefined;
  /** By distance where it is known, else by name, when undefined. */
  readonly sort?: Sort | undefined;
  /** The order of a sort by merit. */
  readonly order?: ProviderOrder | undefined;
  /** Whether a provider matches the filters; all do, when undefined. */
  readonly accepts?: ((provider: Provider) => boolean) | undefined;
  /** Whether these are all: a part of a list stays in the order of its source, into which the next part fits. */
  readonly complete: boolean;
  /** For the order of names. */
  readonly locale: string;
}

/** How many providers there are of each kind of {@link Section}. */
export type Counts = Readonly<Partial<Record<Section['kind'], number>>>;

/** A heading of the list and the providers below it. `outside`: those that only come to workplaces in other areas. */
export interface Section {
  readonly kind: 'atSites' | keyof ProviderGroups['withoutSite'] | 'outside';
  readonly providers: readonly Provider[];
}

/** The list in the order in which it is shown, and what of it can be on a map. */
export interface ListModel extends Omit<ListQuery, 'providers' | 'modes' | 'order' | 'accepts'> {
  /** None of them empty. */
  readonly sections: readonly Section[];
  /** Providers that there is something of for somebody there. */
  readonly count: number;
  /** Providers that are listed: those, and `outside`. */
  readonly listed: number;
  readonly counts: Counts;
  /** Providers that are farther away than the distance. */
  readonly elsewhere: number;
  /** Providers within the distance that the visitor does not look for. */
  readonly unwanted: number;
  /** Whether anything is known about how far the providers are. */
  readonly measured: boolean;
  readonly sort: Sort;
  readonly pins: readonly Pin[];
}

/**
 * Filters, sorts and groups providers. Without any known distance nobody is too far away. What is left of a provider is what matches:
 * its distance is that of a site within the distance that trains in a way that was asked for.
 */
export function toListModel({ providers, modes = [], order, accepts = () => true, ...query }: ListQuery): ListModel {
  const { from, areas, complete, locale } = query;
  const measured = providers.some((provider) => distanceTo(provider, from) !== undefined);
  const miles = measured ? query.miles : undefined;
  const near = providers.flatMap((provider) => withinRange(provider, { from, areas, miles }) ?? []);
  const isWanted = (provider: Provider): Provider[] => {
    const rest = accepts(provider) ? withModes(provider, modes) : undefined;
    return rest ? [rest] : [];
  };
  const wanted = near.flatMap(isWanted);
  const outside =
    miles === undefined
      ? providers.filter((provider) => !withinRange(provider, { from, areas })).flatMap(isWanted)
      : [];
  const sort = order && query.sort ? query.sort : measured && query.sort !== 'name' ? 'distance' : 'name';
  const inOrder = order ?? (sort === 'name' ? byName(locale) : byDistance(from, locale));
  const toSorted = (each: readonly Provider[]): readonly Provider[] => (complete ? each.toSorted(inOrder) : each);
  const sorted = toSorted(wanted);
  const { atSites, withoutSite } = partitionProviders(sorted);
  const groups = Object.entries({ atSites, ...withoutSite, outside: toSorted(outside) }) as [
    Section['kind'],
    readonly Provider[],
  ][];
  const sections = groups.flatMap(([kind, each]) => (each.length > 0 ? { kind, providers: each } : []));
  const numbers = new Map(sections.flatMap((section) => section.providers).map((each, at) => [each, at + 1]));
  return {
    ...query,
    sections,
    count: wanted.length,
    listed: wanted.length + outside.length,
    counts: Object.fromEntries(sections.map(({ kind, providers: { length } }) => [kind, length])),
    elsewhere: providers.length - near.length,
    unwanted: near.length - wanted.length,
    measured,
    sort,
    pins: mappedSites(sorted).map(toPin(numbers)),
  };
}

const toPin =
  (numbers: ReadonlyMap<Provider, number>) =>
  (mapped: MappedSite): Pin => ({
    ...mapped,
    id: `${mapped.provider.ukprn}/${mapped.site.id}`,
    number: numbers.get(mapped.provider),
  });

/** {@link toListModel}, done again only when the query changed: a list is rendered far more often than it changes. */
export function createListModel(): (query: ListQuery) => ListModel {
  let last: { readonly query: ListQuery; readonly model: ListModel } | undefined;
  return (query) => {
    if (!last || (Object.keys(query) as (keyof ListQuery)[]).some((key) => query[key] !== last?.query[key])) {
      last = { query, model: toListModel(query) };
    }
    return last.model;
  };
}

/** The first so many providers of the sections; sections that are not reached are left out. */
export function firstProviders(sections: readonly Section[], count: number): Section[] {
  let left = count;
  return sections.flatMap((section) => {
    const providers = section.providers.slice(0, Math.max(0, left));
    left -= providers.length;
    return providers.length > 0 ? { ...section, providers } : [];
  });
}
