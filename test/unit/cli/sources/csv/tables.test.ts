import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { csvSource } from '../../../../../src/cli/sources/csv/csv-source.ts';
import { read, runTool, temporary } from '../../run-tool.ts';
import { documentsOf, type Loose } from '../documents-of.ts';

const folder = temporary();
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

const courseTable = 'course_id,title\n54,Bricklayer\n119,Adult care worker\n';
const siteTable = 'ukprn,provider_name,training\n10000001,Harbour Bridge College,day-release\n';

async function tables(courses: string, sites: string, ids: readonly string[] | 'all' = 'all') {
  writeFileSync(at('courses.csv'), courses);
  writeFileSync(at('sites.csv'), sites);
  const read = await documentsOf(csvSource({ courses: at('courses.csv'), sites: at('sites.csv') }), ids);
  const told = read.drops.map(({ kind, line, column, value }) => [kind, line, column, value].filter(Boolean).join(' '));
  return { ...read, told };
}

/** The course of a table with these cells, beside its id and title. */
async function course(cells: Readonly<Record<string, string>>) {
  const quoted = Object.values(cells).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const table = `course_id,title,${Object.keys(cells).join(',')}\n54,Bricklayer,${quoted.join(',')}\n`;
  const { courses, told } = await tables(table, siteTable);
  return { course: (courses['54']?.['course'] ?? {}) as Loose, told };
}

/** The providers of course 54 of a table with these rows. */
async function providers(header: string, ...rows: readonly string[]) {
  const table = `ukprn,provider_name,${header}\n${rows.join('\n')}\n`;
  const { providers, told, drops } = await tables(courseTable, table);
  return { providers: (providers['54']?.['providers'] ?? []) as readonly Loose[], told, drops };
}

