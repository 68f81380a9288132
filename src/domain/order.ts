import type { Position } from './place.ts';
import type { Provider } from './provider.ts';
import { distanceTo } from './training.ts';

/** Compares two providers, for `Array.prototype.sort` and `toSorted`. */
export type ProviderOrder = (a: Provider, b: Provider) => number;

/** By name as the locale's readers expect, numbers by value, then by UKPRN. Throws a RangeError for a bad language tag. */
export function byName(locale: string): ProviderOrder {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b) => collator.compare(a.name, b.name) || a.ukprn - b.ukprn;
}

/** Nearest first as `distanceTo` reckons, unknown distances last, equals by name and UKPRN (DESIGN.md §6). */
export function byDistance(from?: Position, locale = 'en'): ProviderOrder {
  const miles = new Map<Provider, number>(); // reckoned once, not at each comparison
  const milesTo = (provider: Provider): number => {
    const known = miles.get(provider) ?? distanceTo(provider, from) ?? Infinity;
    miles.set(provider, known);
    return known;
  };
  const tie = byName(locale);
  return (a, b) => milesTo(a) - milesTo(b) || tie(a, b); // of two unknown ones NaN, which the tie decides
}
