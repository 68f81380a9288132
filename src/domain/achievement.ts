import type { Achievement } from './provider.ts';
import { roundHalfToEven } from './rounding.ts';

/** What can be said about a provider's achievement. */
export interface AchievementFigures {
  /** Percent, 0 to 100, as the source has it: not rounded. */
  readonly rate: number;
  /** How many apprentices the rate is reckoned from; at least 1. */
  readonly cohort?: number;
  /** How many of the cohort passed. */
  readonly completed?: number;
}

/**
 * The figures to show, or undefined for "not enough data": no rate, a rate that is no percentage, or a cohort of nobody
 * (0 of 0 is no rate). The rate alone is enough (CourseProviderViewModel.cs, TheQarModel).
 */
export function achievementFigures(achievement: Achievement): AchievementFigures | undefined {
  const { rate, cohort } = achievement;
  if (rate === undefined || !(rate >= 0 && rate <= 100) || cohort === 0) return undefined;
  if (cohort === undefined || !(cohort > 0 && cohort < Infinity)) return { rate };
  return { rate, cohort, completed: completedOf(cohort, rate) };
}

/** Half to even, as the official figure: 25 leavers at 50 % are 12 (WhenCreatingTheQarModel.cs). */
function completedOf(cohort: number, rate: number): number {
  const exact = Number(((cohort * rate) / 100).toPrecision(12)); // drops binary noise, which would break a tie
  return roundHalfToEven(exact);
}
