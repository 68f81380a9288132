import type { CourseKind } from '../../domain/course.ts';
import { toDay } from '../../domain/day.ts';
import { toDecimal } from '../../domain/decimal.ts';
import type { Duration } from '../../domain/duration.ts';
import type { Position } from '../../domain/place.ts';
import { toPosition } from '../../domain/position.ts';
import type { DeliveryMode } from '../../domain/delivery-mode.ts';
import type { Rating } from '../../domain/provider.ts';
import { toRating } from '../../domain/reviews.ts';

// What people type into tables and feeds. Each reader understands a text as a whole or not at all (undefined): half an
// understanding would be a wrong figure on a page.

/** Letters and digits alone, in small letters: how words of a closed list are compared. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** A level from 1 to 8: "2", "Level 2", "L2". 0 is no level. */
export function toLevel(text: string): number | undefined {
  const digit = /^(?:level|lvl|l)?([1-8])$/.exec(folded(text))?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** A number with or without commas (or spaces) between its thousands: "1,200", "21 000", "63.3". */
export function toNumber(text: string): number | undefined {
  const grouped = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/.test(text.trim()) ? text.replace(/[,\s]/g, '') : text;
  const number = toDecimal(grouped);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** A whole number of 0 or more. */
export function toCount(text: string): number | undefined {
  const number = toNumber(text);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Pounds: "£21,000", "21000", "£5k", "5,000.00 GBP". Three digits after a point are somebody's thousands, so they are none. */
export function toPounds(text: string): number | undefined {
  const [, figure, thousands] =
    /^£?([\d.,\s]+?)(k)?$/i.exec(text.replace(/^\s*GBP|GBP\s*$|\s*pounds\s*$/i, '').trim()) ?? [];
  if (figure === undefined || /\.\d{3,}$/.test(figure)) return undefined;
  const number = toNumber(figure);
  return number !== undefined && thousands ? Math.round(number * 1000) : number;
}

/** Percent from 0 to 100: "60%", "63.3". */
export function toPercent(text: string): number | undefined {
  const number = toNumber(text.replace(/\s*%\s*$|\s+per ?cent\s*$/i, ''));
  return number !== undefined && number <= 100 ? number : undefined;
}

/** Degrees, with a decimal comma too, which tables with semicolons have. */
export function toDegrees(text: string): number | undefined {
  return toDecimal(text.replace(/^(-?\d{1,2}),(\d+)$/, '$1.$2'));
}

/**
 * The place of a pair of degrees, also where latitude and longitude have changed places: no pair of the British Isles is another one of
 * them the other way round.
 */
export function toGivenPosition(latitude: number | undefined, longitude: number | undefined): Position | undefined {
  return toPosition(latitude, longitude) ?? toPosition(longitude, latitude);
}

const months: Readonly<Record<string, number>> = { year: 12, yr: 12, y: 12, month: 1, mth: 1, mo: 1, m: 1 };
const amounts = /(\d+(?:\.\d+)?|\.\d+)\s*(years?|yrs?|y|months?|mths?|mo|m|hours?|hrs?|h)?(?:\s*(?:,|and|&)\s*|\s*)/giy;

/**
 * How long a course takes: "18", "18 months", "1.5 years", "1 year 6 months", "40 hours". A number alone is of `unit`. Ranges, weeks
 * and words are none.
 */
export function toDuration(text: string, unit: Duration['unit']): Duration | undefined {
  const rest = text.trim();
  const parts = [...rest.matchAll(amounts)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== rest) return undefined;
  const units = parts.map(([, , word]) => word?.toLowerCase().replace(/s$/, ''));
  if (units.some((word) => word === undefined) && parts.length > 1) return undefined;
  const figures = parts.map(([, figure]) => Number(figure));
  const [only = 0] = figures;
  const isHours = units.map((word) => /^h/.test(word ?? ''));
  const value =
    units[0] === undefined || (parts.length === 1 && isHours[0])
      ? only
      : isHours.includes(true)
        ? NaN
        : figures.reduce((sum, figure, index) => sum + figure * (months[units[index] ?? ''] ?? NaN), 0);
  if (!Number.isSafeInteger(value) || value < 1) return undefined;
  return { value, unit: units[0] === undefined ? unit : isHours[0] ? 'hours' : 'months' };
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const midnight = /(?:[T\s]+00:00(?::00(?:\.0+)?)?)?Z?$/i;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i;
const isoDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const britishDay = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const wordedDay = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-\\s]+${monthWord}[-,\\s]+(\\d{4}|\\d{2})$`, 'i');
const americanWordedDay = new RegExp(`^${monthWord}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i');

/** A calendar day, `YYYY-MM-DD`: "2025-07-31", "31/07/2025" (day first), "31 July 2025", "31-Jul-25". Never a time of that day. */
export function toCalendarDay(text: string): string | undefined {
  const day = text.trim().replace(midnight, '').replace(weekday, '');
  const [, isoYear, isoMonth, isoDate] = isoDay.exec(day) ?? [];
  if (isoYear !== undefined) return dayOf(isoYear, isoMonth, isoDate);
  const [, date, month, year] = britishDay.exec(day) ?? wordedDay.exec(day) ?? [];
  if (date !== undefined) return dayOf(year, month, date);
  const [, monthFirst, dateSecond, yearLast] = americanWordedDay.exec(day) ?? [];
  return dayOf(yearLast, monthFirst, dateSecond);
}

function dayOf(year = '', month = '', date = ''): string | undefined {
  const named = monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const two = (text: string | number) => String(text).padStart(2, '0');
  return toDay(`${year.length === 2 ? `20${year}` : year}-${two(named || month)}-${two(date)}`);
}

/** An academic year as the sources code it, "2425": "2024/25", "2024 to 2025", "24/25", "2425". */
export function toPeriod(text: string): string | undefined {
  const [, first, second] = /^(?:20)?(\d\d)(?:\s*(?:[-/–]|to)\s*(?:20)?)?(\d\d)$/i.exec(text.trim()) ?? [];
  return first !== undefined && second !== undefined && (Number(first) + 1) % 100 === Number(second)
    ? first + second
    : undefined;
}

const kinds: ReadonlyMap<string, CourseKind> = new Map([
  ['apprenticeship', 'apprenticeship'],
  ['standard', 'apprenticeship'],
  ['apprenticeshipstandard', 'apprenticeship'],
  ['foundationapprenticeship', 'foundation-apprenticeship'],
  ['apprenticeshipunit', 'apprenticeship-unit'],
  ['unit', 'apprenticeship-unit'],
]);

/** What sort of training a course is: "Foundation apprenticeship", "Apprenticeship units". */
export function toCourseKind(text: string): CourseKind | undefined {
  return kinds.get(folded(text).replace(/s$/, ''));
}

const modes: ReadonlyMap<string, DeliveryMode> = new Map([
  ['dayrelease', 'day-release'],
  ['blockrelease', 'block-release'],
  ['atprovider', 'at-provider'],
  ['provider', 'at-provider'],
  ['atthetrainingprovider', 'at-provider'],
  ['atcollege', 'at-provider'],
  ['college', 'at-provider'],
  ['workplace', 'workplace'],
  ['atworkplace', 'workplace'],
  ['attheworkplace', 'workplace'],
  ['intheworkplace', 'workplace'],
  ['workbased', 'workplace'],
  ['employer', 'workplace'],
  ['atemployer', 'workplace'],
  ['online', 'online'],
  ['distancelearning', 'online'],
]);

/** One way of training: "Day release", "day-release", "at workplace". */
export function toMode(text: string): DeliveryMode | undefined {
  return modes.get(folded(text));
}

/** How far a provider travels to workplaces: "national", "Nationwide", "regional". */
export function toCoverage(text: string): 'national' | 'regional' | undefined {
  const word = folded(text);
  if (['national', 'nationwide', 'nationally', 'england', 'allofengland', 'wholecountry'].includes(word))
    return 'national';
  return ['regional', 'region', 'regions', 'regionally', 'local', 'locally'].includes(word) ? 'regional' : undefined;
}

/** A rating with something to show, in any spelling: "Very poor", "very-poor", "Good", "4". */
export function toShownRating(text: string): Rating | undefined {
  const rating = toRating(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
  return rating === 'not-reviewed' ? undefined : rating;
}

/** Whether something is so; undefined for any other text. */
export function toYesOrNo(text: string): boolean | undefined {
  const word = folded(text);
  if (['yes', 'y', 'true', 'regulated'].includes(word)) return true;
  return ['no', 'n', 'false', 'none', 'na', 'notregulated', 'notapplicable'].includes(word) ? false : undefined;
}

/** The values of a cell: between pipes; else, where there are none, between line breaks or semicolons; else between `more`. */
export function toValues(text: string, more?: RegExp): string[] {
  const separator = [/\|/, /[\r\n]+/, /;/, ...(more ? [more] : [])].find((each) => each.test(text));
  return (separator ? text.split(separator) : [text]).map((each) => each.trim()).filter(Boolean);
}
