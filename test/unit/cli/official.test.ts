import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import { startOfficialServer, type OfficialServer } from '../../support/official-server.ts';
import { contents, read, runTool, temporary } from './run-tool.ts';

const secret = 'f00dfeed0123456789';
const date = ['--date', '2026-11-01T06:00:00Z'];

interface Providers {
  readonly attribution: string;
  readonly providers: readonly {
    readonly ukprn: number;
    readonly overview?: string;
    readonly achievement: { readonly rate?: number };
    readonly contact?: { readonly website?: string };
    readonly apprenticeReviews?: { readonly rating: string };
    readonly sites: readonly { readonly address: { readonly postcode: string }; readonly latitude?: number }[];
    readonly training: readonly { readonly mode: string; readonly coverage?: string }[];
  }[];
}

describe('a snapshot of the official API that has a bad day', () => {
  let server: OfficialServer;
  const folder = temporary();
  const out = join(folder.path, 'data');
  const run = (...more: readonly string[]) =>
    runTool(
      ['snapshot', '--from', 'fat', '--endpoint', server.origin, '--key-env', 'KEY', '--out', out, ...date, ...more],
      { KEY: secret, COURSE_WIDGETS_POSTCODES_IO: server.origin, XDG_CACHE_HOME: join(folder.path, 'cache') },
    );

  before(async () => {
    server = await startOfficialServer({ key: secret, trouble: 0.3, courses: 4 });
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  test('is whole and valid', async () => {
    const { code, out: printed, err } = await run('--geocoder', 'postcodes.io', '--json');
    assert.deepEqual([code, err], [0, '']);
    const report = JSON.parse(printed) as {
      courses: number;
      providers: number;
      sites: number;
      warnings: readonly string[];
    };
    // Three courses have the same providers. The last of them has no page of its own, and so no address.
    assert.deepEqual([report.courses, report.providers, report.sites], [4, 30, 29]);
    assert.deepEqual(report.warnings, [
      'Provider 10000030 is listed for course 100, but has no page of its own.',
      'Provider 10000030 is listed for course 101, but has no page of its own.',
      'Provider 10000030 is listed for course 102, but has no page of its own.',
      'Course 103: there should be 30 providers, and the list names 0.',
    ]);
    assert.deepEqual(await runTool(['snapshot', '--check', out]), {
      code: 0,
      out: `${out}: nothing is wrong.\n`,
      err: '',
    });
  });

  test('holds what the lists and the pages of the providers say', () => {
    const { providers, attribution } = read<Providers>(out, 'courses/101/providers.json');
    assert.equal(providers.length, 30);
    const [first] = providers;
    assert.equal(first?.contact?.website, 'http://www.p.example/');
    assert.equal(first?.apprenticeReviews?.rating, 'excellent');
    assert.deepEqual(
      first?.training.map(({ mode, coverage }) => [mode, coverage]),
      [
        ['day-release', undefined],
        ['block-release', undefined],
        ['workplace', 'national'],
      ],
    );
    assert.match(attribution, /Open Government Licence.+postcodes\.io/);
  });

  test('takes every form that the answers have had, and no value that is none', () => {
    const kinds = ['100', '101', '102'].map((id) => {
      const { course } = read<{
        course: { kind: string; jobTitles: readonly string[]; statements: readonly object[] };
      }>(out, `courses/${id}.json`);
      return [course.kind, course.jobTitles, course.statements.length];
    });
    const titles = ['Carer', 'Helper'];
    assert.deepEqual(kinds, [
      ['apprenticeship', titles, 1],
      ['apprenticeship', titles, 1],
      ['apprenticeship', [], 0],
    ]);
    const { providers } = read<Providers>(out, 'courses/101/providers.json');
    assert.deepEqual([...new Set(providers.map(({ achievement }) => achievement.rate))].sort(), [0.6, 63.3, undefined]);
    assert.ok(providers.every(({ contact }) => !contact?.website?.includes('javascript')));
    assert.ok(providers.every(({ overview }) => !/[<>]|alert/.test(overview ?? '')));
  });

  test('has positions only where postcodes.io knows one, and says why not elsewhere', () => {
    const { drops } = read<{ drops: readonly { kind: string; id: string; reason: string }[] }>(out, 'report.json');
    const reasons = new Set(drops.map(({ reason }) => reason.replace(/CT\d+ 1QU/, '…')));
    assert.deepEqual(reasons, new Set(['The postcode … is no longer in use.', 'postcodes.io knows no position of ….']));
    const { providers } = read<Providers>(out, 'courses/100/providers.json');
    for (const { sites } of providers) {
      for (const { address, latitude } of sites) {
        const kind = Number(/\d+/.exec(address.postcode)?.[0]) % 5;
        assert.equal(latitude !== undefined, kind < 2, address.postcode);
      }
    }
  });

  test('asks postcodes.io for a hundred at a time, once, and with no key', async () => {
    const asked = server.requests.filter(({ url, method }) => url === '/postcodes' && method === 'POST').length;
    assert.ok(asked > 0);
    assert.ok(
      server.requests
        .filter(({ url }) => url.includes('postcodes'))
        .every(({ headers }) => !headers['ocp-apim-subscription-key']),
    );
    const before = contents(out);
    const start = server.requests.length;
    assert.equal((await run('--geocoder', 'postcodes.io')).code, 0);
    // Only those that nobody knew are asked about again.
    const again = server.requests.slice(start).map(({ url }) => /^\/terminated_postcodes\/(.*)/.exec(url)?.[1]);
    for (const postcode of again.filter((each) => each !== undefined)) {
      assert.ok(Number(/\d+/.exec(decodeURIComponent(postcode))?.[0]) % 5 > 2, postcode);
    }
    assert.deepEqual(contents(out), before, 'the same input gives the same bytes');
  });

  test('never writes or says the key', async () => {
    const { out: printed, err } = await run('--geocoder', 'postcodes.io', '--json');
    for (const text of [printed, err, ...Object.values(contents(folder.path))]) assert.ok(!text.includes(secret));
  });

  test('near a place keeps those who train there, and those who come', async () => {
    const { code, err } = await run(
      '--courses',
      '100',
      '--near',
      'Leeds',
      '--within',
      '20',
      '--geocoder',
      'postcodes.io',
    );
    assert.deepEqual([code, err], [0, '']);
    // All of them come to the workplace, whatever their site; of the last one, that is not known.
    assert.equal(read<Providers>(out, 'courses/100/providers.json').providers.length, 29);
    assert.deepEqual(
      read<{ drops: readonly { kind: string }[] }>(out, 'report.json').drops.filter(({ kind }) => kind === 'provider'),
      [{ kind: 'provider', id: '10000030', reason: 'No site of it is known to be that near.' }],
    );
  });

  test('takes courses by reference too', async () => {
    assert.equal((await run('--courses', 'ST0102,100')).code, 0);
    assert.deepEqual(
      read<{ courses: readonly { id: string }[] }>(out, 'index.json').courses.map(({ id }) => id),
      ['102', '100'],
    );
  });

  for (const [what, args, env, sentence] of [
    ['a wrong key', [], { KEY: 'wrong' }, /refuses us \(401\)\. Is the key right\?/],
    ['no key in the environment', [], { KEY: '' }, /no variable KEY with a key/],
    ['an unknown course', ['--courses', '999'], { KEY: secret }, /Course 999 is not known to/],
    [
      'the wrong dialect',
      ['--from', 'fat-v1', '--endpoint', 'ORIGIN/v3'],
      { KEY: secret },
      /\/v3 holds no "trainingCourses"\. Is --from fat-v1 right\?/,
    ],
    ['an address that is none', ['--endpoint', 'ftp://x'], { KEY: secret }, /no http\(s\) address/],
    ['a password in the address', ['--endpoint', 'https://a:b@x.example'], { KEY: secret }, /may not hold a password/],
    ['an unknown source', ['--from', 'fax'], { KEY: secret }, /--from fax is not known/],
    ['an unknown place', ['--near', 'Nowhereville'], { KEY: secret }, /no place that we know/],
    ['a place of which there are several', ['--near', 'Newport'], { KEY: secret }, /several places named Newport/],
  ] as const) {
    test(`${what}: one sentence, and nothing is changed`, async () => {
      const before = contents(out);
      const {
        code,
        out: printed,
        err,
      } = await runTool(
        [
          'snapshot',
          '--from',
          'fat',
          '--endpoint',
          server.origin,
          '--key-env',
          'KEY',
          '--out',
          out,
          ...date,
          ...args.map((each) => each.replace('ORIGIN', server.origin)),
        ],
        env,
      );
      assert.equal(code, 1);
      assert.equal(printed, '');
      assert.match(err, sentence);
      assert.equal(err.trim().split('\n').length, 1);
      assert.deepEqual(contents(out), before);
    });
  }
});
