/** A UK postcode, or the beginning of one, among what somebody typed. */
export interface TypedPostcode {
  /** First half, in capitals: a district of thousands of homes, which can be told to others where a whole postcode must not. */
  readonly outcode: string;
  /** Second half, where all of it is there. */
  readonly incode?: string | undefined;
  /** What else was typed: a town before it, a county behind it. */
  readonly rest: string;
}

type Halves = Omit<TypedPostcode, 'rest'>;

const outcode = '[A-Z]{1,2}\\d[A-Z\\d]?';
const whole = new RegExp(`^(${outcode})(\\d[A-Z]{2})$`);
/** An outcode, alone or with what there is of the second half: "LS1", "LS1 4" (a sector), "LS1 4D", "LS14D". */
const begun = [new RegExp(`^(${outcode})(?: \\d[A-Z]?)?$`), new RegExp(`^(${outcode})\\d[A-Z]?$`)];

/** The forms that outcodes have: A for a letter, 9 for a digit. */
const forms = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'];

/** Words that a postcode may be parted into: each letter and digit on its own. */
const longestRun = 7;

/**
 * The postcode in a text, or its beginning, wherever it stands: "Leeds ls1-4dy" and "LS14DY, Leeds" hold LS1 4DY. Capitals, spaces,
 * hyphens, full stops and the width of letters do not count, and an O for a nought or an I for a one is read so where nothing else
 * makes a postcode. Undefined where there is none.
 */
export function readPostcode(text: string): TypedPostcode | undefined {
  const words = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => word !== '');
  const isAlone = (run: readonly string[]): boolean => run.length === words.length;
  return (
    findRun(words, longestRun, (run) => toWhole(run.join(''))) ??
    findRun(words, 2, toWholeCorrected) ??
    findRun(words, 2, (run) => toBegun(run.join(' '))) ??
    findRun(words, 2, (run) => (isAlone(run) ? (toBegun(run.join('')) ?? toOutcodeCorrected(run.join(''))) : undefined))
  );
}

/** The first half of the postcode in a text, undefined where there is none: see {@link readPostcode}. */
export function outcodeOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : readPostcode(text)?.outcode;
}

/** What is no postcode of a place; or one of a place outside Great Britain, which its open lists do not hold. */
export type OddPostcode = 'nowhere' | 'outside';

/**
 * Why a postcode may be nowhere: the numbers of the forces and the one of the Girobank stand for no place; the Crown dependencies
 * and Northern Ireland are in no open list of Ordnance Survey. Undefined for any other text.
 */
export function oddPostcode(text: string): OddPostcode | undefined {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '');
  if (/BFPO\d*$|^BF1(?:\d[A-Z]{2})?$/.test(letters)) return 'nowhere';
  if (/GIR[O0]AA$/.test(letters)) return 'nowhere';
  const area = outcodeOf(text)?.match(/^[A-Z]+/)?.[0] ?? '';
  return ['BT', 'GY', 'IM', 'JE'].includes(area) ? 'outside' : undefined;
}

/** What `read` makes of the longest run of words that it can read, of equals the last: a postcode ends an address. */
function findRun(
  words: readonly string[],
  longest: number,
  read: (run: readonly string[]) => Halves | undefined,
): TypedPostcode | undefined {
  for (let length = Math.min(words.length, longest); length > 0; length -= 1) {
    for (let start = words.length - length; start >= 0; start -= 1) {
      const halves = read(words.slice(start, start + length));
      if (halves) return { ...halves, rest: [...words.slice(0, start), ...words.slice(start + length)].join(' ') };
    }
  }
  return undefined;
}

function toWhole(letters: string): Halves | undefined {
  const [, first, incode] = whole.exec(letters) ?? [];
  return first === undefined ? undefined : { outcode: first, incode };
}

function toBegun(text: string): Halves | undefined {
  const found = begun.map((each) => each.exec(text)?.[1]).find((each) => each !== undefined);
  return found === undefined ? undefined : { outcode: found };
}

/** Parted nowhere but between its halves: "10 High" is an address. */
function toWholeCorrected(run: readonly string[]): Halves | undefined {
  const letters = run.join('');
  if (!/\d/.test(letters)) return undefined;
  const fitting = run.length === 1 ? forms : forms.filter(({ length }) => length === run[0]?.length);
  const read = fitting.map((form) => correct(letters, `${form}9AA`)).find((each) => each !== undefined);
  return read === undefined ? undefined : toWhole(read);
}

function toOutcodeCorrected(letters: string): Halves | undefined {
  if (!/\d/.test(letters)) return undefined;
  return forms.flatMap((form) => toBegun(correct(letters, form) ?? '') ?? [])[0];
}

/** The letters as a form wants them, undefined where they are no such thing however one reads O, 0, I and 1. */
function correct(letters: string, form: string): string | undefined {
  if (letters.length !== form.length) return undefined;
  const isDigit = (index: number): boolean => form[index] === '9';
  const read = [...letters].map((letter, index) =>
    isDigit(index) ? letter.replace('O', '0').replace('I', '1') : letter.replace('0', 'O').replace('1', 'I'),
  );
  return read.every((letter, index) => (isDigit(index) ? /\d/ : /[A-Z]/).test(letter)) ? read.join('') : undefined;
}
