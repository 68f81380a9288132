import type { Course, CourseKind } from '../../../domain/course.ts';
import type { Duration } from '../../../domain/duration.ts';
import type { Statement, StatementKind } from '../../../domain/statement.ts';
import {
  amount,
  day,
  flag,
  having,
  level,
  line,
  lines,
  list,
  notThere,
  optionalList,
  part,
  type Part,
  type Reader,
  text,
  webUrl,
} from '../wire.ts';

/**
 * What a field of an official enum stands for: its name in any spelling, or its number. The APIs send numbers (v1 and the
 * inner ones) or names (v2).
 */
export function coded<T>(meanings: Readonly<Record<string, T>>): Reader<T | undefined> {
  const known = new Map(Object.entries(meanings));
  return (value) =>
    typeof value === 'string' || typeof value === 'number'
      ? known.get(`${value}`.toLowerCase().replace(/[^a-z\d]/g, ''))
      : undefined;
}

const kind = coded<CourseKind>({
  apprenticeship: 'apprenticeship',
  0: 'apprenticeship',
  foundationapprenticeship: 'foundation-apprenticeship',
  1: 'foundation-apprenticeship',
  apprenticeshipunit: 'apprenticeship-unit',
  2: 'apprenticeship-unit',
});

/** KsbType of the official models; not in the order of the course page. */
const statementKind = coded<StatementKind>({
  knowledge: 'knowledge',
  1: 'knowledge',
  skill: 'skill',
  2: 'skill',
  behaviour: 'behaviour',
  3: 'behaviour',
  technicalknowledge: 'technical-knowledge',
  4: 'technical-knowledge',
  technicalskill: 'technical-skill',
  5: 'technical-skill',
  employabilityskillsandbehaviour: 'employability',
  6: 'employability',
});

const dates = part({ effectiveFrom: day, lastDateStarts: day });

/** The fields of a course in the official APIs of both generations, outer and inner, in all their spellings (CONTRACTS.md §1, §2.1). */
export const courseFields = {
  id: line,
  larsCode: line,
  iFateReferenceNumber: line,
  ifateReferenceNumber: line,
  title: line,
  level,
  levelEquivalent: line,
  overviewOfRole: text,
  route: line,
  learningType: kind,
  apprenticeshipType: kind,
  courseType: coded<CourseKind>({ shortcourse: 'apprenticeship-unit' }),
  maxFunding: amount,
  typicalDuration: amount,
  durationUnits: line,
  apprenticeshipFunding: optionalList(
    part({
      effectiveFrom: day,
      maxEmployerLevyCap: amount,
      duration: amount,
      durationUnits: line,
      foundationAppFirstEmpPayment: amount,
      foundationAppSecondEmpPayment: amount,
      foundationAppThirdEmpPayment: amount,
    }),
  ),
  incentivePayment: amount,
  typicalJobTitles: lines,
  ksbs: list(part({ type: (value) => statementKind(value) ?? 'other', key: line, detail: text })),
  coreSkills: lines,
  skills: lines,
  knowledge: lines,
  behaviours: lines,
  otherBodyApprovalRequired: flag,
  isRegulatedForProvider: flag,
  approvalBody: line,
  standardDates: dates,
  courseDates: dates,
  isActiveAvailable: flag,
  relatedOccupations: list(part({ title: line, level })),
  standardPageUrl: webUrl,
};
type WireCourse = Part<typeof courseFields>;

/**
 * A course of the official APIs.
 * @throws {DataError} `schema` when it has no title.
 */
