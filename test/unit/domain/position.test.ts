import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toPosition } from '../../../src/domain/position.ts';
import { anyPosition } from '../../support/domain-builders.ts';

const real: [string, unknown, unknown][] = [
  ['the Greenwich meridian, longitude 0', 51.48, 0],
  ['the meridian as text', '51.48', '0'],
  ['a point just west of it in .NET notation', '51.48', '-8.1E-05'],
  ['Lerwick', 60.155, -1.145],
  ['St Helier', 49.18, -2.1],
  ['Lowestoft', 52.4798, 1.7536],
  ['Derry', 54.9981, -7.3093],
  ['Dingle', 52.1409, -10.2671],
  ['premises a street away from the national point', 52.5653, -1.466056],
];
for (const [name, latitude, longitude] of real) {
  test(`${name} is a place`, () => {
    assert.deepEqual(toPosition(latitude, longitude), { latitude: Number(latitude), longitude: Number(longitude) });
  });
}

const unreal: [string, unknown, unknown][] = [
  ['(0, 0)', 0, 0],
  ['("0", "0")', '0', '0'],
  ['latitude 0', 0, -1.5],
  ['no longitude', 51.5, null],
  ['no latitude', undefined, -0.1],
  ['empty text, which Number() would read as 0', '51.48', ''],
  ['a boolean, which Number() would read as 0', 51.48, false],
  ['NaN', NaN, -0.1],
  ['infinity', 51.5, -Infinity],
  ['words', 'north', 'west'],
  ['latitude and longitude swapped', -0.1278, 51.5074],
  ['Paris', 48.8566, 2.3522],
  ['Amsterdam', 52.3676, 4.9041],
  ['Longyearbyen', 78.2232, 15.6267],
  ['Rockall and beyond', 57.6, -13.7],
  ['the national sentinel', 52.564269, -1.466056],
  ['the national sentinel as text', '52.564269', '-1.466056'],
  ['the national sentinel with four decimals', 52.5643, -1.4661],
];
for (const [name, latitude, longitude] of unreal) {
  test(`${name} is no place`, () => assert.equal(toPosition(latitude, longitude), undefined));
}

test('what comes out is finite and in the box, whatever goes in', () => {
  const part = fc.oneof(fc.anything(), fc.double(), fc.string(), fc.double().map(String));
  fc.assert(
    fc.property(part, part, (latitude, longitude) => {
      const position = toPosition(latitude, longitude);
      if (!position) return;
      assert.ok(position.latitude >= 48 && position.latitude <= 61);
      assert.ok(position.longitude >= -11 && position.longitude <= 2);
    }),
  );
});

test('a place stays a place, as numbers and as text', () => {
  fc.assert(
    fc.property(anyPosition, ({ latitude, longitude }) => {
      const position = toPosition(latitude, longitude);
      assert.deepEqual(
        toPosition(String(latitude), String(longitude)),
        position && { ...position, longitude: longitude + 0 },
      );
    }),
  );
});
