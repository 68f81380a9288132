import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { suite, test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toCourseCodes } from '../../../../src/data/dialects/snapshot/course-codes.ts';
import { toIncodes } from '../../../../src/data/dialects/snapshot/postcodes.ts';
import { toGazetteer } from '../../../../src/data/dialects/snapshot/places.ts';
import { readCourse, readProviders } from '../../../../src/data/catalogue.ts';
import { fixture } from '../../../support/fixtures.ts';

const folder = new URL('../../../../src/data/snapshot/', import.meta.url);
const demo = fileURLToPath(new URL('../../../../demo/data/', import.meta.url));

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats(ajv);

/** What each kind of document is checked by: its schema, and the adapter that must be able to read it. */
const kinds = {
  index: toCourseCodes,
  course: readCourse,
  providers: readProviders,
  places: toGazetteer,
  postcodes: toIncodes,
} as const;
type Kind = keyof typeof kinds;

const schema = async (kind: Kind) =>
  JSON.parse(await readFile(new URL(`${kind}.schema.json`, folder), 'utf8')) as object;
const validators = new Map<Kind, ReturnType<typeof ajv.compile>>();
for (const kind of Object.keys(kinds) as Kind[]) validators.set(kind, ajv.compile(await schema(kind)));

function check(kind: Kind, document: unknown) {
  const validate = validators.get(kind);
  assert.ok(validate);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function kindOf(path: string): Kind {
  if (/(?:^|[\\/])places[\\/]/.test(path)) return 'places';
  if (/(?:^|[\\/])postcodes[\\/]/.test(path)) return 'postcodes';
  if (/(?:^|[\\/])(?:index|places|providers)\.json$/.test(path)) return path.match(/(\w+)\.json$/)?.[1] as Kind;
  return 'course';
}

suite('the schemas of a snapshot', () => {
  for (const kind of Object.keys(kinds) as Kind[]) {
    test(`accept the ${kind} of the fixtures`, async () => {
      assert.deepEqual(check(kind, await fixture(`snapshot/${kind}.json`)), []);
    });

    test(`explain every field of the ${kind}`, async () => {
      assert.match(JSON.stringify(await schema(kind)), /draft\/2020-12/);
      assert.ok(((await schema(kind)) as { description?: string }).description);
    });
  }

  for (const [what, kind, mend] of [
    ['another version', 'course', (document) => ({ ...document, schemaVersion: 2 })],
    ['no time', 'course', (document) => ({ ...document, generatedAt: undefined })],
    ['a time without a zone', 'course', (document) => ({ ...document, generatedAt: '2026-11-01T06:00:00' })],
    [
      'a kind of its own',
      'course',
      (document) => ({ ...document, course: { ...document['course'], kind: 'seminar' } }),
    ],
    ['no title', 'course', (document) => ({ ...document, course: { ...document['course'], title: undefined } })],
    [
      'a script for an address',
      'course',
      (document) => ({ ...document, course: { ...document['course'], url: 'javascript:x' } }),
    ],
    [
      'half a position',
      'providers',
      (document) => ({ ...document, providers: [{ ukprn: 1, name: 'x', sites: [{ id: 'a', latitude: 51 }] }] }),
    ],
    [
      'a rate over 100',
      'providers',
      (document) => ({ ...document, providers: [{ ukprn: 1, name: 'x', achievement: { rate: 101 } }] }),
    ],
    [
      'a place elsewhere',
      'places',
      (document) => ({ ...document, places: [{ name: 'x', latitude: 0, longitude: 0 }] }),
    ],
    [
      'an id that is a path',
      'index',
      (document) => ({ ...document, courses: [{ id: '../x', title: 'x', kind: 'apprenticeship' }] }),
    ],
  ] as const satisfies readonly (readonly [string, Kind, (document: Readonly<Record<string, object>>) => object])[]) {
    test(`refuse ${what}`, async () => {
      const document = (await fixture(`snapshot/${kind}.json`)) as Readonly<Record<string, object>>;
      const broken: unknown = JSON.parse(JSON.stringify(mend(document)));
      assert.notDeepEqual(check(kind, broken), []);
    });
  }
});

test(
  'every document of the demo keeps to its schema and can be read',
  { skip: !existsSync(demo) && 'demo/data is not there: run its make-snapshot.mjs' },
  async () => {
    const files = (await readdir(demo, { recursive: true })).filter((file) => file.endsWith('.json'));
    assert.ok(files.length > 10, `only ${files.length} files`);
    for (const file of files) {
      const document: unknown = JSON.parse(await readFile(demo + file, 'utf8'));
      const kind = kindOf(file);
      assert.deepEqual(check(kind, document), [], file);
      assert.ok(await kinds[kind](document), file);
    }
  },
);
