import type { Course } from '../../../domain/course.ts';
import type { CourseLink, Presentation } from '../../../domain/offer.ts';
import { line as readLine, text as readText } from '../../../data/dialects/wire.ts';
import { courseOf } from '../snapshot-course.ts';
import { toCalendarDay, toCourseKind, toDuration, toLevel, toPounds, toYesOrNo } from '../words.ts';
import type { Cells } from './cells.ts';

/** What a snapshot can name a file by. */
const fileName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;

const aDay = 'a day is 2025-07-31, 31/07/2025 or 31 July 2025';

/** Why a row is no course; undefined where it is one. */
export function whyNoCourse(cells: Cells): string | undefined {
  const id = cells.typed('course_id');
  if (id === undefined) return 'It has no course_id.';
  if (!fileName.test(id)) {
    return `Its course_id "${id}" cannot name a file: letters, digits, "_", "." and "-" only, 32 at most.`;
  }
  return readLine(cells.typed('title')) === undefined ? 'It has no title.' : undefined;
}

/** The course of a row that is one. Cells that are not understood are told, and the rest stays. */
export function toTableCourse(cells: Cells): Course | undefined {
  const kind = cells.read('kind', toCourseKind, 'apprenticeship, foundation apprenticeship or apprenticeship unit');
  const unit = kind === 'apprenticeship-unit' ? 'hours' : 'months';
  const statements = (['knowledge', 'skills', 'behaviours'] as const).flatMap((column) =>
    cells.list(column, readText, 'there is no text in it').map((text) => ({ kind: column.replace(/s$/, ''), text })),
  );
  const course = {
    id: cells.typed('course_id'),
    reference: cells.text('reference'),
    kind: kind ?? 'apprenticeship',
    title: cells.text('title'),
    level: cells.read('level', toLevel, 'a level is a number from 1 to 8'),
    overview: cells.text('overview'),
    duration: cells.read(
      'duration',
      (text) => toDuration(text, unit),
      'whole months ("18", "1.5 years"), or hours for a unit ("40 hours")',
    ),
    route: cells.text('route'),
    maximumFunding: cells.read('maximum_funding', toPounds, 'pounds, such as 21000 or £21,000'),
    jobTitles: cells.list('job_titles', readLine, 'there is no text in it'),
    statements,
    regulation: toRegulation(cells),
    startDates: {
      first: cells.read('first_start', toCalendarDay, aDay),
      last: cells.read('last_start', toCalendarDay, aDay),
    },
    presentations: toRuns(cells),
    entryRequirements: cells.text('entry_requirements'),
    links: toLinks(cells),
    url: cells.website('url'),
  } satisfies Partial<Record<keyof Course, unknown>>;
  return courseOf(course);
}

/** A run for each start; the last day to apply is that of all of them. */
function toRuns(cells: Cells): readonly Presentation[] | undefined {
  const toStart = (text: string) => toCalendarDay(text) ?? (/^any ?-?time$/i.test(text) ? 'any-time' : undefined);
  const starts = cells.list('start_dates', toStart, `${aDay}, or "any time"`, /,/);
  const applyBy = cells.read('apply_by', toCalendarDay, aDay);
  if (starts.length > 0) return [...new Set(starts)].map((startDate) => ({ startDate, applyBy }));
  return applyBy === undefined ? undefined : [{ applyBy }];
}

function toLinks(cells: Cells): readonly CourseLink[] | undefined {
  const url = cells.website('apply_url');
  return url === undefined ? undefined : [{ url, kind: 'apply' }];
}

/** "Yes" says that there is a body and not which one, "no" that there is none. */
function toRegulation(cells: Cells): { readonly body?: string | undefined } | undefined {
  const body = cells.text('regulated_by');
  if (body === undefined) return undefined;
  const said = toYesOrNo(body);
  if (said === undefined) return { body };
  return said ? {} : undefined;
}