export function toOfficialCourse(wire: WireCourse, asked: string, totalProviders: number | undefined): Course {
  const { title } = wire;
  if (title === undefined)
    throw notThere('The answer holds no course with a title. Check the endpoint, and the api attribute.');
  const reference = wire.iFateReferenceNumber ?? wire.ifateReferenceNumber;
  const kindOfCourse =
    wire.learningType ?? wire.apprenticeshipType ?? wire.courseType ?? toKind(reference, wire.larsCode);
  const funding = toFunding(wire);
  return {
    id: [wire.larsCode, wire.id, reference].find((code) => code !== undefined && code !== '0') ?? asked,
    reference,
    kind: kindOfCourse,
    title,
    level: wire.level,
    levelEquivalent: wire.levelEquivalent,
    overview: wire.overviewOfRole ?? '',
    duration: toDuration(funding.duration, funding.durationUnits, kindOfCourse),
    route: wire.route,
    maximumFunding: funding.maximum,
    // v2 sends 0 for every course that is no foundation apprenticeship.
    incentivePayment: kindOfCourse === 'foundation-apprenticeship' ? funding.incentive : funding.incentive || undefined,
    jobTitles: wire.typicalJobTitles,
    statements: toStatements(wire),
    // What is said of training providers wins: the approval may be one that assessors need.
    regulation:
      (wire.isRegulatedForProvider ?? wire.otherBodyApprovalRequired)
        ? { body: toBodyName(wire.approvalBody) }
        : undefined,
    startDates: {
      first: wire.standardDates.effectiveFrom ?? wire.courseDates.effectiveFrom,
      last: wire.standardDates.lastDateStarts ?? wire.courseDates.lastDateStarts,
      accepting: wire.isActiveAvailable,
    },
    progression: having(wire.relatedOccupations, 'title'),
    // The count at a place means something only when a place was asked about (§1.1); a course is asked for without one.
    providerCounts: { total: totalProviders },
    url: wire.standardPageUrl,
    provenance: {},
  };
}

/** The name of a body, or undefined where a source writes "Yes" or "None" in its place. */
export function toBodyName(text: string | undefined): string | undefined {
  return /^(?:yes|y|true|no|none|n\/?a|-)$/i.test(text ?? '') ? undefined : text;
}

/** The kind of course that a code tells of: `FA0001`, `AU0001`, `ZSC00001`. */
export function toKind(reference = '', code = ''): CourseKind {
  if (/^FA\d/i.test(reference)) return 'foundation-apprenticeship';
  return /^AU\d/i.test(reference) || /^Z[A-Z\d]{7}$/i.test(code) ? 'apprenticeship-unit' : 'apprenticeship';
}

/** Months, but hours for a unit, whatever its number says of itself (GetCoursesQueryHandler.cs). 0 stands for "not known". */
export function toDuration(value: number | undefined, units: string | undefined, of: CourseKind): Duration | undefined {
  if (!value) return undefined;
  const inHours = units === undefined ? of === 'apprenticeship-unit' : /^hour/i.test(units);
  return { value, unit: inHours ? 'hours' : 'months' };
}

/** From the outer API's own fields, else from the funding row that begins last, as the outer API does; no rows are £0. */
function toFunding(wire: WireCourse) {
  const rows = wire.apprenticeshipFunding ?? [];
  const newest = [...rows].sort((a, b) => (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? ''))[0];
  const payments = newest && [
    newest.foundationAppFirstEmpPayment,
    newest.foundationAppSecondEmpPayment,
    newest.foundationAppThirdEmpPayment,
  ];
  return {
    maximum: wire.maxFunding ?? (wire.apprenticeshipFunding ? (newest?.maxEmployerLevyCap ?? 0) : undefined),
    duration: wire.typicalDuration ?? newest?.duration,
    durationUnits: wire.durationUnits ?? newest?.durationUnits,
    incentive: wire.incentivePayment ?? payments?.reduce<number>((sum, payment) => sum + (payment ?? 0), 0),
  };
}

/** v2 and the inner API list them with their type, older ones by name of the list; a list with types wins. */
function toStatements({ ksbs, knowledge, coreSkills, skills, behaviours }: WireCourse): Statement[] {
  const typed = having(ksbs, 'type', 'detail');
  if (typed.length > 0) {
    return typed.map(({ type, key, detail }) => ({ kind: type, code: key?.toUpperCase(), text: detail }));
  }
  const of = (kindOfText: StatementKind, texts: readonly string[]) =>
    texts.map((each) => ({ kind: kindOfText, text: each }));
  return [
    ...of('knowledge', knowledge),
    ...of('skill', coreSkills.length > 0 ? coreSkills : skills),
    ...of('behaviour', behaviours),
  ];
}
