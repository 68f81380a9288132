import type { Provider } from '../../../domain/provider.ts';
import { providersOf } from '../snapshot-course.ts';
import type { CourseCodes, Drop } from '../source.ts';
import { Cells } from './cells.ts';
import type { Row } from './rows.ts';
import { toSiteRow, type SiteRow } from './site-row.ts';

/** How a table of sites is read. */
export interface SiteTableOptions {
  readonly file: string;
  /** UKPRN of rows that name none. */
  readonly ukprn?: number | undefined;
  readonly drop: (drop: Drop) => void;
}

/** The facts of a provider, from several of its rows: by column, the first that says something. */
interface Facts {
  readonly values: ReadonlyMap<string, string | number>;
  /** The row that each comes from. */
  readonly rows: ReadonlyMap<string, SiteRow>;
}

/** A table of sites, read: who trains a course, and what of the table no course has used. */
export class SiteTable {
  readonly #rows: SiteRow[] = [];
  /** Rows by the codes that they name, in capitals; under '' those that name none and so are about every course. */
  readonly #byCode = new Map<string, SiteRow[]>();

  /**
   * Reads rows as they come; what cannot be understood is told.
   * @throws {ToolError} as the rows do.
   */
  static async read(rows: AsyncIterable<Row>, { file, ukprn, drop }: SiteTableOptions): Promise<SiteTable> {
    const table = new SiteTable();
    for await (const row of rows) {
      const read = toSiteRow(new Cells(row, { file, drop }), ukprn);
      if (read) table.#add(read);
    }
    return table;
  }

