import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { milesBetween, roundMiles } from '../../../src/domain/distance.ts';
import { anyPosition, places } from '../../support/domain-builders.ts';

const wordings: [number, string][] = [
  [1, '1'],
  [1.1, '1.1'],
  [10.89, '10.9'],
  [10, '10'],
  [0.1, '0.1'],
  [0, '0'],
  [0.04, '0'],
  [0.05, '0.1'],
  [0.96, '1'],
  [1.45, '1.5'],
  [5.109748363494873, '5.1'],
  [99.97, '100'],
  [-0.01, '0'],
  [NaN, ''],
  [Infinity, ''],
];
for (const [miles, text] of wordings) {
  test(`${miles} miles are written "${text}"`, () => assert.equal(roundMiles(miles), text));
}

test('miles are written with one decimal at most, within a twentieth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (miles) => {
      assert.match(roundMiles(miles), /^\d+(\.[1-9])?$/);
      assert.ok(Math.abs(Number(roundMiles(miles)) - miles) <= 0.05 + 1e-9);
    }),
  );
});

const known: [string, keyof typeof places, keyof typeof places, number][] = [
  ['London to Leeds', 'london', 'leeds', 169],
  ['Canterbury to Margate', 'canterbury', 'margate', 15],
  ['London to Greenwich', 'london', 'greenwich', 5.8],
];
for (const [name, from, to, miles] of known) {
  test(`${name} is about ${miles} miles`, () => {
    assert.ok(Math.abs(milesBetween(places[from], places[to]) - miles) < miles / 50);
  });
}

test('one degree of a meridian is 69.09 miles', () => {
  const miles = milesBetween({ latitude: 51, longitude: 0 }, { latitude: 52, longitude: 0 });
  assert.ok(Math.abs(miles - 69.0934) < 0.001);
});

test('opposite ends of the earth are half its girth apart, not NaN', () => {
  const miles = milesBetween({ latitude: 51.48, longitude: 0 }, { latitude: -51.48, longitude: 180 });
  assert.ok(Math.abs(miles - 12436.8) < 0.1);
});

test('a distance is symmetric, not negative, 0 to itself, and obeys the triangle', () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, anyPosition, (a, b, c) => {
      const miles = milesBetween(a, b);
      assert.equal(miles, milesBetween(b, a));
      assert.ok(miles >= 0 && miles < 1200);
      assert.equal(milesBetween(a, a), 0);
      assert.ok(miles <= milesBetween(a, c) + milesBetween(c, b) + 1e-6);
    }),
  );
});
