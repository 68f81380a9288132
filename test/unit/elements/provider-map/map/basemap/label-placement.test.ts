import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  overlap,
  placeLabels,
  type Label,
  type Rect,
} from '../../../../../../src/elements/provider-map/map/basemap/label-placement.ts';

const view: Rect = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (text: string, x: number, y: number, changes: Partial<Label> = {}): Label => ({
  text,
  x,
  y,
  width: 60,
  height: 16,
  ...changes,
});
const textsOf = (placed: readonly { readonly label: Label }[]): string[] => placed.map(({ label: { text } }) => text);

test('a name alone is written on its point', () => {
  const [only] = placeLabels([label('Leeds', 200, 150)], [], view);
  assert.deepEqual(only!.rect, { left: 170, top: 142, right: 230, bottom: 158 });
});

test('a name makes way for a pin, which stands on the same point', () => {
  const pin = { left: 186, top: 114, right: 214, bottom: 152 };
  const [only] = placeLabels([label('Leeds', 200, 150)], [pin], view);
  assert.ok(only!.rect.top >= 150 && !overlap(only!.rect, pin));
});

test('of two names that are too close, the first is on its point, and the other beside', () => {
  const [leeds, bradford] = [label('Leeds', 200, 150), label('Bradford', 215, 152)];
  for (const two of [
    [leeds, bradford],
    [bradford, leeds],
  ]) {
    const [first, second] = placeLabels(two, [], view);
    assert.equal(first!.rect.left, two[0]!.x - 30);
    assert.ok(!second || !overlap(first!.rect, second.rect));
  }
});

test('a name that has no room is left out, but for one that is needed', () => {
  const everything = [view];
  assert.deepEqual(placeLabels([label('Leeds', 200, 150)], everything, view), []);
  assert.deepEqual(textsOf(placeLabels([label('Leeds', 200, 150, { isNeeded: true })], everything, view)), ['Leeds']);
});

test('no name is cut off by the edge of the map; those beyond it are written for a drag', () => {
  for (let x = 300; x < 500; x += 7) {
    const [only] = placeLabels([label('Hull', x, 150)], [], view);
    assert.ok(only!.rect.right <= view.right || only!.rect.left >= view.right, `${x}`);
  }
});

test('names never overlap each other or an obstacle, whatever there is', () => {
  const place = fc.record({ x: fc.integer({ min: -100, max: 500 }), y: fc.integer({ min: -100, max: 400 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), fc.array(place, { maxLength: 15 }), (points, blocks) => {
      const obstacles = blocks.map(({ x, y }) => ({ left: x, top: y, right: x + 30, bottom: y + 30 }));
      const placed = placeLabels(
        points.map(({ x, y }, at) => label(`${at}`, x, y)),
        obstacles,
        view,
      );
      placed.forEach(({ rect }, at) => {
        assert.ok(!obstacles.some((obstacle) => overlap(rect, obstacle)));
        assert.ok(!placed.slice(at + 1).some((other) => overlap(rect, other.rect)));
      });
    }),
  );
});

test('a name that is needed is written beside the largest cluster that can lie on its point', () => {
  const cluster = { left: 172, top: 122, right: 228, bottom: 178 };
  const room = { left: 150, top: 120, right: 400, bottom: 180 };
  const others = [
    { ...view, bottom: room.top },
    { ...view, top: room.bottom },
    { ...view, right: room.left },
  ];
  const [only] = placeLabels([label('London', 180, 150, { isNeeded: true })], [cluster, ...others], view);
  assert.ok([cluster, ...others].every((each) => !overlap(only!.rect, each)));
});
