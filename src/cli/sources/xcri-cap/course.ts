import { toWebUrl } from '../../../data/dialects/link.ts';
import { toEnglishLevel, toMonths, toStart, toAttendance, toElementDay, toStatedKind } from './vocabulary.ts';
import { toDuration } from '../words.ts';
import { below, children, isDeleted, textOf, understand, use, type Element } from './element.ts';
import { ukprnOf, type NamedCourse } from './identifiers.ts';

/** Separators of what is a list of keywords and no sentence. */
const separators = /[,;|]/;
/** Words that an entry of such a list has at most; a sentence that was cut off has a longer beginning. */
const wordsOfKeyword = 3;

/** A course of the feed as the snapshot's document has it. Elements that nothing is made of stay unused. */
export function toWireCourse({ id, course, provider }: NamedCourse): object {
  const presentations = runsOf(course);
  const [subject] = children(course, 'subject');
  const ukprn = ukprnOf(provider);
  return {
    id,
    title: use(children(course, 'title')[0]),
    kind: toKind(course),
    ...toLevels(course),
    overview: toOverview(course),
    route: use(subject),
    ...toDurations(presentations),
    url: understand(children(course, 'url')[0], toWebUrl, 'an address begins with https:// and has no password'),
    entryRequirements: toEntryRequirements([course, ...presentations]),
    presentations: presentations.map((each) => toPresentation(each, ukprn)).filter((each) => each !== undefined),
    links: toLinks(presentations),
  };
}

function toKind(course: Element) {
  const qualifications = children(course, 'qualification');
  const types = [...children(course, 'type'), ...below(course, 'qualification', 'type')];
  const kind = toStatedKind(
    [course, ...qualifications].flatMap((each) => children(each, 'title').map(textOf)).concat(types.map(textOf)),
  );
  if (kind) for (const type of types) if (toStatedKind([textOf(type)])) type.isUsed = true;
  return kind;
}

/** One of England's levels as a number, any other in the feed's words; several that differ in words too. */
function toLevels(course: Element): { readonly level?: number; readonly levelText?: string } {
  const elements = below(course, 'qualification', 'educationLevel');
  const texts = [...new Set(elements.map(use).filter((each) => each !== undefined))];
  const levels = new Set(texts.map(toEnglishLevel));
  const [only] = levels;
  if (levels.size === 1 && only !== undefined) return { level: only };
  return texts.length > 0 ? { levelText: texts.join(', ') } : {};
}

/** The longest text of abstract and plain descriptions; a list of keywords is none. */
function toOverview(course: Element): string {
  const plain = children(course, 'description').filter(({ attributes }) => !attributes['type']);
  const candidates = [...children(course, 'abstract'), ...plain].filter((each) => textOf(each) !== '');
  for (const each of candidates.filter(isKeywordList)) each.reason = 'It is a list of keywords, and no text.';
  const texts = candidates.filter((each) => !isKeywordList(each));
  const longest = texts.reduce<Element | undefined>(
    (best, each) => (best && textOf(best).length >= textOf(each).length ? best : each),
    undefined,
  );
  const shown = use(longest) ?? '';
  for (const each of texts) {
    if (shown.includes(textOf(each))) each.isUsed = true;
    else each.reason = 'The course has a longer text, which is shown.';
  }
  return shown;
}

function isKeywordList(element: Element): boolean {
  const text = textOf(element);
  const entries = text.split(separators).filter((each) => each.trim());
  const isShort = (entry: string) => entry.trim().split(/\s+/).length <= wordsOfKeyword;
  return entries.length > 3 && !/[.!?]\s|[.!?]$/.test(text) && entries.every(isShort);
}

/** The months that all runs take; else, where there are no months or several, the feed's words. */
function toDurations(presentations: readonly Element[]) {
  const elements = presentations.flatMap((each) => children(each, 'duration'));
  const said = elements.map((each) => {
    const text = textOf(each);
    const months = toMonths(each.attributes['interval']);
    const duration = months ? { value: months, unit: 'months' as const } : toDurationWithUnit(text);
    each.isUsed = text !== '' || duration !== undefined;
    return { text: text || each.attributes['interval'], duration };
  });
  const durations = new Set(said.map(({ duration }) => JSON.stringify(duration)));
  const [first] = said;
  if (durations.size === 1 && first?.duration) return { duration: first.duration };
  const texts = [...new Set(said.flatMap(({ text }) => text ?? []))];
  return texts.length > 0 ? { durationText: texts.join('; ') } : {};
}

/** A number without its unit is no duration: feeds count weeks, hours and credits so. */
function toDurationWithUnit(text: string) {
  return /^[\d\s.,]*$/.test(text) ? undefined : toDuration(text, 'months');
}

/** By the element for it, or by a description that says so. */
function toEntryRequirements(elements: readonly Element[]): string | undefined {
  const found = elements.flatMap((each) => [
    ...children(each, 'prerequisite'),
    ...children(each, 'prerequisites'),
    ...children(each, 'description').filter(({ attributes }) =>
      /(?:^|:)(?:prerequisites?|entryRequirements?)$/i.test(attributes['type'] ?? ''),
    ),
  ]);
  const texts = [...new Set(found.map(use).filter((each) => each !== undefined))];
  return texts.length > 0 ? texts.join('\n') : undefined;
}

/** A run of the course; undefined for one of which nothing is said. */
function toPresentation(presentation: Element, ukprn: number | undefined): object | undefined {
  const [venue] = below(presentation, 'venue', 'provider');
  const { modes, attendance } = attendanceOf(presentation);
  const run = {
    site: use(children(venue, 'title')[0]),
    ...toStart(children(presentation, 'start')[0]),
    applyBy: toApplyBy(children(presentation, 'applyUntil')[0]),
    mode: modes.length === 1 ? modes[0] : undefined,
    attendance,
  };
  return Object.values(run).some((value) => value !== undefined) ? { ukprn, ...run } : undefined;
}

/** The presentations of a course that can still be begun. */
export function runsOf(course: Element): readonly Element[] {
  return children(course, 'presentation').filter((each) => !isDeleted(each));
}

/** How a presentation is attended. */
export function attendanceOf(presentation: Element) {
  return toAttendance({
    attendanceMode: children(presentation, 'attendanceMode'),
    studyMode: children(presentation, 'studyMode'),
    attendancePattern: children(presentation, 'attendancePattern'),
  });
}

function toApplyBy(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const day = toElementDay(element);
  if (day !== undefined) element.isUsed = true;
  else element.reason = 'It is not understood: the last day to apply is one day, such as 2027-07-31.';
  return day;
}

/** Each address to apply at once. */
function toLinks(presentations: readonly Element[]): object[] {
  const elements = presentations.flatMap((each) => children(each, 'applyTo'));
  const urls = elements.map((each) =>
    understand(each, toWebUrl, 'an address begins with https:// and has no password'),
  );
  return [...new Set(urls)].filter((url) => url !== undefined).map((url) => ({ url, kind: 'apply' }));
}
