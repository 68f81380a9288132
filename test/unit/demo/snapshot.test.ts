import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

interface Snapshot {
  makeDocuments(): Promise<Record<string, Document>>;
}

interface SampleSite {
  readonly id: string;
  readonly address: { readonly postcode: string };
  readonly latitude?: number;
  readonly longitude?: number;
}

interface SampleProvider {
  readonly ukprn: number;
  readonly name: string;
  readonly contact: { readonly email?: string; readonly phone?: string; readonly website?: string };
  readonly sites: readonly SampleSite[];
  readonly training: readonly { readonly mode: string; readonly siteId?: string; readonly coverage?: string }[];
  readonly achievement?: { readonly rate?: number };
  readonly employerReviews: { readonly rating: string };
}

interface Document {
  readonly source: { readonly name: string };
  readonly attribution: string;
  readonly courses?: readonly { readonly id: string }[];
  readonly course?: {
    readonly kind: string;
    readonly statements: readonly { readonly kind: string; readonly text: string }[];
    readonly providerCounts: { readonly total: number };
  };
  readonly providers?: readonly SampleProvider[];
  readonly places?: readonly { readonly name: string; readonly area: string }[];
}

const script = new URL('../../../demo/make-snapshot.mjs', import.meta.url);
const snapshot = (await import(script.href)) as Snapshot;

describe('the sample snapshot', () => {
  let documents: Record<string, Document>;
  const folders: string[] = [];
  before(async () => {
    documents = await snapshot.makeDocuments();
  });
  after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  const providersOf = (course: string): readonly SampleProvider[] =>
    documents[`courses/${course}/providers.json`]?.providers ?? assert.fail(`no providers document for ${course}`);
  const allProviders = (): SampleProvider[] => Object.values(documents).flatMap(({ providers }) => providers ?? []);

  async function write(): Promise<Map<string, string>> {
    const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
    folders.push(folder);
    // A process of its own: within one, modules run once, and two runs could not differ.
    await promisify(execFile)(process.execPath, [fileURLToPath(script), folder]);
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = files.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')] as const);
    return new Map(await Promise.all(texts));
  }

  test('is the same, byte by byte, at every run', async () => {
    const [first, second] = [await write(), await write()];
    assert.equal(first.size, Object.keys(documents).length);
    assert.deepEqual([...first].sort(), [...second].sort());
  });

  test('holds every course of its index, with providers counted', () => {
    const courses = documents['index.json']?.courses ?? [];
    assert.ok(courses.length >= 9, `${courses.length} courses`);
    for (const { id } of courses) {
      assert.equal(documents[`courses/${id}.json`]?.course?.providerCounts.total, providersOf(id).length, id);
    }
    const others = Object.keys(documents).filter((path) => !path.startsWith('places/'));
    assert.equal(others.length, 2 + 2 * courses.length);
  });

  test('has the course kinds and sizes that the pages show', () => {
    const kinds = new Set(Object.values(documents).flatMap(({ course }) => course?.kind ?? []));
    assert.deepEqual([...kinds].sort(), ['apprenticeship', 'apprenticeship-unit', 'foundation-apprenticeship']);
    assert.equal(providersOf('197').length, 0);
    assert.equal(providersOf('ST0395').length, 1);
    assert.equal(providersOf('119').length, 400);
    assert.equal(
      providersOf('119').reduce((sum, { sites }) => sum + sites.length, 0),
      1500,
    );
    assert.ok(providersOf('5').length > 0);
    assert.ok(providersOf('5').every(({ sites }) => sites.every((site) => site.latitude === undefined)));
  });

  test('has 31 different skills of an arts therapist', () => {
    const statements = documents['courses/274.json']?.course?.statements ?? [];
    const skills = statements.filter(({ kind }) => kind === 'skill').map(({ text }) => text);
    assert.equal(skills.length, 31);
    assert.equal(new Set(skills).size, 31);
  });

  test('has the providers that are hard to show', () => {
    const large = providersOf('119');
    const options = large.flatMap(({ training }) => training);
    const modes = new Set(options.map(({ mode }) => mode));
    assert.deepEqual([...modes].sort(), ['at-provider', 'block-release', 'day-release', 'online', 'workplace']);
    assert.deepEqual(new Set(options.flatMap(({ coverage }) => coverage ?? [])), new Set(['national', 'regional']));
    assert.ok(large.some(({ sites }) => sites.length === 0));
    assert.ok(large.some(({ name }) => name.length > 90));
    assert.ok(large.some(({ achievement }) => achievement?.rate === undefined));
    assert.ok(large.some(({ employerReviews }) => employerReviews.rating === 'not-reviewed'));
    const points = large.flatMap(({ sites }) => sites.map(({ latitude, longitude }) => `${latitude},${longitude}`));
    assert.ok(new Set(points).size < points.length, 'several sites on one point');
  });

  test('every provider is well formed: one number and name each, training only at its own sites', () => {
    for (const course of documents['index.json']?.courses ?? []) {
      const providers = providersOf(course.id);
      assert.equal(new Set(providers.map(({ ukprn }) => ukprn)).size, providers.length);
      assert.equal(new Set(providers.map(({ name }) => name)).size, providers.length);
    }
    for (const { name, sites, training } of allProviders()) {
      const ids = new Set(sites.map(({ id }) => id));
      assert.equal(ids.size, sites.length, name);
      assert.ok(training.length > 0, name);
      for (const { siteId } of training) assert.ok(siteId === undefined || ids.has(siteId), `${name} ${siteId}`);
    }
  });

  test('can be mistaken for nobody: it says that it is invented, and reaches nobody', () => {
    for (const [path, document] of Object.entries(documents)) {
      assert.match(document.source.name, /invented/, path);
      assert.match(document.attribution, /invented/, path);
    }
    for (const { name, ukprn, contact, sites } of allProviders()) {
      assert.ok(ukprn >= 10_990_000 && ukprn < 11_000_000, name);
      assert.match(contact.phone ?? '01632 960000', /^01632 960\d{3}$/, name);
      assert.match(contact.email ?? 'a@b.example', /\.example$/, name);
      assert.match(contact.website ?? 'https://b.example/', /^https:\/\/[a-z-]+\.example\/$/, name);
      for (const { address } of sites) {
        // The last two letters of a real postcode are never C, I, K, M, O or V.
        assert.match(address.postcode, /^[A-Z]{1,2}\d[A-Z\d]? \d[CIKMOV]{2}$/, name);
      }
    }
  });

  test('places: at least 120, some names twice, Canterbury in Kent', () => {
    const places = documents['places.json']?.places ?? [];
    assert.ok(places.length >= 120);
    const areas = (name: string): string[] => places.filter((place) => place.name === name).map(({ area }) => area);
    assert.deepEqual(areas('Canterbury'), ['Kent']);
    assert.deepEqual(areas('Ashford'), ['Kent', 'Surrey']);
    assert.ok(areas('Newport').length > 1);
  });
});
