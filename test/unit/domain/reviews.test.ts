import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ratings } from '../../../src/domain/provider.ts';
import { cappedCount, isReviewed, notReviewed, toRating } from '../../../src/domain/reviews.ts';

const spellings: [unknown, string][] = [
  ['Excellent', 'excellent'],
  ['Good', 'good'],
  ['Poor', 'poor'],
  ['VeryPoor', 'very-poor'],
  ['NotYetReviewed', 'not-reviewed'],
  [' Good ', 'good'],
  [4, 'excellent'],
  [3, 'good'],
  [2, 'poor'],
  [1, 'very-poor'],
  [0, 'not-reviewed'],
  ['4', 'excellent'],
  ['0', 'not-reviewed'],
];
for (const [value, rating] of spellings) {
  test(`${JSON.stringify(value)} is ${rating}`, () => assert.equal(toRating(value), rating));
}

test('our own words stand for themselves', () => assert.deepEqual(ratings.map(toRating), ratings));

const unreadable: unknown[] = ['', '-', 'None', 'NaN', 'Very poor', 'constructor', 5, 9, 10, '5', -1, 3.5, NaN];
for (const value of [...unreadable, null, undefined, true, {}, ['4']]) {
  test(`${JSON.stringify(value)} is not reviewed`, () => assert.equal(toRating(value), 'not-reviewed'));
}

test('a rating comes out whatever goes in', () => {
  fc.assert(fc.property(fc.anything(), (value) => ratings.includes(toRating(value))));
});

test('missing reviews are not reviewed, never excellent', () => {
  assert.deepEqual(notReviewed, { rating: 'not-reviewed', count: 0 });
  assert.equal(isReviewed(notReviewed), false);
  assert.equal(isReviewed(undefined), false);
});

test('every other rating is reviewed', () => {
  for (const rating of ratings.filter((rating) => rating !== 'not-reviewed')) {
    assert.equal(isReviewed({ rating, stars: 1, count: 1 }), true);
  }
});

const counts: [number, number, boolean][] = [
  [0, 0, false],
  [1, 1, false],
  [50, 50, false],
  [51, 50, true],
  [4000, 50, true],
];
for (const [reviews, count, more] of counts) {
  test(`${reviews} reviews are ${count}${more ? '+' : ''}`, () => {
    assert.deepEqual(cappedCount(reviews), { count, more });
  });
}
