import { achievementFigures } from './achievement.ts';
import type { DeliveryMode } from './delivery-mode.ts';
import type { Provider, Rating, Site, TrainingOption } from './provider.ts';
import { isAtSite } from './training.ts';

/** Bands of the achievement rate, as the official filter names them; `none` is "not enough data". */
export const achievementBands = ['excellent', 'good', 'poor', 'very-poor', 'none'] as const;

/** One of {@link achievementBands}. */
export type AchievementBand = (typeof achievementBands)[number];

/** What a visitor looks for. An empty list of a kind asks for nothing; of several in one list, one is enough. */
export interface ProviderFilter {
  readonly training: readonly DeliveryMode[];
  readonly employerRating: readonly Rating[];
  readonly apprenticeRating: readonly Rating[];
  readonly achievement: readonly AchievementBand[];
}

/**
 * The band of a rate in percent: from 70, from 60, from 50, below. By number, where the official service compares texts and
 * so calls 9.5 % excellent (StandardProviderQAR.sql).
 */
export function achievementBand(rate: number | undefined): AchievementBand {
  if (rate === undefined) return 'none';
  return rate >= 70 ? 'excellent' : rate >= 60 ? 'good' : rate >= 50 ? 'poor' : 'very-poor';
}

/** Whether a provider is what a visitor looks for. */
export function isWanted(provider: Provider, filter: ProviderFilter): boolean {
  const { training, achievement, employerReviews, apprenticeReviews } = provider;
  return (
    (filter.training.length === 0 || training.some(({ mode }) => filter.training.includes(mode))) &&
    holds(filter.employerRating, employerReviews.rating) &&
    holds(filter.apprenticeRating, apprenticeReviews.rating) &&
    holds(filter.achievement, achievementBand(achievementFigures(achievement)?.rate))
  );
}

function holds<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/**
 * A provider with only its training of these modes and the sites that it takes place at, so that distances are to a site that
 * trains so; undefined where there is none. The provider itself where no mode is named.
 */
export function withModes(provider: Provider, modes: readonly DeliveryMode[]): Provider | undefined {
  if (modes.length === 0) return provider;
  const training = provider.training.filter(({ mode }) => modes.includes(mode));
  return training.length > 0 ? { ...provider, training, sites: sitesOf(provider, training) } : undefined;
}

/** The sites of some options. Where the source names none of them, any of the provider's may be meant. */
function sitesOf({ sites }: Provider, training: readonly TrainingOption[]): readonly Site[] {
  const atSites = training.filter(isAtSite);
  const named = new Set(atSites.flatMap(({ siteId }) => siteId ?? []));
  return named.size > 0 ? sites.filter(({ id }) => named.has(id)) : atSites.length > 0 ? sites : [];
}