describe('a table of courses', () => {
  test('the bricklayer: level 2, 18 months, closed, one provider; through the tool', async () => {
    writeFileSync(
      at('courses.csv'),
      'course_id,title,level,duration,last_start\n54,Bricklayer,Level 2,18 months,31/07/2025\n',
    );
    writeFileSync(
      at('sites.csv'),
      'ukprn,provider_name,course_ids,training,postcode,latitude,longitude\n10000001,Harbour Bridge College,54;119,Day release,ct13aj,51.28,1.08\n',
    );
    const out = at('data');
    const args = ['--courses-file', at('courses.csv'), '--sites-file', at('sites.csv'), '--out', out];
    assert.equal((await runTool(['snapshot', '--from', 'csv', ...args])).code, 0);
    assert.equal((await runTool(['snapshot', '--check', out])).code, 0);
    const { course } = read<Loose>(out, 'courses/54.json') as { course: Loose };
    assert.deepEqual(
      [course['level'], course['duration'], course['startDates'], course['providerCounts']],
      [2, { value: 18, unit: 'months' }, { last: '2025-07-31' }, { total: 1 }],
    );
    const { providers } = read<{ providers: readonly Loose[] }>(out, 'courses/54/providers.json');
    assert.equal(providers.length, 1);
    assert.equal(providers[0]?.['sites'][0].address.postcode, 'CT1 3AJ');
    const { drops } = read<{ drops: readonly object[] }>(out, 'report.json');
    assert.deepEqual(drops, [
      {
        kind: 'cell',
        id: 'line 2, course_ids',
        file: at('sites.csv'),
        line: 2,
        column: 'course_ids',
        value: '119',
        reason: 'No course of the snapshot has the code 119.',
      },
    ]);
  });

  test('reads each cell as it was meant', async () => {
    const { course: read, told } = await course({
      level: 'Level 2',
      kind: 'Foundation apprenticeship',
      duration: '1.5 years',
      maximum_funding: '£21,000',
      first_start: '1 January 2025',
      last_start: '31/07/2026',
      job_titles: 'Bricklayer; Stone layer',
      skills: 'Lay bricks\nPoint walls',
      regulated_by: 'Ofqual',
      start_dates: '1 September 2027, any time',
      apply_by: '31/07/2027',
      apply_url: 'www.college.example/apply',
      entry_requirements: 'GCSEs',
      url: 'www.college.example',
    });
    assert.deepEqual(told, []);
    assert.deepEqual(read, {
      id: '54',
      kind: 'foundation-apprenticeship',
      title: 'Bricklayer',
      level: 2,
      overview: '',
      duration: { value: 18, unit: 'months' },
      maximumFunding: 21000,
      jobTitles: ['Bricklayer', 'Stone layer'],
      statements: [
        { kind: 'skill', text: 'Lay bricks' },
        { kind: 'skill', text: 'Point walls' },
      ],
      regulation: { body: 'Ofqual' },
      startDates: { first: '2025-01-01', last: '2026-07-31' },
      presentations: [
        { startDate: '2027-09-01', applyBy: '2027-07-31' },
        { startDate: 'any-time', applyBy: '2027-07-31' },
      ],
      entryRequirements: 'GCSEs',
      links: [{ url: 'http://www.college.example/apply', kind: 'apply' }],
      progression: [],
      providerCounts: { total: 1 },
      url: 'http://www.college.example/',
    });
  });

  test('a unit takes hours', async () => {
    const { course: unit } = await course({ kind: 'Apprenticeship unit', duration: '40' });
    assert.deepEqual([unit['kind'], unit['duration']], ['apprenticeship-unit', { value: 40, unit: 'hours' }]);
  });

  for (const [cell, regulation] of [
    ['Yes', {}],
    ['yes', {}],
    ['No', undefined],
    ['Health and Care Professions Council', { body: 'Health and Care Professions Council' }],
  ] as const) {
    test(`regulated_by "${cell}" ${regulation ? ('body' in regulation ? 'is a body' : 'names no body') : 'is not regulated'}`, async () => {
      const { course: read, told } = await course({ regulated_by: cell });
      assert.deepEqual(read['regulation'], regulation);
      assert.deepEqual(told, []);
    });
  }

  test('tells the cells that it does not understand, and keeps the rest', async () => {
    const cells = {
      level: 'Level 0',
      kind: 'Evening class',
      duration: '12-18 months',
      maximum_funding: '21.000',
      first_start: 'soon',
      last_start: '31/02/2025',
      job_titles: 'Mason|<br>',
      regulated_by: '<b></b>',
      start_dates: 'September 2027',
      apply_by: 'soon',
      apply_url: 'by post',
      url: 'ftp://college.example',
    };
    const { course: read, told } = await course(cells);
    assert.deepEqual(read['jobTitles'], ['Mason']);
    assert.deepEqual(told, [
      'cell 2 kind Evening class',
      'cell 2 level Level 0',
      'cell 2 duration 12-18 months',
      'cell 2 maximum_funding 21.000',
      'cell 2 job_titles <br>',
      'cell 2 regulated_by <b></b>',
      'cell 2 first_start soon',
      'cell 2 last_start 31/02/2025',
      'cell 2 start_dates September 2027',
      'cell 2 apply_by soon',
      'cell 2 apply_url by post',
      'cell 2 url ftp://college.example',
    ]);
  });

  test('tells what is cut from a text that is too long', async () => {
    const { course: read, told } = await course({ overview: 'word '.repeat(5000) });
    assert.equal(read['overview'].length, 19_999);
    assert.match(told[0] ?? '', /^cell 2 overview word/);
  });

  test('tells rows that are no course, and the second of a code', async () => {
    const { courses, told } = await tables(
      `${courseTable},Nameless,\n55,\n"a/b",Slash\n54,Another\nZ9,Last\n`.replace(',Nameless,', ',Nameless'),
      siteTable,
    );
    assert.deepEqual(Object.keys(courses), ['54', '119', 'Z9']);
    assert.deepEqual(told, ['course 4 Nameless', 'course 5 55', 'course 6 a/b, Slash', 'course 7 54, Another']);
  });

  test('tells nothing of rows that were not asked for', async () => {
    const { courses, told } = await tables('course_id,title,level\n54,Bricklayer,2\n55,Other,nine\n', siteTable, [
      '54',
    ]);
    assert.deepEqual([Object.keys(courses), told], [['54'], []]);
  });
});

