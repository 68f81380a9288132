import type { CourseKind } from '../../../domain/course.ts';
import type { Presentation } from '../../../domain/offer.ts';
import type { DeliveryMode } from '../../../domain/delivery-mode.ts';
import { toCalendarDay } from '../words.ts';
import { textOf, type Element } from './element.ts';

// The vocabularies of XCRI-CAP 1.2, each by its code and by its label: feeds have either.

/** A term: its code, its label, and how it is said in a sentence on attendance ('' for nothing to say). */
type Term = readonly [code: string, label: string, words: string];

/** How a place of learning is attended, and which ways of training it is. */
const attendanceModes: readonly (readonly [...Term, modes: readonly DeliveryMode[]])[] = [
  ['CM', 'Campus', '', ['at-provider']],
  ['DA', 'Distance with attendance', 'Distance with attendance', ['online', 'at-provider']],
  ['DS', 'Distance without attendance', 'Distance without attendance', ['online']],
  ['NC', 'Face-to-face non-campus', 'Face-to-face non-campus', ['at-provider']],
  ['MM', 'Mixed mode', 'Mixed mode', ['online', 'at-provider']],
  ['ON', 'Online (no attendance)', '', ['online']],
  ['WB', 'Work-based', '', ['workplace']],
];

const studyModes: readonly Term[] = [
  ['FT', 'Full time', 'Full time'],
  ['PT', 'Part time', 'Part time'],
  ['PF', 'Part of a full time programme', 'Part of a full time programme'],
  ['FL', 'Flexible', 'Flexible'],
  ['NK', 'Not known', ''],
];

const attendancePatterns: readonly Term[] = [
  ['DT', 'Daytime', 'Daytime'],
  ['EV', 'Evening', 'Evening'],
  ['TW', 'Twilight', 'Twilight'],
  ['DR', 'Day/Block release', 'Day or block release'],
  ['WE', 'Weekend', 'Weekend'],
  ['CS', 'Customised', 'Customised'],
];

/** The terms that elements name; an element that names none is told. */
function termsOf<T extends readonly [...Term, ...unknown[]]>(terms: readonly T[], elements: readonly Element[]): T[] {
  return elements.map((element) => termOf(terms, element)).filter((term) => term !== undefined);
}

function termOf<T extends readonly [...Term, ...unknown[]]>(terms: readonly T[], element: Element): T | undefined {
  const given = [element.attributes['identifier'] ?? '', textOf(element)].map(folded).filter(Boolean);
  const isNamed = (text: string, [code, label]: T) =>
    // "Online" for "Online (no attendance)".
    [code, label, label.replace(/\(.*/, '')].map(folded).includes(text);
  const term = given.map((text) => terms.find((each) => isNamed(text, each))).find((each) => each !== undefined);
  if (term) element.isUsed = true;
  else element.reason = `It is not understood: the codes are ${terms.map(([code]) => code).join(', ')}.`;
  return term;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** The ways of training that these elements name, and what is to be said of attendance beside them. */
export function toAttendance(elements: {
  readonly attendanceMode: readonly Element[];
  readonly studyMode: readonly Element[];
  readonly attendancePattern: readonly Element[];
}): { readonly modes: readonly DeliveryMode[]; readonly attendance: string | undefined } {
  const modes = termsOf(attendanceModes, elements.attendanceMode);
  const studies = termsOf(studyModes, elements.studyMode);
  const patterns = termsOf(attendancePatterns, elements.attendancePattern);
  const words = [...studies, ...patterns, ...modes].map(([, , said]) => said).filter(Boolean);
  return {
    modes: [...new Set(modes.flatMap(([, , , ways]) => ways))],
    attendance: words.length > 0 ? [...new Set(words)].join(', ') : undefined,
  };
}

/** Frameworks whose levels are those of England. */
const english = '(?:RQF|QCF|NQF|FHEQ|NVQ|CQFW)';
const englishLevel = new RegExp(`^(?:${english}\\W*)?(?:level|lvl|l)?\\s*([1-8])(?:\\W+${english}\\W*)?$`, 'i');

/** The level of a text that names one of England's and nothing else; "Entry level 3", "SCQF level 7" and "Undergraduate" are none. */
export function toEnglishLevel(text: string): number | undefined {
  const digit = englishLevel.exec(text.trim())?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** The kind of course that texts of a feed call it; undefined where none calls it an apprenticeship. */
export function toStatedKind(texts: readonly string[]): CourseKind | undefined {
  const all = texts.join('\n');
  if (/\bfoundation apprenticeships?\b/i.test(all)) return 'foundation-apprenticeship';
  if (/\bapprenticeship units?\b/i.test(all)) return 'apprenticeship-unit';
  return /(?<!pre-?\s?)\bapprenticeship\b/i.test(all) ? 'apprenticeship' : undefined;
}

/** Months of an ISO 8601 interval that is whole years and months: "P1Y6M"; undefined for any other. */
export function toMonths(interval: string | undefined): number | undefined {
  const [whole, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:0+D)?$/i.exec(interval?.trim() ?? '') ?? [];
  const sum = Number(years) * 12 + Number(months);
  return whole !== undefined && sum > 0 ? sum : undefined;
}

/** The day of a temporal element, by its machine-readable attribute or its text; undefined for less than a day. */
export function toElementDay(element: Element): string | undefined {
  const given = element.attributes['dtf'] ?? '';
  return (
    toCalendarDay(given.replace(/T.*/, '')) ?? toCalendarDay(textOf(element).replace(/(?<=^\d{4}-\d\d-\d\d)T.*/, ''))
  );
}

const anyTime =
  /^(?:at )?any ?time$|^(?:flexible|ongoing|roll[- ]?on[- ,]*roll[- ]?off|all year(?: round)?|throughout the year)$/i;

/** When a presentation begins: a day, "any-time", or words. */
export function toStart(element: Element | undefined): Pick<Presentation, 'startDate' | 'startText'> {
  const text = textOf(element).replace(/\.$/, '');
  const given = element?.attributes['dtf'];
  if (!element || (!text && !given)) return {};
  element.isUsed = true;
  const day = toElementDay(element);
  if (day !== undefined) return { startDate: day };
  return anyTime.test(text) ? { startDate: 'any-time' } : { startText: textOf(element) || given };
}
