/** What windows-1252 shows for the bytes 0x80 to 0x9F. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Any of HTML's other names, in the text of a JSON document too, where "&" may be an escape. */
const rareName = new RegExp(`(?:&|\\\\u0026)(?!(?:${Object.keys(entities).join('|')});)[A-Za-z][A-Za-z\\d]{1,31};`);

let decodeRareName: ((reference: string) => string) | undefined;

/** Whether a text has character references that {@link plainText} reads only after {@link readRareNames}. */
export function hasRareNames(text: string): boolean {
  return decodeRareName === undefined && rareName.test(text);
}

/** Gives {@link plainText} what reads HTML's 2,200 names: few texts have any but the common ones, and all are larger than this code. */
export function readRareNames(decode: (reference: string) => string): void {
  decodeRareName = decode;
}

// Every pattern here takes linear time on hostile input: no two neighbours that can match the same character.
const hidden = /<!--[^]*?(?:-->|$)|<(script|style|template|svg)\b[^]*?(?:<\/\1\s*>|$)/gi;
const lineEnd =
  /<(?:br|hr|\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote))\b[^<>]*>|\\r\\n|\\[rn]|\r\n?/gi;
const tag = /<\/?[a-z][^<>]*>|<[!?][^<>]*>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
/** UTF-8 that somebody read as windows-1252. Only lead bytes whose pairs are no words of any language. */
const mojibake = new RegExp(`[ÂÃ][\\x80-¿${windows1252}]|â[\\x80-¿${windows1252}]{2}`, 'g');
/** Controls that are no white space, and marks that reorder or hide what stands beside them. */
const unseen = /[\0-\x08\x0E-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Text without anything to clean, which most text is: a single test instead of eight replacements. */
const clean = /^[ -%'-;=-[\]-~£–—‘’“”…•]*$/;

/**
 * Plain text of whatever an API sends as text: tags and their hidden content dropped, block ends as line breaks,
 * entities decoded once, mojibake repaired, controls and bidirectional overrides removed, white space collapsed.
 * The result may hold "<": it is text, for text nodes only.
 */
export function plainText(text: string): string {
  if (clean.test(text)) return text.trim();
  return text
    .replace(hidden, ' ')
    .replace(lineEnd, '\n')
    .replace(tag, '')
    .replace(entity, decodeEntity)
    .replace(mojibake, decodeMojibake)
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name] ?? decodeRareName?.(whole) ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  // Like browsers: 128 to 159 mean windows-1252 (&#146; is an apostrophe).
  return windows1252[code - 0x80] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : whole);
}

function decodeMojibake(characters: string): string {
  const [first = 0, second = 0, third] = Array.from(characters, toByte);
  return String.fromCharCode(
    third === undefined
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f),
  );
}

function toByte(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + windows1252.indexOf(character);
}
