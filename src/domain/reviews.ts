import type { Rating, Reviews } from './provider.ts';

/** What missing reviews mean; never "excellent", which the official page makes of them (ProviderReviewsViewModel.cs). */
export const notReviewed: Reviews = { rating: 'not-reviewed', count: 0 };

/** The words of the current API and of the snapshot, and the stars (1 to 4) that v1 sends as a rating. */
const spellings: ReadonlyMap<string, Rating> = new Map([
  ['Excellent', 'excellent'],
  ['excellent', 'excellent'],
  ['4', 'excellent'],
  ['Good', 'good'],
  ['good', 'good'],
  ['3', 'good'],
  ['Poor', 'poor'],
  ['poor', 'poor'],
  ['2', 'poor'],
  ['VeryPoor', 'very-poor'],
  ['very-poor', 'very-poor'],
  ['1', 'very-poor'],
]);

/** Reviews counted by the list pages are capped here (web-v1, ProviderViewModel.cs). */
const cap = 50;

/**
 * The rating that a source's word or number of stars stands for. Anything that no contract names ("None", "-", 0, 5,
 * "Very poor" with a space) is "not-reviewed" (WhenBuildingProviderDetailsViewModel.cs, WhenGettingRatingFromFeedbackDetails.cs).
 */
export function toRating(value: unknown): Rating {
  const word = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return spellings.get(word) ?? 'not-reviewed';
}

/** Reviews with a rating to show. */
export type Reviewed = Reviews & { readonly rating: Exclude<Rating, 'not-reviewed'> };

/** Whether there is a rating to show. */
export function isReviewed(reviews: Reviews | undefined): reviews is Reviewed {
  return reviews !== undefined && reviews.rating !== 'not-reviewed';
}

/** A number of reviews for a list: at most 50, and whether there are more (ProviderViewModel.cs: "50+"). */
export function cappedCount(count: number): { readonly count: number; readonly more: boolean } {
  return { count: Math.min(count, cap), more: count > cap };
}
