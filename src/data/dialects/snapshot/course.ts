import type { Course, CourseKind } from '../../../domain/course.ts';
import type { Duration } from '../../../domain/duration.ts';
import { statementKinds } from '../../../domain/statement.ts';
import { mender } from '../plain.ts';
import { amount, count, day, flag, having, line, lines, list } from '../wire.ts';
import { oneOf, optionalPart, part, readAs, text, webUrl } from '../wire.ts';
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
    level: count,
    levelEquivalent: line,
    overview: text,
    duration: part({ value: amount, unit: oneOf(units) }),
    route: line,
    maximumFunding: amount,
    incentivePayment: amount,
    jobTitles: lines,
    statements: list(part({ kind: oneOf(statementKinds), code: line, text })),
    regulation: optionalPart({ body: line }),
    startDates: part({ first: day, last: day, accepting: flag }),
    progression: list(part({ title: line, level: count })),
    providerCounts: part({ total: count, atLocation: count }),
    url: webUrl,
  }),
});

/**
 * The course of a snapshot's `courses/{id}.json`. `asked` is the code to know it by when it names none.
 * @throws {DataError} `schema` when there is no course with a title, or the version is unknown.
 */
export function toCourse(document: unknown, asked = ''): Course {
  const { course, ...rest } = readAs(courseDocument, document);
  const provenance = toProvenance(rest);
  const { title, duration } = course;
  if (title === undefined) throw mender().noCourse();
  const { value, unit } = duration;
  return {
    ...course,
    id: course.id ?? course.reference ?? asked,
    kind: course.kind ?? 'apprenticeship',
    title,
    overview: course.overview ?? '',
    duration: value && unit ? { value, unit } : undefined,
    statements: having(course.statements, 'kind', 'text'),
    progression: having(course.progression, 'title'),
    provenance,
  };
}
