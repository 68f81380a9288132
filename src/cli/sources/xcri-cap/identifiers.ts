import { createHash } from 'node:crypto';
import { children, textOf, type Element } from './element.ts';
import type { FeedCourse } from './feed.ts';

/** What a snapshot can name a file by. */
const fileName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;
const longest = 32;

/** A course of a feed, and the code that its files are named by. */
export interface NamedCourse extends FeedCourse {
  readonly id: string;
}

/** UKPRNs are eight digits that begin with 1. All identifiers of a provider that has one say no more than it. */
export function ukprnOf(provider: Element | undefined): number | undefined {
  const identifiers = children(provider, 'identifier');
  const found = identifiers.find((each) => /^1\d{7}$/.test(textOf(each)));
  if (found) for (const each of identifiers) each.isUsed = true;
  return found && Number(textOf(found));
}

/**
 * The code of an element: an identifier that can name a file, else one made of an address, always the same for the same address.
 * Undefined where it has no identifier.
 */
export function codeOf(element: Element): string | undefined {
  const identifiers = children(element, 'identifier').filter((each) => textOf(each) !== '');
  const short = identifiers.find((each) => fileName.test(textOf(each)));
  const chosen = short ?? identifiers[0];
  if (!chosen) return undefined;
  // All of them say which course it is.
  for (const each of identifiers) each.isUsed = true;
  return short ? textOf(short) : codeOfAddress(textOf(chosen));
}

/** Path and query of an address, without what no file can be called; shortened with a hash, so that it stays apart from others. */
function codeOfAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const told = url ? [url.pathname, ...url.searchParams.values()].join('-') : address;
  const code = decodeURIComponent(told.replace(/%(?![\da-f]{2})/gi, '')).replace(/[^A-Za-z0-9_.]+/g, '-');
  const trimmed = code.replace(/^[-_.]+|[-_.]+$/g, '');
  if (fileName.test(trimmed)) return trimmed;
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 8);
  return [trimmed.slice(-(longest - 9)).replace(/^[-_.]+/, ''), hash].filter(Boolean).join('-');
}

/**
 * Each course with a code of its own: of two with one code the second gets its provider's number, or a number, behind it, and
 * `tell` hears of it. Courses without an identifier are left out, and `nameless` hears of them.
 */
export function withCodes(
  courses: readonly FeedCourse[],
  tell: (sentence: string) => void,
  nameless: (course: Element) => void,
): readonly NamedCourse[] {
  const taken = new Set<string>();
  const isFree = (code: string) => !taken.has(code.toLowerCase());
  return courses.flatMap((each) => {
    const code = codeOf(each.course);
    if (code === undefined) {
      nameless(each.course);
      return [];
    }
    const ukprn = ukprnOf(each.provider);
    let id = code;
    for (let count = 1; !isFree(id); count += 1) {
      const ending = count === 1 && ukprn !== undefined ? `-${ukprn}` : `-${count + 1}`;
      id = code.slice(0, longest - ending.length) + ending;
    }
    taken.add(id.toLowerCase());
    if (id !== code) tell(`Line ${each.course.line}: another course has the code ${code} too, so this one is ${id}.`);
    return [{ ...each, id }];
  });
}
