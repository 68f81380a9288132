import { toCourse as toFatCourse } from '../../src/data/dialects/fat/course.ts';
import { toPlaces } from '../../src/data/dialects/official/locations.ts';
import { toProviders as toFatProviders } from '../../src/data/dialects/fat/providers.ts';
import { toCourse as toFatV1Course } from '../../src/data/dialects/fat-v1/course.ts';
import { toProviders as toFatV1Providers } from '../../src/data/dialects/fat-v1/providers.ts';
import { toOutcode } from '../../src/data/dialects/postcodes-io/outcodes.ts';
import { toPostcodes } from '../../src/data/dialects/postcodes-io/postcodes.ts';
import { toCourse as toSkillsEnglandCourse } from '../../src/data/dialects/skills-england/course.ts';
import { toCourseCodes } from '../../src/data/dialects/snapshot/course-codes.ts';
import { toCourse } from '../../src/data/dialects/snapshot/course.ts';
import { toGazetteer } from '../../src/data/dialects/snapshot/places.ts';
import { toProviders } from '../../src/data/dialects/snapshot/providers.ts';
import type { Course } from '../../src/domain/course.ts';
import type { ProviderPage } from '../../src/domain/provider-page.ts';

/** An adapter, with the sample in `test/fixtures` of what it reads. */
export interface SampledAdapter<T = unknown> {
  readonly name: string;
  readonly adapt: (answer: unknown) => T;
  readonly file: string;
}

/** Those of courses. */
export const courseAdapters: readonly SampledAdapter<Course>[] = [
  { name: 'snapshot course', adapt: (answer) => toCourse(answer), file: 'snapshot/course.json' },
  { name: 'fat course', adapt: (answer) => toFatCourse(answer), file: 'fat/course.json' },
  { name: 'fat foundation', adapt: (answer) => toFatCourse(answer), file: 'fat/foundation.json' },
  { name: 'fat unit', adapt: (answer) => toFatCourse(answer), file: 'fat/unit.json' },
  { name: 'fat inner course', adapt: (answer) => toFatCourse(answer), file: 'fat/inner-course.json' },
  { name: 'fat-v1 course', adapt: (answer) => toFatV1Course(answer), file: 'fat-v1/course.json' },
  {
    name: 'skills-england course',
    adapt: (answer) => toSkillsEnglandCourse(answer),
    file: 'skills-england/standard.json',
  },
];

/** Those of providers. */
export const providerAdapters: readonly SampledAdapter<ProviderPage>[] = [
  { name: 'snapshot providers', adapt: (answer) => toProviders(answer), file: 'snapshot/providers.json' },
  { name: 'fat providers', adapt: (answer) => toFatProviders(answer), file: 'fat/providers.json' },
  { name: 'fat provider details', adapt: (answer) => toFatProviders(answer), file: 'fat/provider-details.json' },
  { name: 'fat-v1 providers', adapt: (answer) => toFatV1Providers(answer), file: 'fat-v1/providers.json' },
];

/** Those of places and codes, which end in lists that are looked through and in links. */
export const otherAdapters: readonly SampledAdapter[] = [
  { name: 'snapshot places', adapt: toGazetteer, file: 'snapshot/places.json' },
  { name: 'snapshot index', adapt: toCourseCodes, file: 'snapshot/index.json' },
  { name: 'fat places', adapt: toPlaces, file: 'fat/locations.json' },
  { name: 'postcodes.io outcode', adapt: toOutcode, file: 'postcodes-io/outcode.json' },
  { name: 'postcodes.io postcodes', adapt: toPostcodes, file: 'postcodes-io/postcodes.json' },
];

/** Every adapter there is. */
export const adapters: readonly SampledAdapter[] = [...courseAdapters, ...providerAdapters, ...otherAdapters];

/** Where something is in an answer. */
export type Path = readonly (string | number)[];

/** Every place in an answer, the whole included. */
export function pathsOf(value: unknown, at: Path = []): Path[] {
  const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [at, ...inner.flatMap(([key, each]) => pathsOf(each, [...at, key]))];
}

/** What is at a place. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** The fields that hold a text: for each name once, however many members its list has. */
export function textFieldsOf(answer: unknown): Path[] {
  const fields = new Map<string, Path>();
  for (const path of pathsOf(answer)) {
    const name = path.map((key) => (/^\d+$/.test(`${key}`) ? '*' : key)).join('.');
    if (typeof valueAt(answer, path) === 'string' && !fields.has(name)) fields.set(name, path);
  }
  return [...fields.values()];
}

/** The answer with something else at one place. */
export function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = replaceAt(copy[key], rest, by);
  return copy;
}
