import { adapted } from '../../data/dialects/plain.ts';
import { toCourse } from '../../data/dialects/snapshot/course.ts';
import { toProviders } from '../../data/dialects/snapshot/providers.ts';
import type { Course } from '../../domain/course.ts';
import { toPosition } from '../../domain/position.ts';
import { isFullPostcode } from '../../domain/postcode.ts';
import type { Provider } from '../../domain/provider.ts';
import type { Attribution, Reporter, Source } from '../source.ts';
import { ToolError } from '../tool-error.ts';
import { courseColumns, siteColumns } from './columns.ts';
import { readRows, type Row } from './rows.ts';

/** Two tables; either alone will do for a part of a merged snapshot. */
export interface CsvOptions {
  readonly courses?: string | undefined;
  readonly sites?: string | undefined;
  readonly attribution?: Attribution | undefined;
}

/** A snapshot document, so that a table goes through the very rules that the browser has. */
const document = { schemaVersion: 1, generatedAt: '1970-01-01T00:00:00Z', source: { name: 'csv' } };

/**
 * Courses and provider sites from tables.
 * @throws {ToolError} for what is no such table; a row that cannot be used is reported, and the others stay.
 */
export function csvSource({ courses, sites, attribution = { name: 'our own tables' } }: CsvOptions): Source {
  let rows: Promise<readonly Row[]> | undefined;
  const siteRows = (file: string) =>
    (rows ??= collect(readRows(file, Object.keys(siteColumns), ['ukprn', 'provider_name'])));

  return {
    attribution,

    async *courses(ids, { reporter }) {
      if (courses === undefined)
        throw new ToolError('The CSV source has no table of courses: name one with --courses-file.');
      const missing = new Set(ids === 'all' ? [] : ids.map((id) => id.toUpperCase()));
      const wanted = ids === 'all' ? undefined : new Set(missing);
      for await (const row of readRows(courses, Object.keys(courseColumns), ['course_id', 'title'])) {
        const course = await adapted(() => toCourse({ ...document, course: toWireCourse(row) })).catch(() => undefined);
        if (!course?.id)
          reporter.drop({ kind: 'course', id: `line ${row.line}`, reason: 'It has no code, or no title.' });
        else if (!wanted) yield course;
        else {
          const names = [course.id, course.reference ?? ''].map((name) => name.toUpperCase());
          names.forEach((name) => missing.delete(name));
          if (names.some((name) => wanted.has(name))) yield course;
        }
      }
      if (missing.size > 0) throw new ToolError(`${[...missing].join(', ')}: not in ${courses}.`);
    },

    async providers(course, { reporter }) {
      if (sites === undefined) return undefined;
      const trains = (row: Row) => {
        const named = cells(row.values['course_ids']).map((id) => id.toUpperCase());
        return named.length === 0 || [course.id, course.reference ?? ''].some((id) => named.includes(id.toUpperCase()));
      };
      return toDomain((await siteRows(sites)).filter(trains), reporter);
    },
  };
}

async function collect(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const cells = (text: string | undefined) =>
  (text ?? '')
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean);

function toWireCourse({ values: cell }: Row): object {
  const kind = cell['kind']?.toLowerCase() ?? 'apprenticeship';
  const statements = (['knowledge', 'skills', 'behaviours'] as const).flatMap((column) =>
    cells(cell[column]).map((text) => ({ kind: column.replace(/s$/, ''), text })),
  );
  const body = cell['regulated_by'];
  return {
    id: cell['course_id'],
    reference: cell['reference'],
    kind,
    title: cell['title'],
    level: cell['level'],
    overview: cell['overview'],
    duration: { value: cell['duration'], unit: kind === 'apprenticeship-unit' ? 'hours' : 'months' },
    route: cell['route'],
    maximumFunding: cell['maximum_funding']?.replace(/[£,\s]/g, ''),
    jobTitles: cells(cell['job_titles']),
    statements,
    ...(body !== undefined && { regulation: /^yes$/i.test(body) ? {} : { body } }),
    startDates: { first: cell['first_start'], last: cell['last_start'] },
    url: cell['url'],
  } satisfies Partial<Record<keyof Course, unknown>>;
}

