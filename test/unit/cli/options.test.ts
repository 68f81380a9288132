import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { courseColumns, siteColumns } from '../../../src/cli/sources/csv/columns.ts';
import { startLoopback, type Loopback } from '../../support/loopback.ts';
import { contents, read, runTelling, runTool, temporary } from './run-tool.ts';

interface Document {
  readonly source: { readonly name: string; readonly url?: string; readonly licence?: string };
  readonly attribution: string;
  readonly providers?: readonly { readonly ukprn: number }[];
}

describe('options of the snapshot tool', () => {
  const folder = temporary();
  const at = (name: string) => join(folder.path, name);
  const out = at('data');
  const args = ['snapshot', '--from', 'csv', '--courses-file', at('courses.csv'), '--sites-file', at('sites.csv')];
  const run = (...more: readonly string[]) => runTelling([...args, '--out', out, '--date', '2026-11-01', ...more]);
  const document = () => read<Document>(out, 'courses/54/providers.json');

  beforeEach(() => {
    writeFileSync(at('courses.csv'), 'course_id,title,level\n54,Bricklayer,2\n');
    writeFileSync(
      at('sites.csv'),
      'ukprn,provider_name,course_ids,training,postcode\n10000001,A,54,day-release,CT1 1QU\n10000002,B,54,online,\n',
    );
  });
  after(() => folder.remove());

  test('--source-name, --source-url and --licence: visitors read whose data it is', async () => {
    assert.equal((await run()).code, 0);
    assert.equal(document().source.name, 'our own tables');
    const licence = 'Creative Commons Attribution 4.0';
    const url = 'https://college.example/courses';
    const more = ['--source-name', 'Harbour Bridge College', '--source-url', url, '--licence', licence];
    assert.equal((await run(...more)).code, 0);
    assert.deepEqual(document().source, { name: 'Harbour Bridge College', url, licence });
    assert.equal(document().attribution, `Contains data from Harbour Bridge College (${url}), under ${licence}.`);
    assert.equal((await run('--source-url', 'https://college.example/our courses')).code, 0);
    assert.equal(document().source.url, 'https://college.example/our%20courses');
    assert.equal((await runTool(['snapshot', '--check', out])).code, 0);
  });

  test('--source-url that is no address, and a name for the data of an API: one sentence each', async () => {
    for (const [more, sentence] of [
      [['--source-url', 'college.example'], /^✖ --source-url college\.example is no http\(s\) address\.\n$/],
      [['--from', 'skills-england', '--source-name', 'Us'], /^✖ --source-name, .+ an API says whose data it is\.\n$/],
    ] as const) {
      const { code, err } = await run(...more);
      assert.equal(code, 1);
      assert.match(err, sentence);
    }
  });

  test('--ukprn keeps one provider, and tells of the others', async () => {
    const { code, summary } = await run('--ukprn', '10000002');
    assert.equal(code, 0);
    assert.deepEqual(
      document().providers?.map(({ ukprn }) => ukprn),
      [10000002],
    );
    assert.match(summary, /^ {2}provider 10000001: "A": --ukprn keeps 10000002 only\.$/m);
  });

  test('--ukprn is the provider of rows that name none', async () => {
    writeFileSync(at('sites.csv'), 'provider_name,training,postcode\nA,day-release,CT1 1QU\n');
    assert.equal((await run('--ukprn', '10000001')).code, 0);
    assert.deepEqual(
      document().providers?.map(({ ukprn }) => ukprn),
      [10000001],
    );
  });

  test('--ukprn is the provider of a feed that names none', async () => {
    const feed = `<catalog xmlns="http://xcri.org/profiles/1.2/catalog" xmlns:dc="http://purl.org/dc/elements/1.1/"><provider>
      <dc:title>Harbour Bridge College</dc:title><course><dc:identifier>54</dc:identifier><dc:title>Bricklayer</dc:title>
      <presentation><attendanceMode identifier="ON">Online</attendanceMode></presentation></course></provider></catalog>`;
    writeFileSync(at('feed.xml'), feed);
    const fromFeed = ['snapshot', '--from', 'xcri-cap', '--input', at('feed.xml'), '--out', at('feed')];
    assert.equal((await runTool([...fromFeed, '--ukprn', '10000001', '--source-name', 'Us'])).code, 0);
    const { providers, source } = read<Document>(at('feed'), 'courses/54/providers.json');
    assert.deepEqual([providers?.map(({ ukprn }) => ukprn), source.name], [[10000001], 'Us']);
  });

  test('what the tool writes, its own --check accepts: whatever the cells hold', async () => {
    const values = [
      '',
      '-1',
      '0',
      '1e9',
      'x',
      'http://',
      'https://a b',
      'javascript:alert(1)',
      '@',
      '31/07/2025',
      '9999-99-99',
      '<b>',
      '"',
      '\u0000',
      '£5k',
      '99',
    ];
    for (const [index, value] of values.entries()) {
      const cell = `"${value.replaceAll('"', '""')}"`;
      const row = (columns: object, fixed: Readonly<Record<string, string>>) =>
        Object.keys(columns)
          .map((name) => fixed[name] ?? cell)
          .join(',');
      const [courses, sites] = [Object.keys(courseColumns).join(','), Object.keys(siteColumns).join(',')];
      writeFileSync(at('courses.csv'), `${courses}\n${row(courseColumns, { course_id: '54', title: 'Bricklayer' })}\n`);
      writeFileSync(
        at('sites.csv'),
        `${sites}\n${row(siteColumns, { ukprn: '10000001', provider_name: 'A', course_ids: '54', training: 'day-release', postcode: 'CT1 1QU' })}\n`,
      );
      assert.equal((await run()).code, 0, value);
      assert.deepEqual(
        await runTool(['snapshot', '--check', out]),
        { code: 0, out: `${out}: nothing is wrong.\n`, err: '' },
        `${index}: ${value}`,
      );
    }
  });

  test('--ukprn that is none: one sentence', async () => {
    const { code, err } = await run('--ukprn', '1234');
    assert.deepEqual([code, err], [1, '✖ --ukprn 1234 is no UKPRN: eight digits, the first of which is 1.\n']);
  });

  test('the last lines: counts, each thing that was left out with its place and why, and the report', async () => {
    writeFileSync(
      at('sites.csv'),
      'ukprn,provider_name,course_ids,training,postcode\n10000001,A,54;119,day-release,CT1 1QU\n10000002,B,54,day release,CT1 1QA\n10000002,B,54,online,\n',
    );
    const { code, out: printed, err, summary } = await run();
    assert.deepEqual([code, printed, err], [0, '', '']);
    const lines = summary.trimEnd().split('\n');
    assert.equal(lines[0], `✔ ${out}: 1 course, 2 providers, 0 of 2 sites on the map`);
    assert.equal(lines.at(-1), `The report is ${join(out, 'report.json')}.`);
    const { drops } = read<{ drops: readonly { reason: string; line?: number; value?: string }[] }>(out, 'report.json');
    assert.ok(drops.length >= 3);
    for (const { reason } of drops)
      assert.ok(
        lines.some((line) => line.endsWith(reason)),
        reason,
      );
    assert.ok(lines.includes(`Left out, or without effect (${drops.length}):`));
    assert.ok(
      lines.some((line) => line.startsWith(`  ${at('sites.csv')}, line 2, course_ids: "119": `)),
      summary,
    );
  });

  test('--resume after a table has changed begins anew, and says so', async () => {
    const broken = 'ukprn,provider_name\n10000001,"A';
    writeFileSync(at('sites.csv'), broken);
    assert.equal((await run('--pretty')).code, 1);
    writeFileSync(at('sites.csv'), 'ukprn,provider_name,training\n10000003,C,online\n');
    const { code, summary } = await run('--pretty', '--resume');
    assert.equal(code, 0);
    assert.match(summary, /^The input has changed since the interrupted run: begun anew\.\n/);
    assert.deepEqual(
      document().providers?.map(({ ukprn }) => ukprn),
      [10000003],
    );
  });

  test('what the tool writes, its own --check accepts: with every option', async () => {
    for (const more of [
      [],
      ['--pretty'],
      ['--immutable', '--compress'],
      ['--near', 'Leeds'],
      ['--date', '2026-11-01T06:00:00.123+01:00'],
    ]) {
      assert.equal((await run(...more)).code, 0);
      assert.deepEqual(await runTool(['snapshot', '--check', out]), {
        code: 0,
        out: `${out}: nothing is wrong.\n`,
        err: '',
      });
    }
  });

  test('--check finds a file that is gone', async () => {
    assert.equal((await run()).code, 0);
    rmSync(join(out, 'places/le.json'));
    const { code, err } = await runTool(['snapshot', '--check', out]);
    assert.equal(code, 1);
    assert.match(err, /^places\/le\.json: it is missing$/m);
  });
});

