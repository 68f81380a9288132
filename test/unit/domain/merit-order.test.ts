import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { byMerit, type Merit } from '../../../src/domain/merit-order.ts';
import { byName } from '../../../src/domain/order.ts';
import type { Provider } from '../../../src/domain/provider.ts';
import { buildProvider } from '../../support/domain-builders.ts';

const named = (name: string, known: Partial<Provider>) =>
  buildProvider({ name, ukprn: 10_000_000 + name.charCodeAt(0), ...known });
const sorted = (merit: Merit, providers: Provider[]) =>
  providers.toSorted(byMerit(merit, byName('en-GB'))).map(({ name }) => name);

suite('byMerit', () => {
  test('puts the best rate first, of equal ones the larger cohort, those without a rate last', () => {
    const providers = [
      named('A', {}),
      named('B', { achievement: { rate: 0, cohort: 3 } }),
      named('C', { achievement: { rate: 80, cohort: 10 } }),
      named('D', { achievement: { rate: 80, cohort: 90 } }),
      named('E', { achievement: { rate: 95 } }),
      named('F', { achievement: { rate: 99, cohort: 0 } }),
    ];
    assert.deepEqual(sorted('achievement', providers), ['E', 'D', 'C', 'B', 'A', 'F']);
  });

  test('puts the most stars first, of equal ones more reviews, those without a review last', () => {
    const providers = [
      named('A', { employerReviews: { rating: 'not-reviewed', count: 0 } }),
      named('B', { employerReviews: { rating: 'good', stars: 3, count: 2 } }),
      named('C', { employerReviews: { rating: 'good', stars: 3, count: 40 } }),
      named('D', { employerReviews: { rating: 'excellent', stars: 4, count: 1 } }),
      named('E', { apprenticeReviews: { rating: 'excellent', stars: 4, count: 99 } }),
    ];
    assert.deepEqual(sorted('employer-rating', providers), ['D', 'C', 'B', 'A', 'E']);
    assert.deepEqual(sorted('apprentice-rating', providers), ['E', 'A', 'B', 'C', 'D']);
  });
});
