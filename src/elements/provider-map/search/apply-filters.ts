import { byMerit, type Merit } from '../../../domain/merit-order.ts';
import { byDistance, type ProviderOrder } from '../../../domain/order.ts';
import type { Position } from '../../../domain/place.ts';
import { achievementBands, isWanted, type ProviderFilter } from '../../../domain/provider-filter.ts';
import { deliveryModes, type DeliveryMode } from '../../../domain/delivery-mode.ts';
import { ratings, type Provider } from '../../../domain/provider.ts';
import { optionOf, optionsOf, sorts } from '../options.ts';
import type { FilterChoices } from '../provider-map.events.ts';

/** What a visitor chooses, as the attributes have it. */
export type Choices = { readonly [K in keyof FilterChoices]?: string | number | undefined };

/** No filter. */
export const unfiltered = { training: '', employerRating: '', apprenticeRating: '', achievement: '' };

/** What the choices make of a list. */
export interface FilterResult {
  /** The ways of training that are looked for; all, when empty. */
  readonly modes: readonly DeliveryMode[];
  /** Whether a provider matches; all do, when undefined. */
  readonly accepts: ((provider: Provider) => boolean) | undefined;
  /** The order of a sort by merit. */
  readonly order: ProviderOrder | undefined;
}

/** The filters that the choices stand for; words that are none are left out. */
export function filterOf(choices: Choices): ProviderFilter {
  const text = (name: keyof Choices): string => `${choices[name] ?? ''}`.trim();
  return {
    training: optionsOf('training', text('training'), deliveryModes),
    employerRating: optionsOf('employer-rating', text('employerRating'), ratings),
    apprenticeRating: optionsOf('apprentice-rating', text('apprenticeRating'), ratings),
    achievement: optionsOf('achievement', text('achievement'), achievementBands),
  };
}

/** How many filters are chosen. */
export function countChosen(filter: ProviderFilter): number {
  return Object.values(filter).flat().length;
}

/** Which providers the choices leave in a list, and in which order a sort by merit puts them. */
export function applyFilters(choices: Choices, from: Position | undefined, locale: string): FilterResult {
  const filter = filterOf(choices);
  const sort = optionOf('sort', `${choices.sort ?? ''}`, sorts);
  return {
    modes: filter.training,
    accepts: countChosen(filter) > 0 ? (provider) => isWanted(provider, filter) : undefined,
    order: isMerit(sort) ? byMerit(sort, byDistance(from, locale)) : undefined,
  };
}

function isMerit(sort: string | undefined): sort is Merit {
  return sort !== undefined && sort !== 'distance' && sort !== 'name';
}

/** {@link applyFilters}, done again only when something changed, so that equal choices give the same functions. */
export function createFilters(): typeof applyFilters {
  let last: { readonly key: string; readonly from: Position | undefined; readonly result: FilterResult } | undefined;
  return (choices, from, locale) => {
    const key = JSON.stringify([choices, locale]);
    if (last?.key !== key || last.from !== from) last = { key, from, result: applyFilters(choices, from, locale) };
    return last.result;
  };
}
