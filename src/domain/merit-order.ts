import { achievementFigures } from './achievement.ts';
import type { ProviderOrder } from './order.ts';
import type { Provider } from './provider.ts';
import { isReviewed } from './reviews.ts';

/** What a list can be sorted by beside distance and name. */
export type Merit = 'achievement' | 'employer-rating' | 'apprentice-rating';

/** Best first, those without a figure last, equals as `tie` has them (CONTRACTS.md §2, "Order"). */
export function byMerit(merit: Merit, tie: ProviderOrder): ProviderOrder {
  return (a, b) => {
    const [left, right] = [figuresOf(a, merit), figuresOf(b, merit)];
    return right[0] - left[0] || right[1] - left[1] || tie(a, b);
  };
}

/** The figure that counts, and how many people it is reckoned from; -1 where there is none. */
function figuresOf(provider: Provider, merit: Merit): readonly [figure: number, people: number] {
  if (merit === 'achievement') {
    const figures = achievementFigures(provider.achievement);
    return [figures?.rate ?? -1, figures?.cohort ?? -1];
  }
  const reviews = merit === 'employer-rating' ? provider.employerReviews : provider.apprenticeReviews;
  return isReviewed(reviews) ? [reviews.stars ?? 0, reviews.count] : [-1, -1];
}
