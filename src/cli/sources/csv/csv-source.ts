import { ToolError } from '../../tool-error.ts';
import type { Attribution, Source, SourceContext } from '../source.ts';
import { Cells } from './cells.ts';
import { courseColumns, siteColumns } from './columns.ts';
import { toTableCourse, whyNoCourse } from './courses.ts';
import { readRows } from './rows.ts';
import { SiteTable } from './site-table.ts';

/** Two tables; either alone will do for a part of a merged snapshot. */
export interface CsvOptions {
  readonly courses?: string | undefined;
  readonly sites?: string | undefined;
  /** Label of the encoding (WHATWG), such as "latin1", of tables that are no UTF-8 and have no byte order mark. */
  readonly encoding?: string | undefined;
  /** UKPRN of the rows of sites that name none; then the table needs no such column. */
  readonly ukprn?: number | undefined;
  readonly attribution?: Attribution | undefined;
}

/**
 * Courses and provider sites from tables. What of them has no effect is told, and the rest stays.
 * @throws {ToolError} for what is no such table.
 */
export function csvSource(options: CsvOptions): Source {
  const { courses: file, sites, encoding, ukprn, attribution = { name: 'our own tables' } } = options;
  let table: Promise<SiteTable> | undefined;
  const readSites = (sitesFile: string, { reporter, signal }: SourceContext) => {
    const required = [...(ukprn === undefined ? ['ukprn'] : []), 'provider_name'];
    const rows = readRows(sitesFile, Object.keys(siteColumns), required, { encoding, reporter, signal });
    return SiteTable.read(rows, { file: sitesFile, ukprn, drop: (drop) => reporter.drop(drop) });
  };
  const tableOf = (sitesFile: string, context: SourceContext) => (table ??= readSites(sitesFile, context));

  return {
    attribution,

    async *courses(ids, { reporter, signal }) {
      if (file === undefined)
        throw new ToolError('The CSV source has no table of courses: name one with --courses-file.');
      const wanted = ids === 'all' ? undefined : new Set(ids.map((id) => id.toUpperCase()));
      const missing = new Set(wanted);
      const lines = new Map<string, number>();
      const rows = readRows(file, Object.keys(courseColumns), ['course_id', 'title'], {
        encoding,
        reporter,
        signal,
      });
      for await (const row of rows) {
        const names = [row.values['course_id'], row.values['reference']].flatMap((name) => name?.toUpperCase() ?? []);
        if (wanted && !names.some((name) => wanted.has(name))) continue;
        names.forEach((name) => missing.delete(name));
        const cells = new Cells(row, { file, drop: (drop) => reporter.drop(drop) });
        const id = row.values['course_id'] ?? '';
        const before = lines.get(id);
        const reason =
          whyNoCourse(cells) ?? (before && `Line ${before} has the same course_id, and is the one that is shown.`);
        const course = reason ? undefined : toTableCourse(cells);
        if (course) {
          lines.set(id, row.line);
          yield course;
        } else cells.tellAll('course', reason || 'It cannot be read.');
      }
      if (missing.size > 0) throw new ToolError(`${[...missing].join(', ')}: not in ${file}.`);
    },

    async providers(course, context) {
      return sites === undefined ? undefined : (await tableOf(sites, context)).providersOf(course);
    },

    async finish(courses, context) {
      if (sites !== undefined) (await tableOf(sites, context)).tellUnused(courses);
    },
  };
}
