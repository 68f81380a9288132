import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pathWithin, ringsOf } from '../../../../../../src/elements/provider-map/map/basemap/rings.ts';

const everything = { west: -1e6, north: -1e6, east: 1e6, south: 1e6 };
const square = 'M10 20l30 0 0 40-30 0z';

/** The corners of each ring of a path with absolute numbers. */
const cornersOf = (path: string): [number, number][][] =>
  path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = part.match(/-?[\d.]+/g)!.map(Number);
      return numbers.flatMap((x, at): [number, number][] => (at % 2 === 0 ? [[x, numbers[at + 1]!]] : []));
    });

/** Whether a place is inside rings, by the even-odd rule. */
const isInside = (rings: readonly [number, number][][], x: number, y: number): boolean =>
  rings
    .flatMap((ring) => ring.map((corner, at) => [ring.at(at - 1)!, corner] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)).length %
    2 ===
  1;

test('rings have absolute places, and the box around them', () => {
  assert.deepEqual(ringsOf(`${square}M-5-6l1 2-3 4z`), [
    { points: [10, 20, 40, 20, 40, 60, 10, 60], west: 10, north: 20, east: 40, south: 60 },
    { points: [-5, -6, -4, -4, -7, 0], west: -7, north: -6, east: -4, south: 0 },
  ]);
});

test('what is all in view is drawn as it is, what is all out of view is not drawn', () => {
  assert.equal(pathWithin(ringsOf(square), everything, 0), 'M10 20 40 20 40 60 10 60z');
  for (const side of [{ east: 9 }, { west: 41 }, { south: 19 }, { north: 61 }]) {
    assert.equal(pathWithin(ringsOf(square), { ...everything, ...side }, 0), '');
  }
});

test('corners closer than the tolerance are one, and a ring that becomes a speck is gone', () => {
  assert.equal(pathWithin(ringsOf('M0 0l10 0 1 1 9 9-20 0z'), everything, 5), 'M0 0 10 0 20 10 0 10z');
  assert.equal(pathWithin(ringsOf('M0 0l2 0 0 2z'), everything, 5), '');
});

test('in view, the drawing covers what the rings cover, with fewer corners', () => {
  const coordinate = fc.integer({ min: -60, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 60 }), (corners) => {
      const steps = corners.map(([x, y], at) =>
        at === 0 ? '' : `${x - corners[at - 1]![0]} ${y - corners[at - 1]![1]}`,
      );
      const path = `M${corners[0]!.join(' ')}l${steps.slice(1).join(' ')}z`;
      const extent = { west: -20.5, north: -20.5, east: 20.5, south: 20.5 };
      const drawn = cornersOf(pathWithin(ringsOf(path), extent, 0));
      assert.ok(drawn.flat().length <= corners.length);
      for (let x = -20.25; x < 20.5; x += 4) {
        for (let y = -20.25; y < 20.5; y += 4) assert.equal(isInside(drawn, x, y), isInside([corners], x, y));
      }
    }),
  );
});
