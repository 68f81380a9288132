// Build time only: the basemap, made of world-atlas (Natural Earth, public domain). Browser code sees `virtual:outline`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge } from 'topojson-client';
import { towns } from './towns.mjs';

const require = createRequire(import.meta.url);

/** The world is this many units wide and high in a path: a unit is about 190 m in the middle of England. */
export const unitsPerWorld = 2 ** 17;

/** Where a path's (0, 0) lies, in units. Small numbers gzip well, and stay exact in a browser's 32-bit geometry. */
export const origin = [63_000, 40_000];

const islands = new Set(['United Kingdom', 'Ireland', 'Isle of Man', 'Guernsey', 'Jersey']);

/** What a map as wide as a page shows beside the islands. */
const mainlandBox = { west: -38, south: 38, east: 30, north: 68 };

/** The area of the smallest corner that stays, in square units: fine where most sites are, coarse where nobody looks. */
const detail = { england: 10, islands: 200, channel: 1_200, abroad: 60_000 };

/** Web Mercator, in units from the north-west corner of the world. */
export function project([longitude, latitude]) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    (longitude / 360 + 0.5) * unitsPerWorld,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * unitsPerWorld,
  ];
}

const triangle = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/**
 * Visvalingam's simplification; the ends stay, so that arcs still meet.
 * @param smallest square units: corners of a smaller area go; asked for each point.
 */
export function simplify(points, smallest) {
  const kept = points.map((point) => ({ point, flat: project(point), smallest: smallest(point), weight: Infinity }));
  const weigh = (index) => {
    if (index <= 0 || index >= kept.length - 1) return;
    const [before, here, after] = kept.slice(index - 1, index + 2);
    here.weight = triangle(before.flat, here.flat, after.flat) / here.smallest;
  };
  kept.forEach((_, index) => weigh(index));
  for (;;) {
    let least = 0;
    for (let index = 1; index < kept.length; index += 1) if (kept[index].weight < kept[least].weight) least = index;
    if (!(kept[least]?.weight < 1)) return kept.map(({ point }) => point);
    kept.splice(least, 1);
    weigh(least - 1);
    weigh(least);
  }
}

