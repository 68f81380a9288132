import { byMerit, type Merit } from '../../../domain/merit-order.ts';
import { byDistance } from '../../../domain/order.ts';
import type { Position } from '../../../domain/place.ts';
import { achievementBands, isWanted, type ProviderFilter } from '../../../domain/provider-filter.ts';
import { deliveryModes, ratings } from '../../../domain/provider.ts';
import { choiceOf, choicesOf, sorts } from '../choices.ts';
import type { Choices, Verdict } from './finder.types.ts';

/** The filters that the choices stand for; words that are none are left out. */
export function filterOf(choices: Choices): ProviderFilter {
  const text = (name: keyof Choices): string => `${choices[name] ?? ''}`.trim();
  return {
    training: choicesOf('training', text('training'), deliveryModes),
    employerRating: choicesOf('employer-rating', text('employerRating'), ratings),
    apprenticeRating: choicesOf('apprentice-rating', text('apprenticeRating'), ratings),
    achievement: choicesOf('achievement', text('achievement'), achievementBands),
  };
}

/** How many filters are chosen. */
export function countChosen(filter: ProviderFilter): number {
  return Object.values(filter).reduce((sum, chosen: readonly string[]) => sum + chosen.length, 0);
}

/** What the choices make of a list: who stays in it, and the order of a sort by merit. */
export function judge(choices: Choices, from: Position | undefined, locale: string): Verdict {
  const filter = filterOf(choices);
  const sort = choiceOf('sort', `${choices.sort ?? ''}`, sorts);
  return {
    accepts: countChosen(filter) > 0 ? (provider) => isWanted(provider, filter) : undefined,
    order: isMerit(sort) ? byMerit(sort, byDistance(from, locale)) : undefined,
  };
}

function isMerit(sort: string | undefined): sort is Merit {
  return sort !== undefined && sort !== 'distance' && sort !== 'name';
}