describe('a key', () => {
  const folder = temporary();
  let server: Loopback;
  const run = (key: string) =>
    runTool(
      [
        'snapshot',
        '--from',
        'fat',
        '--endpoint',
        `${server.origin}/fat`,
        '--key-env',
        'KEY',
        '--out',
        join(folder.path, 'data'),
      ],
      { KEY: key },
    );
  before(async () => void (server = await startLoopback()));
  after(async () => {
    await server.close();
    folder.remove();
  });

  test('with a line break in it: the sentence names the cause, and nobody is asked', async () => {
    const { code, err } = await run('f00d\nfeed');
    assert.equal(code, 1);
    assert.equal(
      err,
      '✖ The key in KEY holds a line break, a space or another character that no key has: copy it again.\n',
    );
    assert.deepEqual(server.asked, []);
  });

  test('with a line break at its end is a key', async () => {
    server.answer = (response, { headers }) =>
      void response.writeHead(headers['ocp-apim-subscription-key'] === 'f00d' ? 404 : 401).end();
    assert.doesNotMatch((await run('f00d\n')).err, /refuses us|line break/);
    assert.notEqual(server.asked.length, 0);
  });

  test('before a redirect: the sentence says where it leads', async () => {
    server.answer = (response) => void response.writeHead(301, { Location: 'https://api.example/fat' }).end();
    const { code, err } = await run('f00d');
    assert.equal(code, 1);
    assert.match(
      err,
      /^✖ http:\S+ redirects to https:\/\/api\.example\/fat, where the key is not sent: give that address with --endpoint if you trust it\.\n$/,
    );
    assert.deepEqual(contents(folder.path)['data/index.json'], undefined);
  });
});
