import type { Course } from '../../../domain/course.ts';
import type { Statement, StatementKind } from '../../../domain/statement.ts';
import { toBodyName, toDuration, toKind } from '../official/courses.ts';
import { amount, day, flag, level, line, lines, list, notThere, optionalList, part, text, webUrl } from '../wire.ts';

const statements = list(part({ detail: text }));

const standard = part({
  larsCode: line,
  learningAimClassCode: line,
  referenceNumber: line,
  title: line,
  level,
  status: line,
  version: line,
  overviewOfRole: text,
  whoIsItFor: text,
  route: line,
  maxFunding: amount,
  typicalDuration: amount,
  minimumHoursForCompliance: amount,
  typicalJobTitles: lines,
  knowledges: statements,
  skills: statements,
  behaviours: statements,
  technicalKnowledges: statements,
  technicalSkills: statements,
  employabilitySkillsAndBehaviours: statements,
  regulated: flag,
  regulatedBody: line,
  regulationDetail: optionalList(part({ name: line, approved: flag })),
  earliestStartDate: day,
  latestStartDate: day,
  relatedOccupations: list(part({ name: line, title: line, level })),
  standardPageUrl: webUrl,
  foundationApprenticeshipUrl: webUrl,
  apprenticeshipUnitUrl: webUrl,
});
const versions = list(standard);

/** The letters of a statement's code, by kind (Ksb.cs), and the list that holds it, in the importer's order. */
const lists = [
  ['knowledge', 'K', 'knowledges'],
  ['skill', 'S', 'skills'],
  ['behaviour', 'B', 'behaviours'],
  ['technical-knowledge', 'TK', 'technicalKnowledges'],
  ['technical-skill', 'TS', 'technicalSkills'],
  ['employability', 'ESB', 'employabilitySkillsAndBehaviours'],
] as const;

/** Statuses under which a standard takes no new apprentices, whatever its dates. */
const closed = /^(?:retired|withdrawn|(?:proposal )?in development)/i;

/**
 * The standard of `/apprenticeshipstandards/{reference}`, alone or as a list of its versions.
 * @throws {DataError} `schema` when it has no title.
 */
export function toCourse(answer: unknown, asked = ''): Course {
  const wire = Array.isArray(answer) ? newest(versions(answer)) : standard(answer);
  const title = wire?.title;
  if (!wire || title === undefined) {
    throw notThere('The answer holds no standard with a title. The endpoint must end in "apprenticeshipstandards".');
  }
  const larsCode = wire.larsCode === '0' ? undefined : wire.larsCode;
  const kind = wire.learningAimClassCode ? 'apprenticeship-unit' : toKind(wire.referenceNumber, larsCode);
  const hours = wire.minimumHoursForCompliance;
  return {
    id: larsCode ?? wire.learningAimClassCode ?? wire.referenceNumber ?? asked,
    reference: wire.referenceNumber,
    kind,
    title,
    level: wire.level,
    overview: wire.overviewOfRole ?? wire.whoIsItFor ?? '',
    duration: toDuration(hours ?? wire.typicalDuration, hours === undefined ? undefined : 'hours', kind),
    route: wire.route,
    maximumFunding: wire.maxFunding,
    jobTitles: wire.typicalJobTitles,
    statements: lists.flatMap(([of, letters, name]) => toStatements(wire[name], of, letters)),
    regulation: isRegulatedForProvider(wire) ? { body: toBodyName(wire.regulatedBody) } : undefined,
    startDates: {
      // Dates are of this version: only that of the first one says when the course began.
      first: /^(?:1(?:\.0)?|0.*)?$/.test(wire.version ?? '') ? wire.earliestStartDate : undefined,
      last: wire.latestStartDate,
      accepting: closed.test(wire.status ?? '') ? false : undefined,
    },
    progression: wire.relatedOccupations.flatMap(({ name, title: titled = name, level }) =>
      titled === undefined ? [] : [{ title: titled, level }],
    ),
    providerCounts: {},
    url: wire.standardPageUrl ?? wire.foundationApprenticeshipUrl ?? wire.apprenticeshipUnitUrl,
    provenance: { name: 'Skills England' },
  };
}

/**
 * Whether training providers need an approval. The detail says for whom the regulation is, training providers or assessors
 * (StandardImport.cs, GetIsRegulated); older lists have no detail.
 */
function isRegulatedForProvider({ regulated, regulationDetail }: ReturnType<typeof standard>): boolean {
  if (!regulated || !regulationDetail) return regulated ?? false;
  return regulationDetail.find(({ name }) => /^training provider$/i.test(name ?? ''))?.approved ?? false;
}

/** Codes are positions in the list, counted with the unusable ones, as the official importer makes them (StandardImport.cs). */
function toStatements(
  details: readonly { detail: string | undefined }[],
  kind: StatementKind,
  letters: string,
): Statement[] {
  return details.flatMap(({ detail }, index) => {
    const code = `${letters}${index + 1}`;
    // Some standards write the code into the text too.
    const plain = detail?.replace(new RegExp(`^${code}\\s*[:.)–-]\\s*`, 'i'), '');
    return plain ? [{ kind, code, text: plain }] : [];
  });
}

/** "1.10" is newer than "1.9". */
const byNumber = new Intl.Collator('en', { numeric: true });

function newest(standards: readonly ReturnType<typeof standard>[]) {
  const sorted = [...standards].sort((a, b) => byNumber.compare(b.version ?? '', a.version ?? ''));
  return sorted.find(({ status }) => !closed.test(status ?? '')) ?? sorted[0];
}
