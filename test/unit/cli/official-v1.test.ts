import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startOfficialServer, type OfficialServer } from '../../support/official-server.ts';
import { read, runTool, temporary } from './run-tool.ts';

interface Provider {
  readonly ukprn: number;
  readonly overview?: string;
  readonly contact?: { readonly website?: string };
  readonly employerReviews?: { readonly rating: string };
  readonly sites: readonly { readonly latitude?: number }[];
  readonly training: readonly { readonly mode: string; readonly coverage?: string }[];
}

describe('a snapshot of the official API as it was before 2025, on a bad day', () => {
  let server: OfficialServer;
  const folder = temporary();
  const out = join(folder.path, 'data');

  before(async () => {
    server = await startOfficialServer({ key: 'k', trouble: 0.3, courses: 4, providers: 12 });
    const args = ['--endpoint', server.origin, '--key-env', 'KEY', '--geocoder', 'postcodes.io', '--out', out];
    const env = { KEY: 'k', COURSE_WIDGETS_POSTCODES_IO: server.origin, XDG_CACHE_HOME: folder.path };
    assert.deepEqual(await runTool(['snapshot', '--from', 'fat-v1', ...args], env), { code: 0, out: '', err: '' });
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  test('is whole and valid', async () => {
    const { courses, providers } = read<{ courses: number; providers: number }>(out, 'report.json');
    assert.deepEqual([courses, providers], [4, 12]);
    assert.equal((await runTool(['snapshot', '--check', out])).code, 0);
  });

  test('holds the courses with what is known of each', () => {
    const { course } = read<{ course: Record<string, unknown> }>(out, 'courses/103.json');
    assert.deepEqual(course['statements'], [
      { kind: 'skill', text: 'Listen' },
      { kind: 'skill', text: 'Speak' },
    ]);
    const regulated = read<{ course: Record<string, unknown> }>(out, 'courses/102.json').course;
    assert.deepEqual(regulated['regulation'], { body: 'The Board of Helpers' });
    assert.deepEqual(regulated['statements'], []);
    assert.equal((regulated['startDates'] as { first: string }).first, '2015-08-01');
  });

  test('holds the providers: each site once, and no address that is none', () => {
    const { providers } = read<{ providers: readonly Provider[] }>(out, 'courses/100/providers.json');
    const [first] = providers.filter(({ ukprn }) => ukprn === 10_000_001);
    assert.equal(first?.overview, 'some info for marketing');
    assert.deepEqual(
      first.training.map(({ mode, coverage }) => [mode, coverage]),
      [
        ['workplace', 'national'],
        ['block-release', undefined],
      ],
    );
    assert.equal(first.sites.length, 1);
    assert.ok(providers.every(({ contact }) => contact?.website === undefined));
    assert.ok(providers.some(({ sites }) => sites[0]?.latitude !== undefined));
  });

  test('a provider that is unavailable by now stays as the list has it', () => {
    const { providers } = read<{ providers: readonly Provider[] }>(out, 'courses/100/providers.json');
    assert.equal(providers.at(-1)?.ukprn, 10_000_012);
    assert.equal(providers.at(-1)?.training.length, 2);
  });
});
