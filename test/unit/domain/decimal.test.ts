import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toDecimal } from '../../../src/domain/decimal.ts';

const figures: [unknown, number][] = [
  [0, 0],
  ['0', 0],
  ['63.3', 63.3],
  ['.6', 0.6],
  ['-0.08153', -0.08153],
  ['-8.1E-05', -0.000081],
  [' 57 ', 57],
  ['57.', 57],
  ['+1.5', 1.5],
];
for (const [value, expected] of figures) {
  test(`${JSON.stringify(value)} is ${expected}`, () => assert.equal(toDecimal(value), expected));
}

const others = ['', '  ', '-', 'x', 'low', 'c', 'NaN', 'Infinity', '0x33', '1,5', '1 000', '.', 'e5', '1e999', '12px'];
const unusable: unknown[] = [...others, null, undefined, true, [], [5], {}, NaN, Infinity, -Infinity, 5n];
for (const value of unusable) {
  test(`${typeof value} ${String(value)} is no figure`, () => assert.equal(toDecimal(value), undefined));
}

test('is a finite number or undefined for whatever comes', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const number = toDecimal(value);
      assert.ok(number === undefined || Number.isFinite(number));
    }),
  );
});
