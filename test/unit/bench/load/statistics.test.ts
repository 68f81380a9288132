import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, slope } from '../../../bench/load/statistics.ts';

test('the median is the middle of the sorted numbers, or halfway between the two in the middle', () => {
  assert.equal(median([900, 20, 100]), 100);
  assert.equal(median([4, 1, 2, 10]), 3);
  assert.equal(median([7]), 7);
  assert.equal(median([]), NaN);
});

test('the slope of times over round trips is how many round trips they took', () => {
  const at = (rtts: number[], trips: number, rest: number[]) =>
    slope(rtts.map((rtt, index) => [rtt, trips * rtt + (rest[index] ?? 0)]));
  assert.equal(at([50, 150, 400], 9, [120, 120, 120]), 9);
  // Least squares, not the line through the ends.
  assert.equal(slope([[0, 0], [1, 2], [2, 1]]), 0.5); // prettier-ignore
  assert.equal(slope([[0, 0], [1, 5], [2, 1]]), 0.5); // prettier-ignore
});

test('one round trip has no slope', () => {
  assert.equal(slope([[150, 1200]]), NaN);
});
