import '../../support/cleaner.ts';
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { toCourse as toFatCourse } from '../../../src/data/dialects/fat/course.ts';
import { toPlaces } from '../../../src/data/dialects/fat/places.ts';
import { toProviders as toFatProviders } from '../../../src/data/dialects/fat/providers.ts';
import { toCourse as toFatV1Course } from '../../../src/data/dialects/fat-v1/course.ts';
import { toProviders as toFatV1Providers } from '../../../src/data/dialects/fat-v1/providers.ts';
import { toCourse as toSkillsEnglandCourse } from '../../../src/data/dialects/skills-england/course.ts';
import { toCourseCodes } from '../../../src/data/dialects/snapshot/course-codes.ts';
import { toCourse } from '../../../src/data/dialects/snapshot/course.ts';
import { toGazetteer } from '../../../src/data/dialects/snapshot/places.ts';
import { toProviders } from '../../../src/data/dialects/snapshot/providers.ts';
import { DataError } from '../../../src/data/errors.ts';
import { fixture } from '../../support/fixtures.ts';

/** Each adapter, with a good answer to spoil. */
const adapters: readonly (readonly [name: string, adapt: (answer: unknown) => unknown, file: string])[] = [
  ['snapshot course', (answer) => toCourse(answer), 'snapshot/course.json'],
  ['snapshot providers', (answer) => toProviders(answer), 'snapshot/providers.json'],
  ['snapshot places', toGazetteer, 'snapshot/places.json'],
  ['snapshot index', toCourseCodes, 'snapshot/index.json'],
  ['fat course', (answer) => toFatCourse(answer), 'fat/course.json'],
  ['fat inner course', (answer) => toFatCourse(answer), 'fat/inner-course.json'],
  ['fat providers', (answer) => toFatProviders(answer), 'fat/providers.json'],
  ['fat provider details', (answer) => toFatProviders(answer), 'fat/provider-details.json'],
  ['fat places', toPlaces, 'fat/locations.json'],
  ['fat-v1 course', (answer) => toFatV1Course(answer), 'fat-v1/course.json'],
  ['fat-v1 providers', (answer) => toFatV1Providers(answer), 'fat-v1/providers.json'],
  ['skills-england course', (answer) => toSkillsEnglandCourse(answer), 'skills-england/standard.json'],
];

/** Reads, or says so in the only way there is. */
function survive(adapt: (answer: unknown) => unknown, answer: unknown): void {
  try {
    adapt(answer);
  } catch (error) {
    assert.ok(error instanceof DataError && error.code === 'schema', `${String(error)}`);
    assert.ok(error.hint);
  }
}

type Path = readonly (string | number)[];

/** Every place in an answer, the whole included. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [at, ...inner.flatMap(([key, each]) => pathsOf(each, [...at, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = replaceAt(copy[key], rest, by);
  return copy;
}

let deep: unknown = 'end';
for (let depth = 0; depth < 5_000; depth += 1) deep = depth % 2 ? [deep] : { title: deep, course: deep, detail: deep };
const long = 'a<b &amp; '.repeat(10_000);
const spoilers: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  7,
  '',
  '7',
  'x',
  [],
  [[]],
  {},
  deep,
  long,
  [null],
  { length: 3 },
  { toString: false, valueOf: 1 },
  '\ud800',
  '-',
];

for (const [name, adapt, file] of adapters) {
  const good = await fixture(file);

  suite(`whatever a ${name} is`, () => {
    test('any JSON is read or refused', () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 4 }), (answer) => survive(adapt, answer)),
        { numRuns: 200 },
      );
    });

    test('any JSON in any place of a good one is read or refused', () => {
      const somewhere = fc.constantFrom(...pathsOf(good));
      const property = fc.property(somewhere, fc.jsonValue(), (at, by) => survive(adapt, replaceAt(good, at, by)));
      fc.assert(property, { numRuns: 500 });
    });

    test('the usual wrong things in every place are read or refused', () => {
      for (const at of pathsOf(good)) for (const by of spoilers) survive(adapt, replaceAt(good, at, by));
    });

    test('no prototype is touched', () => {
      const text = JSON.stringify(good).replace(
        '{',
        '{"__proto__":{"title":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},',
      );
      survive(adapt, JSON.parse(text));
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      assert.equal(({} as Record<string, unknown>)['title'], undefined);
    });
  });
}
