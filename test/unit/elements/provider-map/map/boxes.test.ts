import assert from 'node:assert/strict';
import { test } from 'node:test';
import { milesBetween } from '../../../../../src/domain/distance.ts';
import { boxAround, circleAround } from '../../../../../src/elements/provider-map/map/boxes.ts';

test('a box is around all places, on both sides of the Greenwich meridian', () => {
  const places = [
    { latitude: 51.5, longitude: 0 },
    { latitude: 50.4, longitude: -4.1 },
    { latitude: 53, longitude: 1.2 },
  ];
  assert.deepEqual(boxAround(places), [-4.1, 50.4, 1.2, 53]);
  assert.deepEqual(boxAround(places.slice(0, 1)), [0, 51.5, 0, 51.5]);
  assert.equal(boxAround([]), undefined);
  assert.deepEqual(
    boxAround(
      places.slice(0, 1),
      places.map((position) => ({ position })),
    ),
    boxAround(places),
  );
});

for (const miles of [2, 30, 100]) {
  test(`every corner of a circle is ${miles} miles from its middle`, () => {
    const origin = { latitude: 57.1, longitude: -2.1 };
    const corners = circleAround(origin, miles);
    assert.equal(corners.length, 96);
    for (const corner of corners) assert.ok(Math.abs(milesBetween(origin, corner) - miles) < 1e-6);
  });
}
