import { achievementFigures } from './achievement.ts';
import type { DeliveryMode, Provider, Rating } from './provider.ts';

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
