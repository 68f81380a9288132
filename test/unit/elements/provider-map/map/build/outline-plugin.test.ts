import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  areaOf,
  makeOutline,
  makePreview,
  outlineModule,
  packTowns,
  outlinePlugin,
  previewModule,
  simplify,
  toPath,
} from '../../../../../../src/elements/provider-map/map/build/outline-plugin.mjs';
import type { Point } from '../../../../../../src/elements/provider-map/map/build/outline-plugin.mjs';

const outline = makeOutline();
const every = [...outline.islands, ...outline.mainland];

/** Crossings of a ray to the east. */
function isInside([x, y]: Point, ring: Point[]): boolean {
  return (
    ring.slice(1).filter(([bx, by], index) => {
      const [ax, ay] = ring[index]!;
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    }).length %
      2 ===
    1
  );
}
const isOn = (rings: Point[][], longitude: number, latitude: number): boolean =>
  rings.some((ring) => isInside([longitude, latitude], ring));

test('every ring is closed and has an area', () => {
  assert.ok(every.length > 30);
  for (const ring of every) {
    assert.deepEqual(ring[0], ring.at(-1));
    assert.ok(areaOf(ring) > 0);
  }
});

test('the islands stay in the box of the British Isles, the mainland in a wider box', () => {
  for (const [longitude, latitude] of outline.islands.flat()) {
    assert.ok(longitude > -14 && longitude < 2 && latitude > 49 && latitude < 61, `${longitude}, ${latitude}`);
  }
  for (const [longitude, latitude] of outline.mainland.flat()) {
    assert.ok(longitude >= -38 && longitude <= 30 && latitude >= 38 && latitude <= 68, `${longitude}, ${latitude}`);
  }
});

const places: [string, number, number][] = [
  ['London', -0.12, 51.5],
  ['Cardiff', -3.2, 51.55],
  ['Belfast', -6.0, 54.55],
  ['Omagh', -7.3, 54.6],
  ['Glasgow', -4.2, 55.86],
  ['Dublin', -6.35, 53.35],
  ['Newport, Isle of Wight', -1.3, 50.68],
  ['Llangefni, Anglesey', -4.31, 53.26],
  ['Isle of Man', -4.55, 54.2],
  ['Guernsey', -2.59, 49.46],
  ['Jersey', -2.12, 49.22],
  ['Lerwick, Shetland', -1.2, 60.2],
];
for (const [name, longitude, latitude] of places) {
  test(`${name} is on land`, () => assert.ok(isOn(outline.islands, longitude, latitude)));
}

test('Northern Ireland and the Republic are two shapes with one border', () => {
  const holding = (longitude: number, latitude: number): Point[] =>
    outline.islands.find((ring) => isInside([longitude, latitude], ring))!;
  const [north, south] = [holding(-7.3, 54.6), holding(-8, 53)];
  assert.notEqual(north, south);
  const corners = new Set(south.map(String));
  assert.ok(north.filter((point) => corners.has(String(point))).length > 15);
});

test('the sea is no land, the mainland is', () => {
  for (const [longitude, latitude] of [
    [-5, 53.5],
    [2.5, 55],
    [-8, 50],
    [0.2, 50.3],
  ] as Point[]) {
    assert.ok(!isOn(every, longitude, latitude), `${longitude}, ${latitude}`);
  }
  assert.ok(isOn(outline.mainland, 2.35, 48.85));
  assert.ok(isOn(outline.mainland, 9, 61));
});

test('the borders of the mainland are dissolved', () => {
  // A point of the French and Belgian border would be shared by two rings.
  const seen = outline.mainland.flatMap((ring) => ring.slice(1).map(String));
  assert.equal(new Set(seen).size, seen.length);
});

test('a path ends where it began, in whole units', () => {
  const square: Point[] = [
    [-1, 52],
    [-1, 53],
    [1, 53],
    [1, 52],
    [-1, 52],
  ];
  const path = toPath([square, square]);
  assert.match(path, /^(M-?\d+ -?\d+l-?\d+(?:[ -]\d+)*z){2}$/);
  assert.equal(path.match(/-?\d+/g)?.length, 2 * 8);
});

test('simplifying keeps the ends and the corners that matter', () => {
  const line: Point[] = [
    [0, 52],
    [0.5, 52.001],
    [1, 52],
    [1, 53],
  ];
  assert.deepEqual(
    simplify(line, () => 200),
    [line[0], line[2], line[3]],
  );
  assert.deepEqual(
    simplify(line, () => 1e9),
    [line[0], line[3]],
  );
  assert.deepEqual(
    simplify(line, () => 0),
    line,
  );
});

test('the module weighs at most 8 kB without its towns, and 19 with them', () => {
  const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
  assert.ok(weight(outlineModule().replace(packTowns(), '')) <= 8 * 1024);
  assert.ok(weight(outlineModule()) <= 19 * 1024);
});

test('the plugin serves its module and nothing else', () => {
  const plugin = outlinePlugin();
  assert.equal(plugin.resolveId('leaflet'), undefined);
  assert.equal(plugin.load('leaflet'), undefined);
  assert.match(plugin.load(plugin.resolveId('virtual:outline')!)!, /^export const islands = "M/);
});

test('the light picture has the islands in a kilobyte', () => {
  const rings = makePreview();
  for (const [longitude, latitude] of [
    [-1.5, 52.5],
    [-4, 57],
    [-8, 53],
    [-6.7, 54.6],
  ] as const) {
    assert.ok(isOn(rings, longitude, latitude), `${longitude} ${latitude}`);
  }
  assert.ok(!isOn(rings, 2.5, 48.5));
  assert.ok(gzipSync(previewModule()).length < 1_100, `${gzipSync(previewModule()).length} bytes`);
});
