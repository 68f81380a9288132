import { toDay } from '../../domain/day.ts';
import { toDecimal } from '../../domain/decimal.ts';
import { DataError } from '../http/errors.ts';
import { toWebUrl } from './link.ts';
import { plainText } from './text.ts';

/**
 * Makes something usable of a value of an answer; never throws. Adapters are built from readers, so that one wrong field costs
 * that field and not the answer.
 */
export type Reader<T> = (value: unknown) => T;

/** Characters of a text that are read: several times the longest of any course, and few enough that no browser stands still. */
const longest = 20_000;

function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? plainText(`${value}`.slice(0, longest)) || undefined
    : undefined;
}

function toLine(value: unknown): string | undefined {
  return toText(value)?.replaceAll('\n', ' ');
}

function toAmount(value: unknown): number | undefined {
  const amount = toDecimal(value);
  return amount !== undefined && amount >= 0 ? amount : undefined;
}

/** Plain text of several lines; undefined when nothing is left of it. */
export const text: Reader<string | undefined> = toText;

/** Plain text in one line: titles, names, codes. A number is text too (`larsCode` is sent as either). */
export const line: Reader<string | undefined> = toLine;

/** A finite number of 0 or more, from a number or its text; undefined for the sentinels "-", "x", "low", "c" and "". */
export const amount: Reader<number | undefined> = toAmount;

/** A whole {@link amount}. */
export const count: Reader<number | undefined> = (value) => {
  const whole = toAmount(value);
  return Number.isInteger(whole) ? whole : undefined;
};

/** The level of a qualification; sources write 0 where they know none. */
export const level: Reader<number | undefined> = (value) => count(value) || undefined;

/** True or false, or undefined when neither is said. */
export const flag: Reader<boolean | undefined> = (value) =>
  [true, false].find((each) => value === each || value === `${each}`);

/** A calendar day, `YYYY-MM-DD`. */
export const day: Reader<string | undefined> = (value) => toDay(toLine(value));

/** A checked `http(s)` address. */
export const webUrl: Reader<string | undefined> = (value) => toWebUrl(typeof value === 'string' ? value : undefined);

/** One of the words that we use ourselves. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T | undefined> {
  return (value) => words.find((word) => word === value);
}

/** Plain lines from a list of texts or from one text with pipes between them; blank ones and repeats are left out. */
export const lines: Reader<string[]> = (value) => {
  const texts = [value].flat().flatMap((each) => (typeof each === 'string' ? each.slice(0, longest).split('|') : []));
  return [...new Set(texts.map(toLine).filter((each) => each !== undefined))];
};

/** A list of what `read` makes of each member; undefined where there is no list. */
export function optionalList<T>(read: Reader<T>): Reader<T[] | undefined> {
  return (value) => (Array.isArray(value) ? value.map((each) => read(each)) : undefined);
}

/** A list of what `read` makes of each member; an empty list for anything else. */
export function list<T>(read: Reader<T>): Reader<T[]> {
  return (value) => (Array.isArray(value) ? value.map((each) => read(each)) : []);
}

/** Readers by field name. */
type Fields = Readonly<Record<string, Reader<unknown>>>;

/** What {@link part} makes of an object with these fields. */
export type Part<F extends Fields> = { [K in keyof F]: ReturnType<F[K]> };

/** An object inside an answer; where there is none, one whose fields are all missing. */
export function part<F extends Fields>(fields: F): Reader<Part<F>> {
  const readers = Object.entries(fields);
  return (value) => {
    const object = value === null || typeof value !== 'object' ? {} : (value as Record<string, unknown>);
    return Object.fromEntries(readers.map(([name, read]) => [name, read(object[name])])) as Part<F>;
  };
}

/** An object inside an answer; undefined where there is none. */
export function optionalPart<F extends Fields>(fields: F): Reader<Part<F> | undefined> {
  const read = part(fields);
  return (value) => (value !== null && typeof value === 'object' ? read(value) : undefined);
}

/** The members that have all of these fields: what lacks them cannot be used. */
export function having<T, const K extends keyof T>(members: readonly T[], ...fields: K[]) {
  return members.filter((member) => fields.every((field) => member[field] !== undefined)) as (Omit<T, K> & {
    [F in K]: NonNullable<T[F]>;
  })[];
}

/** The error for an answer that lacks what was asked for; the hint tells the site owner what to look at. */
export function notThere(hint: string): DataError {
  return new DataError('schema', { hint });
}
