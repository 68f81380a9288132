import { line as readLine } from '../../../data/dialects/wire.ts';
import { isFullPostcode } from '../../../domain/postcode.ts';
import { normalPostcode } from '../../geocode/geocoder.ts';
import {
  toCount,
  toCoverage,
  toDegrees,
  toGivenPosition,
  toMode,
  toNumber,
  toPercent,
  toPeriod,
  toShownRating,
} from '../words.ts';
import type { Cells } from './cells.ts';

/** Premises of a row, as a snapshot has them. */
export interface RowSite {
  readonly name?: string | undefined;
  readonly address: {
    readonly lines: readonly string[];
    readonly town?: string | undefined;
    readonly county?: string | undefined;
    readonly postcode: string;
  };
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** One way of training of a row, at its site where it has one. */
export interface RowTraining {
  readonly mode: string;
  readonly isAtSite: boolean;
  readonly coverage?: string | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** What a row says, with all of its cells understood or told. */
export interface SiteRow {
  readonly cells: Cells;
  readonly ukprn: number;
  /** Codes of the courses that it is about, in capitals; empty for all. */
  readonly courses: readonly string[];
  /** Facts of the provider, by column. */
  readonly facts: ReadonlyMap<string, string | number>;
  readonly site: RowSite | undefined;
  readonly training: readonly RowTraining[];
}

const siteColumns = ['site_name', 'address', 'town', 'county', 'postcode', 'latitude', 'longitude'];

/** The columns of a row that tell of its provider, and what each holds. */
const factReaders: Readonly<Record<string, (cells: Cells, column: string) => string | number | undefined>> = {
  provider_name: text,
  trading_name: text,
  email: (cells, column) => cells.email(column),
  phone: (cells, column) => cells.phone(column),
  website: (cells, column) => cells.website(column),
  overview: text,
  achievement_rate: percent,
  achievement_cohort: count,
  national_rate: percent,
  employer_rating: rating,
  employer_reviews: count,
  apprentice_rating: rating,
  apprentice_reviews: count,
  period: (cells, column) => cells.read(column, toPeriod, 'an academic year is 2024/25 or 2425'),
};

function text(cells: Cells, column: string) {
  return cells.text(column);
}

function percent(cells: Cells, column: string) {
  return cells.read(column, toPercent, 'percent from 0 to 100');
}

function count(cells: Cells, column: string) {
  return cells.read(column, toCount, 'a whole number');
}

function rating(cells: Cells, column: string) {
  return cells.read(column, toShownRating, 'excellent, good, poor or very-poor');
}

/** A UK provider reference number; spaces in it do not count. */
function toUkprn(typed: string): number | undefined {
  const number = toNumber(typed.replace(/\s/g, ''));
  return Number.isSafeInteger(number) && number ? number : undefined;
}

/**
 * What a row says; undefined for one without a UKPRN, which is told. `ukprn` is the provider's where the row names none.
 */
export function toSiteRow(cells: Cells, ukprn?: number): SiteRow | undefined {
  const typed = cells.typed('ukprn');
  const own = typed === undefined ? ukprn : toUkprn(typed);
  if (own === undefined) {
    cells.tellAll('provider', typed === undefined ? 'It has no UKPRN.' : `"${typed}" is no UKPRN.`);
    return undefined;
  }
  const site = toSite(cells);
  return {
    cells,
    ukprn: own,
    courses: toCodes(cells.typed('course_ids')),
    facts: new Map(
      Object.entries(factReaders).flatMap(([column, read]) => {
        const value = read(cells, column);
        return value === undefined ? [] : [[column, value] as const];
      }),
    ),
    site,
    training: toTraining(cells, site),
  };
}

/** The codes in a cell: no code holds what people put between them. "All" says what an empty cell says; a text without a code is no "all". */
function toCodes(typed = ''): string[] {
  const codes = typed.toUpperCase().match(/[A-Z\d_.-]+/g) ?? (typed ? [typed] : []);
  return codes.length === 1 && codes[0] === 'ALL' ? [] : [...codes];
}

/** Premises that somebody can go to: a row without a full postcode is the middle of a region that the provider travels to. */
function toSite(cells: Cells): RowSite | undefined {
  const typed = cells.typed('postcode');
  if (!siteColumns.some((column) => cells.typed(column) !== undefined)) return undefined;
  if (typed === undefined || !isFullPostcode(typed)) {
    const reason = typed === undefined ? 'It has no postcode' : `"${typed}" is no full postcode`;
    cells.tellAll(
      'site',
      `${reason}, so it is no premises that can be shown: fill in the column postcode.`,
      siteColumns,
    );
    return undefined;
  }
  const address = cells.text('address');
  return {
    name: cells.text('site_name'),
    address: {
      lines: address === undefined ? [] : address.split('\n'),
      town: cells.text('town'),
      county: cells.text('county'),
      postcode: normalPostcode(typed),
    },
    ...toRowPosition(cells),
  };
}

/** Both or none: half a position, and one elsewhere, are told. */
function toRowPosition(cells: Cells): { readonly latitude?: number; readonly longitude?: number } {
  const [latitude, longitude] = ['latitude', 'longitude'].map((column) => toDegrees(cells.typed(column) ?? ''));
  const position = toGivenPosition(latitude, longitude);
  if (position) return position;
  const both = ['latitude', 'longitude'].map((column) => cells.typed(column) ?? '').join(', ');
  for (const column of ['latitude', 'longitude']) {
    cells.tell(
      column,
      `The position (${both}) is no place in the British Isles; the postcode can give one, with --geocoder.`,
    );
  }
  return {};
}

function toTraining(cells: Cells, site: RowSite | undefined): RowTraining[] {
  const modes = cells.list(
    'training',
    toMode,
    'day-release, block-release, at-provider, workplace and online are known',
    /,|\s\/\s|\//,
  );
  const coverage = cells.read('coverage', toCoverage, 'national or regional');
  const regions = cells.list('regions', readLine, 'there is no text in it', /,/);
  if (!modes.includes('workplace')) {
    const needed = 'It counts for training at the workplace only: add workplace in the column training.';
    if (coverage !== undefined) cells.tell('coverage', needed);
    if (regions.length > 0) cells.tell('regions', needed);
  }
  return [...new Set(modes)].map((mode) =>
    mode === 'workplace'
      ? { mode, isAtSite: false, coverage: coverage ?? (regions.length > 0 ? 'regional' : undefined), regions }
      : { mode, isAtSite: mode !== 'online' && site !== undefined },
  );
}
