import { between, pick } from './random.mjs';

const words = ['very-poor', 'poor', 'good', 'excellent'];
const period = '2425';
/** Percent, all apprentices in England in 2024 to 2025, as published. */
const nationalRate = 65.4;

/** An achievement rate as the sources give it: one provider in six has too few leavers for one. */
export function makeAchievement(random) {
  const chance = random();
  if (chance < 0.1) return undefined;
  if (chance < 0.17) return { nationalRate, period };
  return { rate: between(random, 310, 979) / 10, cohort: between(random, 6, 640), nationalRate, period };
}

/** Reviews by employers or apprentices: a quarter of the providers have none. */
export function makeReviews(random) {
  if (random() < 0.25) return { rating: 'not-reviewed' };
  const stars = pick(random, [1, 2, 3, 3, 3, 4, 4, 4]);
  return { rating: words[stars - 1], stars, count: pick(random, [1, 2, 7, 12, 23, 50, 51, 148]), period };
}
