import { parse, pipe, transform, unknown, type GenericSchema, type InferOutput } from 'valibot';
import { toDay } from '../../domain/day.ts';
import { toDecimal } from '../../domain/decimal.ts';
import { DataError } from '../errors.ts';
import { toWebUrl } from './link.ts';
import { plain } from './plain.ts';

/**
 * A schema that never fails: of anything, and of nothing, it makes what `read` makes of it. Adapters are built from such
 * schemas, so that one wrong field costs that field and not the answer.
 */
export function reader<T>(read: (value: unknown) => T) {
  return pipe(unknown(), transform(read));
}

/** Characters of a text that are read: several times the longest of any course, and few enough that no browser stands still. */
const longest = 20_000;

function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? plain(`${value}`.slice(0, longest)) || undefined
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
export const text = reader(toText);

/** Plain text in one line: titles, names, codes. A number is text too (`larsCode` is sent as either). */
export const line = reader(toLine);

/** A finite number of 0 or more, from a number or its text; undefined for the sentinels "-", "x", "low", "c" and "". */
export const amount = reader(toAmount);

/** A whole {@link amount}. */
export const count = reader((value) => {
  const whole = toAmount(value);
  return Number.isInteger(whole) ? whole : undefined;
});

/** True or false, or undefined when neither is said. */
export const flag = reader((value) => [true, false].find((each) => value === each || value === `${each}`));

/** A calendar day, `YYYY-MM-DD`. */
export const day = reader((value) => toDay(toLine(value)));

/** A checked `http(s)` address. */
export const webUrl = reader((value) => toWebUrl(typeof value === 'string' ? value : undefined));

/** One of the words that we use ourselves. */
export function oneOf<const T extends string>(words: readonly T[]) {
  return reader((value) => words.find((word) => word === value));
}

/** Plain lines from a list of texts or from one text with pipes between them; blank ones and repeats are left out. */
export const lines = reader((value) => {
  const texts = [value].flat().flatMap((each) => (typeof each === 'string' ? each.slice(0, longest).split('|') : []));
  return [...new Set(texts.map(toLine).filter((each) => each !== undefined))];
});

/** A list of whatever `schema` makes of each member, or undefined where there is none. */
export function optionalList<T>(schema: GenericSchema<unknown, T>) {
  return reader((value): T[] | undefined =>
    Array.isArray(value) ? value.map((each) => parse(schema, each)) : undefined,
  );
}

/** A list of whatever `schema` makes of each member; an empty list for anything else. */
export function list<T>(schema: GenericSchema<unknown, T>) {
  const optional = optionalList(schema);
  return reader((value): T[] => parse(optional, value) ?? []);
}

/** Schemas by field name. */
type Fields = Readonly<Record<string, GenericSchema<unknown, unknown>>>;

/** What {@link part} makes of an object with these fields. */
export type Part<F extends Fields> = { [K in keyof F]: InferOutput<F[K]> };

/**
 * An object inside an answer; where there is none, one whose fields are all missing. Valibot's own `object` would report
 * what is missing, at half a kilobyte, and adapters never ask.
 */
export function part<F extends Fields>(fields: F) {
  return reader((value) => {
    const object = value === null || typeof value !== 'object' ? {} : (value as Record<string, unknown>);
    const entries = Object.entries(fields).map(([name, schema]) => [name, parse(schema, object[name])]);
    return Object.fromEntries(entries) as Part<F>;
  });
}

/** An object inside an answer, or undefined where there is none. */
export function optionalPart<F extends Fields>(fields: F) {
  const schema = part(fields);
  return reader((value) => (value !== null && typeof value === 'object' ? parse(schema, value) : undefined));
}

/** The members that have all of these fields: what lacks them cannot be used. */
export function having<T, const K extends keyof T>(members: readonly T[], ...fields: K[]) {
  return members.filter((member) => fields.every((field) => member[field] !== undefined)) as (Omit<T, K> & {
    [F in K]: NonNullable<T[F]>;
  })[];
}

/** What `schema` makes of a whole answer. */
export function readAs<T>(schema: GenericSchema<unknown, T>, answer: unknown): T {
  return parse(schema, answer);
}

/** The error for an answer that lacks what was asked for; the hint tells the site owner what to look at. */
export function notThere(hint: string): DataError {
  return new DataError('schema', { hint });
}
