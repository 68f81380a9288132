import type { Course, CourseKind } from '../../../domain/course.ts';
import type { Duration } from '../../../domain/duration.ts';
import { statementKinds } from '../../../domain/statement.ts';
import { amount, count, day, flag, having, level, line, lines, list } from '../wire.ts';
import { notThere, oneOf, optionalPart, part, text, webUrl } from '../wire.ts';
import { header, toProvenance } from './document.ts';

const kinds: readonly CourseKind[] = ['apprenticeship', 'foundation-apprenticeship', 'apprenticeship-unit'];
const units: readonly Duration['unit'][] = ['months', 'hours'];

const courseDocument = part({
  ...header,
  course: part({
    id: line,
    reference: line,
    kind: oneOf(kinds),
    title: line,
    level,
    levelEquivalent: line,
    overview: text,
    duration: part({ value: amount, unit: oneOf(units) }),
    route: line,
    maximumFunding: amount,
    incentivePayment: amount,
    jobTitles: lines,
    statements: list(part({ kind: (value) => oneOf(statementKinds)(value) ?? 'other', code: line, text })),
    regulation: optionalPart({ body: line }),
    startDates: part({ first: day, last: day, accepting: flag }),
    progression: list(part({ title: line, level })),
    providerCounts: part({ total: count, atLocation: count }),
    url: webUrl,
  }),
});

/**
 * What every card shows of the course of a snapshot's `courses/{id}.json`; `toCourseDetails` has what colleges add to it. `asked` is
 * the code to know it by when it names none.
 * @throws {DataError} `schema` when there is no course with a title, or the version is unknown.
 */
export function toCourse(document: unknown, asked = ''): Course {
  const { course, ...rest } = courseDocument(document);
  const provenance = toProvenance(rest);
  const { title, duration } = course;
  if (title === undefined) throw notThere('The snapshot document holds no course with a title.');
  const { value, unit } = duration;
  return {
    ...course,
    id: course.id ?? course.reference ?? asked,
    title,
    overview: course.overview ?? '',
    duration: value && unit ? { value, unit } : undefined,
    statements: having(course.statements, 'kind', 'text'),
    progression: having(course.progression, 'title'),
    provenance,
  };
}