  #add(row: SiteRow): void {
    this.#rows.push(row);
    for (const code of row.courses.length > 0 ? row.courses : ['']) {
      const others = this.#byCode.get(code);
      if (others) others.push(row);
      else this.#byCode.set(code, [row]);
    }
  }

  /** The providers of a course in the order of the table, each once. */
  providersOf(course: CourseCodes): readonly Provider[] {
    const rows = new Set([...codesOf(course), ''].flatMap((code) => this.#byCode.get(code) ?? []));
    const inOrder = [...rows].sort((a, b) => a.cells.line - b.cells.line);
    return providersOf([...byProvider(inOrder).values()].map(toWireProvider));
  }

  /** Tells each row, and each cell, that none of these courses shows. */
  tellUnused(courses: readonly CourseCodes[]): void {
    const byCode = new Map(courses.flatMap((course) => codesOf(course).map((code) => [code, course])));
    for (const rows of byProvider(this.#rows).values()) tellUnusedOf(rows, courses, byCode);
  }
}

function codesOf({ id, reference }: CourseCodes): string[] {
  return [id, reference].flatMap((code) => code?.toUpperCase() ?? []);
}

function byProvider(rows: readonly SiteRow[]): Map<number, SiteRow[]> {
  const providers = new Map<number, SiteRow[]>();
  for (const row of rows) {
    const others = providers.get(row.ukprn);
    if (others) others.push(row);
    else providers.set(row.ukprn, [row]);
  }
  return providers;
}

function factsOf(rows: readonly SiteRow[]): Facts {
  const values = new Map<string, string | number>();
  const from = new Map<string, SiteRow>();
  for (const row of rows) {
    for (const [column, value] of row.facts) {
      if (values.has(column)) continue;
      values.set(column, value);
      from.set(column, row);
    }
  }
  return { values, rows: from };
}

/** A provider from those of its rows that are about a course. */
function toWireProvider(rows: readonly SiteRow[]): object {
  const { values: fact } = factsOf(rows);
  const reviews = (who: string) => ({
    rating: fact.get(`${who}_rating`),
    count: fact.get(`${who}_reviews`),
    period: fact.get('period'),
  });
  // One row for each course, or for each way of training, repeats the site.
  const sites = new Map<string, object>();
  const training = rows.flatMap(({ cells, site, training }) => {
    const key = JSON.stringify(site);
    const id = site && `line ${cells.line}`;
    if (site && !sites.has(key)) sites.set(key, { id, ...site });
    return training.map(({ isAtSite, ...option }) => (isAtSite ? { ...option, siteId: sites.get(key) } : option));
  });
  const withIds = training.map((option) =>
    'siteId' in option ? { ...option, siteId: (option.siteId as { id: string }).id } : option,
  );
  return {
    ukprn: rows[0]?.ukprn,
    name: fact.get('provider_name'),
    tradingName: fact.get('trading_name'),
    overview: fact.get('overview'),
    contact: { email: fact.get('email'), phone: fact.get('phone'), website: fact.get('website') },
    sites: [...sites.values()],
    training: [...new Map(withIds.map((option) => [JSON.stringify(option), option])).values()],
    achievement: {
      rate: fact.get('achievement_rate'),
      cohort: fact.get('achievement_cohort'),
      nationalRate: fact.get('national_rate'),
      period: fact.get('period'),
    },
    employerReviews: reviews('employer'),
    apprenticeReviews: reviews('apprentice'),
  };
}

/** What becomes of the rows of one provider: a row is used when one of the courses shows it, a fact when it is the one that is shown. */
function tellUnusedOf(
  rows: readonly SiteRow[],
  courses: readonly CourseCodes[],
  byCode: ReadonlyMap<string, CourseCodes>,
): void {
  const named = new Set(rows.flatMap((row) => row.courses.flatMap((code) => byCode.get(code) ?? [])));
  // Courses that no row names all show the same: one of them stands for the others.
  const other = courses.find((course) => !named.has(course));
  const used = new Set<SiteRow>();
  const shown = new Set<string>();
  let isTraining = true;
  for (const course of other ? [...named, other] : named) {
    const codes = codesOf(course);
    const here = rows.filter((row) => row.courses.length === 0 || row.courses.some((code) => codes.includes(code)));
    if (here.length === 0) continue;
    const { values, rows: from } = factsOf(here);
    if (!values.has('provider_name') && !values.has('trading_name')) continue;
    isTraining &&= here.some(({ training }) => training.length > 0);
    for (const row of here) {
      used.add(row);
      for (const [column, value] of row.facts) {
        const isSame = from.get(column) === row || values.get(column) === value;
        if (isSame && isShown(column, values)) shown.add(`${row.cells.line} ${column}`);
      }
    }
  }
  const [first] = rows;
  if (!isTraining && first) {
    const reason = 'No way of training is named for it: fill in the column training.';
    first.cells.tellAll('provider', reason, ['ukprn', 'provider_name']);
  }
  for (const row of rows) tellUnusedRow(row, used.has(row), shown, rows, byCode);
}

/** Reviews are shown by their rating, and those of nobody are not. */
function isShown(column: string, facts: Facts['values']): boolean {
  const who = /^(employer|apprentice)_(?:rating|reviews)$/.exec(column)?.[1];
  return who === undefined || (facts.has(`${who}_rating`) && facts.get(`${who}_reviews`) !== 0);
}

function tellUnusedRow(
  row: SiteRow,
  isUsed: boolean,
  shown: ReadonlySet<string>,
  rows: readonly SiteRow[],
  byCode: ReadonlyMap<string, CourseCodes>,
): void {
  const { cells, courses, facts } = row;
  if (!isUsed) {
    const isNamed = facts.has('provider_name') || facts.has('trading_name');
    if (isNamed) cells.tellAll('row', 'It is about no course of the snapshot: no course has a code of its course_ids.');
    else cells.tellAll('provider', 'It has no name.');
    return;
  }
  for (const code of courses) {
    if (!byCode.has(code)) cells.tell('course_ids', `No course of the snapshot has the code ${code}.`, code);
  }
  for (const [column, value] of facts) {
    if (shown.has(`${cells.line} ${column}`)) continue;
    const other = rows.find((each) => each !== row && each.facts.has(column) && each.facts.get(column) !== value);
    const reason = /_reviews$|_rating$/.test(column)
      ? 'Reviews are shown only with a rating, and with a number that is not 0.'
      : '';
    cells.tell(
      column,
      other ? `Line ${other.cells.line} says something else of the same provider, and is shown.` : reason,
    );
  }
}