describe('a table of sites', () => {
  const college = '10000001,Harbour Bridge College';

  test('reads each cell as it was meant', async () => {
    const { providers: found, told } = await providers(
      'training,coverage,regions,postcode,latitude,longitude,achievement_rate,achievement_cohort,employer_rating,employer_reviews,period',
      `${college},"day-release, workplace",Nationwide,Kent; East Sussex,ct13aj,"51,28",1.08,60%,"1,200",Very poor,12,2024/25`,
    );
    assert.deepEqual(told, []);
    assert.deepEqual(found, [
      {
        ukprn: 10000001,
        name: 'Harbour Bridge College',
        sites: [{ id: 'line 2', address: { lines: [], postcode: 'CT1 3AJ' }, latitude: 51.28, longitude: 1.08 }],
        training: [
          { mode: 'day-release', siteId: 'line 2' },
          { mode: 'workplace', coverage: 'national', regions: ['Kent', 'East Sussex'] },
        ],
        achievement: { rate: 60, cohort: 1200, period: '2425' },
        employerReviews: { rating: 'very-poor', stars: 1, count: 12, period: '2425' },
      },
    ]);
  });

  test('tells the cells that it does not understand, and keeps the rest', async () => {
    const { providers: found, told } = await providers(
      'training,coverage,regions,postcode,latitude,longitude,email,phone,website,achievement_rate,achievement_cohort,employer_rating,employer_reviews,period',
      `${college},day release;evenings,everywhere,Kent,CT1 3AJ,51.28,,nobody,none,javascript:1,low,some,very good,12,last year`,
    );
    assert.deepEqual(found[0]?.['training'], [{ mode: 'day-release', siteId: 'line 2' }]);
    assert.deepEqual(told.sort(), [
      'cell 2 achievement_cohort some',
      'cell 2 achievement_rate low',
      'cell 2 coverage everywhere',
      'cell 2 email nobody',
      'cell 2 employer_rating very good',
      'cell 2 employer_reviews 12',
      'cell 2 latitude 51.28',
      'cell 2 period last year',
      'cell 2 phone none',
      'cell 2 regions Kent',
      'cell 2 training evenings',
      'cell 2 website javascript:1',
      'pin',
    ]);
  });

  test('one provider of several rows: facts of whichever row has them, a site once, and other words told', async () => {
    const { providers: found, told } = await providers(
      'email,phone,training,postcode',
      `${college},,01632 960001,Day release,CT1 3AJ`,
      `${college},hello@harbour.example,01632 960001,Block release,ct1 3aj`,
      '10000001,Harbour College,,01632 960002,Online,',
    );
    assert.deepEqual(found.length, 1);
    assert.deepEqual(found[0]?.['contact'], { email: 'hello@harbour.example', phone: '01632 960001' });
    assert.equal(found[0]?.['sites'].length, 1);
    assert.deepEqual(
      found[0]?.['training'].map(({ mode, siteId }: Loose) => [mode, siteId]),
      [
        ['day-release', 'line 2'],
        ['block-release', 'line 2'],
        ['online', undefined],
      ],
    );
    assert.deepEqual(told, ['pin', 'cell 4 provider_name Harbour College', 'cell 4 phone 01632 960002']);
  });

  test('figures of each course in rows of its own are all shown', async () => {
    const { providers, told } = await tables(
      courseTable,
      `ukprn,provider_name,course_ids,training,achievement_rate\n${college},54,online,60\n${college},119,online,70\n`,
    );
    assert.deepEqual(
      ['54', '119'].map((id) => providers[id]?.['providers'][0].achievement),
      [{ rate: 60 }, { rate: 70 }],
    );
    assert.deepEqual(told, []);
  });

  test('course_ids in every spelling, by reference too; a code without a course is told, and a row of none', async () => {
    const { providers, told } = await tables(
      'course_id,reference,title\n54,ST0095,Bricklayer\n119,,Adult care worker\n',
      `ukprn,provider_name,course_ids,training\n${college},"st0095, 119",online\n10000002,B,54 / 119,online\n10000003,C,54|7,online\n10000004,D,7 8,online\n10000005,E,all,online\n`,
    );
    const of = (id: string) => providers[id]?.['providers'].map(({ ukprn }: Loose) => ukprn - 10000000);
    assert.deepEqual(
      [of('54'), of('119')],
      [
        [1, 2, 3, 5],
        [1, 2, 5],
      ],
    );
    assert.deepEqual(told, ['cell 4 course_ids 7', 'row 5 10000004, D, 7 8, online']);
  });

  test('a provider without training, without a name, without a UKPRN, and one whose number is none', async () => {
    const {
      providers: found,
      told,
      drops,
    } = await providers(
      'training,town',
      '10000001,A,,',
      '10000002,,online,',
      ',C,online,',
      'abc,D,online,',
      '"10 000 005",E,online,',
    );
    assert.deepEqual(
      found.map(({ ukprn }) => ukprn),
      [10000001, 10000005],
    );
    assert.deepEqual(told, [
      'provider 4 C, online',
      'provider 5 abc, D, online',
      'provider 2 10000001, A',
      'provider 3 10000002, online',
    ]);
    assert.match(drops[2]?.reason ?? '', /No way of training.*fill in the column training/);
  });

  test('an address without a full postcode is no premises, and is told as one', async () => {
    const { providers: found, told } = await providers(
      'training,site_name,town,postcode',
      `${college},day-release,Main,Deal,`,
      `${college},day-release,Main,Deal,CT1`,
    );
    assert.deepEqual(found[0]?.['sites'], []);
    assert.deepEqual(told, ['site 2 Main, Deal', 'site 3 Main, Deal, CT1']);
  });

  test('a number for a table that names no provider', async () => {
    writeFileSync(at('courses.csv'), courseTable);
    writeFileSync(at('sites.csv'), 'provider_name,training\nHarbour Bridge College,online\n');
    const source = csvSource({ courses: at('courses.csv'), sites: at('sites.csv'), ukprn: 10000001 });
    const { providers, drops } = await documentsOf(source);
    assert.deepEqual([providers['54']?.['providers'][0].ukprn, drops], [10000001, []]);
  });
});
