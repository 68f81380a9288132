import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { siteColumns } from '../../../../../src/cli/sources/csv/columns.ts';
import type { Drop } from '../../../../../src/cli/sources/source.ts';
import type { DirectoryProvider } from '../../../../support/course-directory.ts';
import { missing, sharedSample } from '../../../../support/shared-samples.ts';
import { contents, read, runTool, temporary } from '../../run-tool.ts';

interface Providers {
  readonly providers: readonly {
    readonly ukprn: number;
    readonly name: string;
    readonly overview?: string;
    readonly sites: readonly { readonly latitude?: number; readonly address: { readonly postcode?: string } }[];
  }[];
}
interface Report {
  readonly sites: number;
  readonly placedSites: number;
  readonly drops: readonly Drop[];
}

describe('a snapshot of tables', () => {
  const folder = temporary();
  const at = (name: string) => join(folder.path, name);
  const out = at('data');
  const date = ['--date', '2026-11-01T06:00:00Z'];
  const fromTables = (...more: readonly string[]) =>
    runTool([
      'snapshot',
      '--from',
      'csv',
      '--courses-file',
      at('courses.csv'),
      '--sites-file',
      at('sites.csv'),
      '--out',
      out,
      ...date,
      ...more,
    ]);
  const template = async (table: string) => (await runTool(['snapshot', '--csv-template', table])).out;

  after(() => folder.remove());

  test('the templates are a snapshot as they are', async () => {
    writeFileSync(at('courses.csv'), await template('courses'));
    writeFileSync(at('sites.csv'), await template('sites'));
    assert.deepEqual(await fromTables(), { code: 0, out: '', err: '' });
    assert.equal((await runTool(['snapshot', '--check', out])).code, 0);
    const { providers } = read<Providers>(out, 'courses/2/providers.json');
    assert.equal(providers[0]?.name, 'Harbour Bridge College');
    assert.equal(providers[0]?.sites.length, 1);
    const { course } = read<{ course: { statements: readonly object[]; jobTitles: readonly string[] } }>(
      out,
      'courses/2.json',
    );
    assert.equal(course.statements.length, 4);
    assert.equal(course.jobTitles.length, 2);
  });

  test('HTML, formulas and a BOM are text', async () => {
    const head = '\uFEFFUKPRN,Provider name,course ids,overview,postcode,Training,latitude,longitude\n';
    writeFileSync(
      at('sites.csv'),
      `${head}10000001,"=cmd|'/c'!A1",2,<b>We</b> train &amp; teach,CT1 1QU,day-release,51.28,1.08\n`,
    );
    assert.equal((await fromTables()).code, 0);
    const [provider] = read<Providers>(out, 'courses/2/providers.json').providers;
    assert.equal(provider?.name, "=cmd|'/c'!A1");
    assert.equal(provider?.overview, 'We train & teach');
  });

  test('--encoding reads a table that is no UTF-8', async () => {
    writeFileSync(
      at('sites.csv'),
      Buffer.from('ukprn,provider_name,training\n10000001,Caf\xe9 College,online\n', 'latin1'),
    );
    assert.equal((await fromTables('--encoding', 'latin1')).code, 0);
    assert.equal(read<Providers>(out, 'courses/2/providers.json').providers[0]?.name, 'Café College');
  });

  test('a table of postcodes gives positions', async () => {
    writeFileSync(
      at('sites.csv'),
      'ukprn,provider_name,postcode,training\n10000001,A,ct11qu,day-release\n10000002,B,XX1 1XX,day-release\n',
    );
    writeFileSync(at('postcodes.csv'), 'postcode,lat,lon\nCT1 1QU,51.28,1.08\n');
    assert.equal((await fromTables('--geocoder', at('postcodes.csv'))).code, 0);
    const { providers } = read<Providers>(out, 'courses/2/providers.json');
    assert.deepEqual(
      providers.map(({ sites }) => sites[0]?.latitude),
      [51.28, undefined],
    );
    assert.match(read<Report>(out, 'report.json').drops[0]?.reason ?? '', /XX1 1XX is not in the table/);
  });

  const good = 'ukprn,provider_name\n10000001,A\n';
  for (const [what, table, sentence] of [
    ['a column that is missing', 'ukprn\n1\n', /lacks the column provider_name/],
    ['a column that is there twice', 'ukprn,provider_name,town,Town\n', /column "town" twice/],
    ['an empty file', '', /sites\.csv is empty/],
    ['a required column in another spelling', 'ukprn,provider_nam\n1,A\n', /Is it "provider_nam"\?/],
    ['an open quote', `${good}10000002,"A\n`, /sites\.csv/],
    ['Latin-1', Buffer.from(`${good}10000002,Caf\xe9\n`, 'latin1'), /sites\.csv is not UTF-8: .*--encoding latin1/],
  ] as const) {
    test(`${what}: one sentence, and nothing is changed`, async () => {
      const before = contents(out);
      writeFileSync(at('sites.csv'), table);
      const { code, err } = await fromTables();
      assert.equal(code, 1);
      assert.match(err, sentence);
      assert.equal(err.trim().split('\n').length, 1);
      assert.deepEqual(contents(out), before);
    });
  }

  test('no such file, a folder, a place that cannot be written: one sentence each', async () => {
    const sentences = [
      [['--sites-file', at('none.csv')], /There is no file/],
      [['--sites-file', folder.path], /is a folder/],
      [['--sites-file', at('good.csv'), '--out', at('good.csv/data')], /a part of the path is a file/],
      [['--sites-file', at('good.csv'), '--date', 'soon'], /is no date/],
      [['--sites-file', at('good.csv'), '--courses', '2,77'], /77: not in/],
    ] as const;
    writeFileSync(at('good.csv'), good);
    for (const [args, sentence] of sentences) {
      const base = ['snapshot', '--from', 'csv', '--courses-file', at('courses.csv'), '--out', out];
      const { code, err } = await runTool([...base, ...args]);
      assert.equal(code, 1, String(args));
      assert.match(err, sentence);
    }
  });

  test('rows that cannot be used are reported, and the others stay', async () => {
    writeFileSync(
      at('sites.csv'),
      'ukprn,provider_name,postcode,latitude,longitude,training\nabc,A,CT1 1QU,51,1,day-release\n10000002,B,CT1 1QU,0,0,day-release\n10000003,C,CT1,52,1,day-release\n10000004,D,CT1 1QU,51.2,1.1,day-release\n',
    );
    assert.equal((await fromTables()).code, 0);
    const report = read<Report>(out, 'report.json');
    assert.deepEqual(
      report.drops.map(({ kind, id, line, value }) => [kind, id, line, value]),
      [
        ['provider', 'line 2', 2, 'abc, A, CT1 1QU, 51, 1, day-release'],
        ['cell', 'line 3, latitude', 3, '0'],
        ['cell', 'line 3, longitude', 3, '0'],
        ['site', 'line 4', 4, 'CT1, 52, 1'],
        ['pin', '10000002 CT1 1QU', undefined, undefined],
      ],
    );
    assert.match(report.drops.at(-1)?.reason ?? '', /--geocoder postcodes\.io finds it/);
    assert.deepEqual([report.sites, report.placedSites], [2, 1]);
    assert.equal((await runTool(['snapshot', '--check', out])).code, 0);
  });

  const sample = 'course-directory-2022.json';
  test(
    'the Course Directory export: no centroid is a pin, and a reason for each of the rest',
    { skip: missing(sample) },
    async () => {
      const directory = (await sharedSample(sample)) as readonly DirectoryProvider[];
      mkdirSync(at('directory'), { recursive: true });
      const columns = Object.keys(siteColumns);
      const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
      const rows = directory.flatMap(({ ukprn, name, locations }) =>
        locations.map(({ name: site, address }) => ({
          ukprn,
          provider_name: name,
          training: 'day-release',
          site_name: site,
          address: [address.address1, address.address2].filter(Boolean).join(', '),
          town: address.town,
          county: address.county,
          postcode: address.postcode,
          latitude: address.lat,
          longitude: address.long,
        })),
      );
      const lines = rows.map((row: Record<string, unknown>) => columns.map((column) => cell(row[column])).join(','));
      writeFileSync(at('directory/sites.csv'), [columns.join(','), ...lines].join('\n'));
      const args = ['--courses-file', at('courses.csv'), '--sites-file', at('directory/sites.csv'), '--out', out];
      assert.deepEqual(await runTool(['snapshot', '--from', 'csv', ...args]), { code: 0, out: '', err: '' });
      const report = read<Report>(out, 'report.json');
      assert.equal(rows.length, 277);
      // Rows that repeat a site word by word are one site.
      const sitesOf = rows.filter(({ postcode }) => postcode).map((row) => JSON.stringify(row));
      const repeats = sitesOf.length - new Set(sitesOf).size;
      assert.equal(repeats, 28);
      assert.deepEqual([report.sites, report.placedSites], [61, 59]);
      const { providers } = read<Providers>(out, 'courses/2/providers.json');
      assert.equal(providers.length, directory.length);
      assert.ok(providers.every(({ sites }) => sites.every(({ address }) => address.postcode)));
      const linesOf = (kind: string) =>
        new Set(report.drops.filter((drop) => drop.kind === kind).map(({ line }) => line));
      assert.equal(linesOf('site').size, 188);
      assert.equal(linesOf('cell').size, 3);
      assert.equal(report.drops.filter(({ kind }) => kind === 'pin').length, 2);
      const atSites = providers.flatMap(({ sites }) => sites).length;
      assert.equal(linesOf('site').size + repeats + atSites, rows.length);
    },
  );
});