/** A world-atlas file with its arcs in degrees, each passed through `change`. */
function topology(file, change) {
  const source = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}`), 'utf8'));
  const { scale, translate } = source.transform;
  const arcs = source.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return change(arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
  });
  return { type: 'Topology', arcs, objects: source.objects };
}

const within = ([x, y], { west, south, east, north }) => x >= west && x <= east && y >= south && y <= north;

/** Sutherland and Hodgman's: the part of a ring inside the box. */
function clip(ring) {
  const edges = [
    [0, mainlandBox.west, 1],
    [0, mainlandBox.east, -1],
    [1, mainlandBox.south, 1],
    [1, mainlandBox.north, -1],
  ];
  const clipped = edges.reduce(
    (points, [axis, limit, side]) => {
      const inside = (point) => (point[axis] - limit) * side >= 0;
      return points.flatMap((point, index) => {
        const before = points.at(index - 1);
        if (inside(point) === inside(before)) return inside(point) ? [point] : [];
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        const crossing = before.map((value, i) => value + share * (point[i] - value));
        return inside(point) ? [crossing, point] : [crossing];
      });
    },
    ring.slice(1).filter(([longitude]) => Math.abs(longitude) < 90),
  ); // Russia's ring jumps from 180 to -180.
  return clipped.length ? [clipped.at(-1), ...clipped] : clipped;
}

const ringsOf = ({ type, coordinates }) => (type === 'Polygon' ? coordinates : coordinates.flat());

/** Square units. */
export function areaOf(ring) {
  const flat = ring.map(project);
  return Math.abs(flat.slice(1).reduce((sum, [x, y], i) => sum + flat[i][0] * y - x * flat[i][1], 0) / 2);
}

/**
 * The outline as rings of [longitude, latitude], first point repeated as last: `islands` (United Kingdom, Ireland, Isle of
 * Man, Channel Islands, with the border across Ireland) and `mainland` (the countries around, their borders dissolved).
 */
export function makeOutline() {
  const around = { west: -11, south: 49, east: 3, north: 61.5 };
  const england = { west: -5.8, south: 49.8, east: 2.2, north: 55.9 };
  const nearHome = (point) => (within(point, england) ? detail.england : detail.islands);
  const fine = topology('countries-10m.json', (points) =>
    points.some((point) => within(point, around)) ? simplify(points, nearHome) : points,
  );
  const coarse = topology('countries-50m.json', (points) => points);
  const [home, others] = [fine, coarse].map(({ objects }, index) =>
    objects.countries.geometries.filter(({ properties }) => islands.has(properties.name) === (index === 0)),
  );
  const channel = { west: -7, south: 47.5, east: 6, north: 53.5 };
  const nearby = (point) => (within(point, channel) ? detail.channel : detail.abroad);
  const noSpeck = (smallest) => (ring) => ring.length >= 4 && areaOf(ring) >= smallest;
  return {
    islands: home.flatMap((country) => ringsOf(feature(fine, country).geometry)).filter(noSpeck(detail.islands / 2)),
    mainland: ringsOf(merge(coarse, others))
      .map((ring) => simplify(clip(ring), nearby))
      .filter(noSpeck(detail.abroad)),
  };
}

/** SVG path data of rings: whole units from {@link origin}, relative, one subpath a ring. */
export function toPath(rings) {
  return rings
    .map((ring) => {
      const points = ring.map((point) => project(point).map((value, axis) => Math.round(value - origin[axis])));
      const steps = points
        .slice(1, -1)
        .map(([x, y], index) => [x - points[index][0], y - points[index][1]])
        .filter(([dx, dy]) => dx !== 0 || dy !== 0);
      return `M${points[0].join(' ')}l${steps.flat().join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

/** The towns as one text: names, x and y in whole units from {@link origin}, the most telling first. */
export function packTowns() {
  return towns
    .map(({ name, nameCy, latitude, longitude }) => {
      const [x, y] = project([longitude, latitude]).map((value, axis) => Math.round(value - origin[axis]));
      return `${nameCy === name ? name : `${name}/${nameCy}`},${x},${y}`;
    })
    .join(';');
}

/** The source of `virtual:outline`. */
export function outlineModule() {
  const outline = makeOutline();
  return [
    `export const islands = ${JSON.stringify(toPath(outline.islands))};`,
    `export const mainland = ${JSON.stringify(toPath(outline.mainland))};`,
    `export const towns = ${JSON.stringify(packTowns())};`,
    `export const origin = ${JSON.stringify(origin)};`,
    `export const unitsPerWorld = ${unitsPerWorld};`,
  ].join('\n');
}

/** Area of the smallest corner and of the smallest island in the light picture, in square units. */
const coarse = { corner: 9_000, island: 60_000 };

/** The islands as a light picture shows them, some hundred corners in all: rings as of {@link makeOutline}. */
export function makePreview() {
  const source = topology('countries-50m.json', (points) => simplify(points, () => coarse.corner));
  return source.objects.countries.geometries
    .filter(({ properties }) => islands.has(properties.name))
    .flatMap((country) => ringsOf(feature(source, country).geometry))
    .filter((ring) => ring.length >= 4 && areaOf(ring) >= coarse.island);
}

/** The source of `virtual:preview`. */
export function previewModule() {
  const rings = makePreview();
  const points = rings.flat().map((point) => project(point).map((value, axis) => Math.round(value - origin[axis])));
  const along = (axis) => points.map((point) => point[axis]);
  const corner = [0, 1].map((axis) => Math.min(...along(axis)));
  const size = [0, 1].map((axis) => Math.max(...along(axis)) - corner[axis]);
  return [
    `export const outline = ${JSON.stringify(toPath(rings))};`,
    `export const box = ${JSON.stringify([...corner, ...size])};`,
    `export const origin = ${JSON.stringify(origin)};`,
    `export const unitsPerWorld = ${unitsPerWorld};`,
  ].join('\n');
}

const modules = { 'virtual:outline': outlineModule, 'virtual:preview': previewModule };

/** Vite (Rollup) plugin that serves `virtual:outline` and `virtual:preview`. */
export function outlinePlugin() {
  return {
    name: 'provider-map-outline',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.replace('\0', '')]?.(),
  };
}
