import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { toAreas } from '../../../src/domain/region.ts';
import { checkSnapshot } from '../../../src/cli/check.ts';
import { largestDocument } from '../../../src/cli/output/document-file.ts';
import { makeSnapshot, type SnapshotPlan } from '../../../src/cli/snapshot.ts';
import { toCourse } from '../../../src/data/dialects/snapshot/course.ts';
import { toProviders } from '../../../src/data/dialects/snapshot/providers.ts';
import { root } from '../../support/servers.ts';
import { contents, read, temporary } from './run-tool.ts';

const head = { schemaVersion: 1, generatedAt: '2026-11-01T06:00:00Z', source: { name: 'a test' } };

/** A source of courses by their codes, all trained by these. */
const courses =
  (...ids: readonly string[]) =>
  (providers: readonly object[] = []): SnapshotPlan['source'] => ({
    attribution: { name: 'a test' },
    async *courses() {
      const [course] = await Promise.all([toCourse({ ...head, course: { id: '54', title: 'Bricklayer' } })]);
      for (const id of ids) yield { ...course, id };
    },
    providers: () => Promise.resolve(toProviders({ ...head, providers }).providers),
  });

/** A plan for one course that these train; a provider is given as snapshots write it. */
function planOf(out: string, providers: readonly object[], more: Partial<SnapshotPlan> = {}): SnapshotPlan {
  return {
    source: courses('54')(providers),
    courses: 'all',
    out,
    folder: process.cwd(),
    inputs: [],
    generatedAt: head.generatedAt,
    pretty: false,
    immutable: false,
    compress: false,
    resume: false,
    fingerprint: '',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    tell: () => undefined,
    ...more,
  };
}

const site = (latitude: number, longitude: number) => ({
  id: 'here',
  address: { lines: [], postcode: 'CT1 1QU' },
  latitude,
  longitude,
});

describe('a snapshot', () => {
  const folder = temporary();
  after(() => folder.remove());

  test('--near keeps who trains near the place, online, or at the workplace, and nobody else', async () => {
    const out = join(folder.path, 'near');
    const providers = [
      {
        ukprn: 10000001,
        name: 'Near',
        sites: [site(53.8, -1.55)],
        training: [{ mode: 'day-release', siteId: 'here' }],
      },
      { ukprn: 10000002, name: 'Far', sites: [site(51.28, 1.08)], training: [{ mode: 'day-release', siteId: 'here' }] },
      { ukprn: 10000003, name: 'Online', sites: [site(51.28, 1.08)], training: [{ mode: 'online' }] },
      { ukprn: 10000004, name: 'Comes', sites: [], training: [{ mode: 'workplace', coverage: 'national' }] },
    ];
    const near = { position: { latitude: 53.8, longitude: -1.54 }, miles: 20, areas: toAreas(['Leeds']) };
    const { drops } = await makeSnapshot(planOf(out, providers, { near }));
    assert.deepEqual(
      read<{ providers: readonly { name: string }[] }>(out, 'courses/54/providers.json').providers.map(
        ({ name }) => name,
      ),
      ['Near', 'Online', 'Comes'],
    );
    assert.deepEqual(drops, [{ kind: 'provider', id: '10000002', reason: 'No site of it is known to be that near.' }]);
  });

  test('a code that looks like one of our names by content stays, compressed and immutable', async () => {
    const out = join(folder.path, 'hashed');
    const source = courses('2', '2.0123456789ab', '2.0123456789ac')();
    const plan = planOf(out, [], { source, immutable: true, compress: true });
    await makeSnapshot(plan);
    assert.deepEqual(await checkSnapshot(out), []);
    const { files } = read<{ files: Record<string, string> }>(out, 'immutable.json');
    for (const id of ['2', '2.0123456789ab', '2.0123456789ac']) {
      assert.equal(read<{ course: { id: string } }>(out, `courses/${id}.json`).course.id, id);
      assert.match(
        files[`courses/${id}.json`] ?? '',
        /^courses\/2\..+\.[0-9a-f]{12}\.json$|^courses\/2\.[0-9a-f]{12}\.json$/,
      );
      for (const ending of ['', '.gz', '.br']) assert.ok(existsSync(join(out, `courses/${id}.json${ending}`)));
    }
    const before = contents(out);
    await makeSnapshot(plan);
    assert.deepEqual(contents(out), before);
  });

  test('a code that cannot name a file, or differs by case only, is left out and told; the others stay', async () => {
    const out = join(folder.path, 'codes');
    const { drops } = await makeSnapshot(
      planOf(out, [], { source: courses('a/../b', 'ZSC1', 'zsc1', '7.json', '54')() }),
    );
    assert.deepEqual(
      read<{ courses: readonly { id: string }[] }>(out, 'index.json').courses.map(({ id }) => id),
      ['ZSC1', '54'],
    );
    assert.deepEqual(
      drops.map(({ id, reason }) => [id, reason.slice(0, 20)]),
      [
        ['a/../b', 'Its code cannot name'],
        ['zsc1', 'Another course of th'],
        ['7.json', 'Its code cannot name'],
      ],
    );
  });

  test('a document that the widgets would not read is refused, with what to do', async () => {
    const out = join(folder.path, 'large');
    const one = { ukprn: 10000001, name: 'A', sites: [], training: [{ mode: 'online' }] };
    await makeSnapshot(planOf(out, [one]));
    const before = contents(out);
    const many = Array.from({ length: 5200 }, (_, index) => ({
      ...one,
      ukprn: 10000001 + index,
      overview: 'We train. '.repeat(200),
    }));
    await assert.rejects(makeSnapshot(planOf(out, many)), {
      name: 'ToolError',
      message:
        /^courses\/54\/providers\.json would have 1\d\.\d MB, and the widgets read 10 MB at most: keep fewer providers with --near/,
    });
    assert.deepEqual(contents(out), before);
  });

  test('the largest document is what the widgets read', () => {
    const client = readFileSync(join(root, 'src/data/http/client.ts'), 'utf8');
    assert.equal(Number(/const largestAnswer = ([\d_]+);/.exec(client)?.[1]?.replaceAll('_', '')), largestDocument);
  });

  test('counts each provider and each site once, whatever they train', async () => {
    const out = join(folder.path, 'counts');
    const providers = [
      { ukprn: 10000001, name: 'A', sites: [site(53.8, -1.55)], training: [{ mode: 'day-release', siteId: 'here' }] },
      { ukprn: 10000002, name: 'B', sites: [{ ...site(0, 0), id: 'there' }], training: [{ mode: 'online' }] },
    ];
    const report = await makeSnapshot(planOf(out, providers, { source: courses('1', '2', '3')(providers) }));
    const { courses: count, providers: ukprns, sites, placedSites } = report;
    assert.deepEqual([count, ukprns, sites, placedSites], [3, 2, 2, 1]);
  });
});
