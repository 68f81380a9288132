import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { csvSource } from '../../../../../src/cli/sources/csv/csv-source.ts';
import type { Drop } from '../../../../../src/cli/sources/source.ts';
import { temporary } from '../../run-tool.ts';
import { documentsOf } from '../documents-of.ts';

type Table = readonly (readonly string[])[];

/** A table of lines with semicolons between their cells, each line with as many cells as the first. */
function table(text: string): Table {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(';'));
  return [header, ...rows.map((row) => header.map((_, index) => row[index] ?? ''))];
}

const good: Readonly<Record<'courses' | 'sites', Table>> = {
  courses: table(`
    course_id;title;reference;level;kind;duration;maximum_funding;route;overview;job_titles;knowledge;skills;behaviours;regulated_by;first_start;last_start;start_dates;apply_by;apply_url;entry_requirements;url
    54;Bricklayer;ST0095;2;apprenticeship;18;9000;Construction;Lays bricks.;Mason|Stone layer;Mortar;Lay;Care;;2020-01-01;2027-07-31;2026-09-01;2026-07-31;https://a.example/apply;GCSEs;https://a.example/54
    119;Adult care worker;ST0005;2;;12;3000;Care;Cares.;;Rules;Listen;;Yes
    ZSC00001;First steps in steel;AU0001;3;Apprenticeship unit;40 hours;£800
  `),
  sites: table(`
    ukprn;provider_name;course_ids;training;trading_name;coverage;regions;site_name;address;town;county;postcode;latitude;longitude;email;phone;website;overview;achievement_rate;achievement_cohort;national_rate;employer_rating;employer_reviews;apprentice_rating;apprentice_reviews;period
    10000001;Harbour Bridge College;54|119;day-release|workplace;Harbour;regional;Kent|Sussex;Main campus;1 Harbour Road;Canterbury;Kent;CT1 1QU;51.28;1.08;a@harbour.example;01632 960001;https://harbour.example;We train.;63.3;57;65.4;good;12;poor;3;2425
    10000001;Harbour Bridge College;54;block-release;;;;Quay;2 Quay;Deal;Kent;CT14 6AA;51.22;1.4
    10000002;Castle Training;;online
  `),
};

/** What somebody may type into any cell: right in one column, wrong in another. */
const typed = [
  ...['Level 2', 'L3', '0', '9', '18 months', '1.5 years', '12-18 months', '40 hours', '£5k', '£21,000', '21.000'],
  ...['60%', '160', '1,200', '-1', '31/07/2025', '31 July 2025', '31/02/2025', 'soon', '2024/25', '2026', 'low', '-'],
  ...[
    'Foundation apprenticeship',
    'Apprenticeship unit',
    'Seminar',
    'day-release, workplace',
    'Day release; Workplace',
  ],
  ...['evenings', 'online', '54;119', '54 119', 'ST0095', '77', 'Nationwide', 'everywhere', 'good', 'very good', 'Yes'],
  ...[
    'No',
    'Ofqual',
    'ct13aj',
    'CT1',
    'Main street 5',
    '51.3',
    '1,09',
    '0.5',
    '99',
    'x@y.example',
    'x@y',
    '01632 960002',
  ],
  ...[
    'www.college.example',
    'javascript:x',
    '<b>bold</b>',
    '<br>',
    'a|b',
    'one\ntwo',
    '"quoted"',
    'Zoë’s',
    '10000001',
    '10000003',
  ],
];

/** Says the same as an empty cell, and is understood. */
const neutral = [
  ['kind', 'apprenticeship'],
  ['regulated_by', 'no'],
] as const;

const folder = temporary();
after(() => folder.remove());

const csv = (table: Table) =>
  table
    .map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n');

async function pageOf(tables: typeof good) {
  const file = (name: 'courses' | 'sites') => join(folder.path, `${name}.csv`);
  for (const name of ['courses', 'sites'] as const) writeFileSync(file(name), csv(tables[name]));
  const read = await documentsOf(csvSource({ courses: file('courses'), sites: file('sites') }));
  return { ...read, text: JSON.stringify([read.courses, read.providers]) };
}

function edited(table: Table, row: number, column: number, text: string): Table {
  return table.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? text : cell)) : cells));
}

/** Whether a drop is about a cell: about its column of its line, or about all of the line. */
function isTold(drops: readonly Drop[], file: string, line: number, column: string): boolean {
  return drops.some(
    (drop) => drop.file?.endsWith(`${file}.csv`) && drop.line === line && (drop.column ?? column) === column,
  );
}

describe('2,000 edits of a good table', () => {
  test('the good table is shown whole', async () => {
    const { drops } = await pageOf(good);
    assert.deepEqual(drops, []);
  });

  test('each changed cell is in the page or in the report', async () => {
    const edit = fc.record({
      file: fc.constantFrom('courses' as const, 'sites' as const),
      row: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 0, max: 25 }),
      text: fc.oneof(fc.constantFrom(...typed), fc.string({ minLength: 1, maxLength: 12 })),
    });
    const seen = { shown: 0, told: 0 };
    const withouts = new Map<string, string>();
    const property = fc.asyncProperty(edit, async ({ file, row, column: at, text }) => {
      const header = good[file][0] ?? [];
      const column = at % header.length;
      const name = header[column] ?? '';
      if (text.trim() === '' || neutral.some(([of, word]) => of === name && word === text.toLowerCase())) return;
      const page = await pageOf({ ...good, [file]: edited(good[file], row, column, text) });
      // Every row before ends in its own line.
      if (isTold(page.drops, file, row + 1, name)) return void (seen.told += 1);
      const empty = `${file} ${row} ${column}`;
      const without =
        withouts.get(empty) ?? (await pageOf({ ...good, [file]: edited(good[file], row, column, '') })).text;
      withouts.set(empty, without);
      // An effect is what would not be there without the cell. A cell that repeats another is shown by that one.
      const isRepeat = good[file].some((cells, index) => index !== row && cells[column] === text);
      assert.ok(page.text !== without || isRepeat, `${file}, line ${row + 1}, ${name}: ${JSON.stringify(text)}`);
      seen.shown += 1;
    });
    await fc.assert(property, { numRuns: 2000, seed: 14 });
    assert.ok(seen.shown > 500 && seen.told > 500, JSON.stringify(seen));
  });

  test('cells too many and too few, a column more, another name of a column: told, or one sentence', async () => {
    const broken = fc.record({
      file: fc.constantFrom('courses' as const, 'sites' as const),
      row: fc.integer({ min: 1, max: 3 }),
      how: fc.constantFrom('more', 'column', 'heading'),
      column: fc.integer({ min: 3, max: 15 }),
    });
    const property = fc.asyncProperty(broken, async ({ file, row, how, column }) => {
      const table = good[file];
      const heading = how === 'column' ? 'Manager' : `My ${table[0]?.[column] ?? ''}`;
      const tables = {
        more: table.map((cells, index) => (index === row ? [...cells, 'surplus'] : cells)),
        column: table.map((cells, index) => [...cells, index === 0 ? heading : index === row ? 'Jo' : '']),
        heading: edited(table, 0, column, heading),
      };
      const { drops } = await pageOf({ ...good, [file]: tables[how as keyof typeof tables] });
      const isFilled = how !== 'heading' || table.slice(1).some((cells) => cells[column]);
      const about = drops.filter((drop) => (how === 'more' ? drop.line === row + 1 : drop.column === heading));
      assert.equal(about.length > 0, isFilled, `${file} ${how} ${row} ${heading}`);
    });
    await fc.assert(property, { numRuns: 200, seed: 14 });
  });
});
