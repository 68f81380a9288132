import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellsOf } from '../../../../src/elements/provider-map/map/cells.ts';
import type { Cell } from '../../../../src/elements/provider-map/map/cells.ts';
import type { MapPin } from '../../../../src/elements/provider-map/map/map.types.ts';
import { anyPins } from './any-pins.ts';

const size = { width: 0.5, height: 0.25 };

function sorted(pins: readonly MapPin[]): (MapPin | Cell)[] {
  const steps = cellsOf(pins, size);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const pin = (id: string, latitude: number, longitude: number): MapPin => ({
  id,
  ukprn: 10_000_001,
  label: id,
  position: { latitude, longitude },
});

test('a pin alone stays a pin, several in a cell have their middle', () => {
  const pins = [pin('b', 53.1, -1.1), pin('a', 51.1, -0.1), pin('c', 51.2, -0.3)];
  assert.deepEqual(sorted(pins), [
    { pins: [pins[1], pins[2]], position: { latitude: (51.1 + 51.2) / 2, longitude: (-0.1 + -0.3) / 2 } },
    pins[0],
  ]);
});

test('both sides of the Greenwich meridian, and of the date line, are cells of their own', () => {
  const east = [0.1, 179.9].map((longitude) => pin(`${longitude}`, 51, longitude));
  const west = [-0.1, -179.9].map((longitude) => pin(`${longitude}`, 51, longitude));
  assert.equal(sorted([...east, ...west]).length, 4);
});

test('cells are those that one finds by comparing each pin with each, the fullest first', () => {
  fc.assert(
    fc.property(anyPins, (pins) => {
      const keyOf = ({ position }: MapPin): string =>
        `${Math.floor(position.latitude / size.height)} ${Math.floor(position.longitude / size.width)}`;
      const expected = pins
        .filter((each, at) => pins.findIndex((other) => keyOf(other) === keyOf(each)) === at)
        .map((first) => pins.filter((each) => keyOf(each) === keyOf(first)))
        .sort((a, b) => b.length - a.length);
      const found = sorted(pins).map((item) => ('pins' in item ? item.pins : [item]));
      assert.deepEqual(found, expected);
    }),
  );
});

test('many pins are sorted in steps', () => {
  const steps = cellsOf(
    Array.from({ length: 10_000 }, (_, index) => pin(`${index}`, 51, -1)),
    size,
  );
  assert.ok([...steps].length >= 3);
});