/** The providers of some rows, each once, with a site for each row that is one. */
async function toDomain(rows: readonly Row[], reporter: Reporter): Promise<readonly Provider[]> {
  const byProvider = new Map<string, Row[]>();
  for (const row of rows) {
    const ukprn = row.values['ukprn'] ?? '';
    byProvider.set(ukprn, [...(byProvider.get(ukprn) ?? []), row]);
  }
  const providers = await adapted(() => toProviders({ ...document, providers: [...byProvider.values()].map(toWire) }));
  const kept = new Set(providers.providers.map(({ ukprn }) => String(ukprn)));
  for (const [ukprn, [first]] of byProvider) {
    if (!kept.has(ukprn))
      reporter.drop({
        kind: 'provider',
        id: `line ${first?.line}`,
        reason: `"${ukprn}" is no UKPRN, or there is no name.`,
      });
  }
  for (const row of rows) {
    const reason = whyNoSite(row);
    if (reason)
      reporter.drop({
        kind: 'site',
        id: [row.values['ukprn'], row.values['site_name'], `line ${row.line}`].filter(Boolean).join(', '),
        reason,
      });
  }
  return providers.providers;
}

function toWire(rows: readonly Row[]): object {
  const cell = rows[0]?.values ?? {};
  const reviews = (who: string) => ({
    rating: cell[`${who}_rating`],
    count: cell[`${who}_reviews`],
    period: cell['period'],
  });
  return {
    ukprn: cell['ukprn'],
    name: cell['provider_name'],
    tradingName: cell['trading_name'],
    overview: cell['overview'],
    contact: { email: cell['email'], phone: cell['phone'], website: cell['website'] },
    sites: rows.filter((row) => whyNoSite(row) === undefined && hasAddress(row)).map(toWireSite),
    training: rows.flatMap(toWireTraining),
    achievement: {
      rate: cell['achievement_rate'],
      cohort: cell['achievement_cohort'],
      nationalRate: cell['national_rate'],
      period: cell['period'],
    },
    employerReviews: reviews('employer'),
    apprenticeReviews: reviews('apprentice'),
  };
}

function toWireSite({ line, values: cell }: Row): object {
  return {
    id: `line ${line}`,
    name: cell['site_name'],
    address: {
      lines: cell['address'] === undefined ? [] : [cell['address']],
      town: cell['town'],
      county: cell['county'],
      postcode: cell['postcode'],
    },
    latitude: cell['latitude'],
    longitude: cell['longitude'],
  };
}

function toWireTraining(row: Row): object[] {
  const { line, values: cell } = row;
  const isSite = whyNoSite(row) === undefined && hasAddress(row);
  return cells(cell['training']).map((word) => {
    const mode = word.toLowerCase().replace(/\s+/g, '-');
    if (mode === 'workplace')
      return { mode, coverage: cell['coverage']?.toLowerCase(), regions: cells(cell['regions']) };
    return mode !== 'online' && isSite ? { mode, siteId: `line ${line}` } : { mode };
  });
}

function hasAddress({ values: cell }: Row): boolean {
  return ['site_name', 'address', 'town', 'county', 'postcode', 'latitude'].some(
    (column) => cell[column] !== undefined,
  );
}

/** Why a row with an address is not premises that anybody can go to; undefined where it is, or has no address. */
function whyNoSite(row: Row): string | undefined {
  const { postcode, latitude, longitude } = row.values;
  if (!hasAddress(row)) return undefined;
  if (!isFullPostcode(postcode)) {
    return 'It has no full postcode: the middle of a region that the provider travels to, not premises.';
  }
  if (latitude === undefined && longitude === undefined) return undefined; // The geocoder's.
  if (toPosition(latitude, longitude)) return undefined;
  return `Its position (${latitude ?? ''}, ${longitude ?? ''}) is no place in the British Isles.`;
}
