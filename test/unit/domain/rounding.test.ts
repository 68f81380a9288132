import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { roundHalfToEven } from '../../../src/domain/rounding.ts';

const cases: [number, number][] = [
  [12.5, 12],
  [13.5, 14],
  [0.5, 0],
  [1.5, 2],
  [12.4, 12],
  [12.6, 13],
  [0.49999999999999994, 0],
  [-0.5, 0],
  [-1.5, -2],
  [-2.5, -2],
  [-0.2, 0],
  [7, 7],
];
for (const [n, expected] of cases) {
  test(`${n} rounds to ${expected}`, () => assert.equal(roundHalfToEven(n), expected));
}

test('is a whole number at most a half away, and even in the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (halves) => {
      const rounded = roundHalfToEven(halves / 2);
      assert.ok(Number.isInteger(rounded));
      assert.ok(Math.abs(rounded - halves / 2) <= 0.5);
      if (halves % 2 !== 0) assert.ok(rounded % 2 === 0);
    }),
  );
});

test('what is not a number stays so', () => assert.ok(Number.isNaN(roundHalfToEven(NaN))));
