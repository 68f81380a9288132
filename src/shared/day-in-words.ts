// Chromium knows no Welsh and would answer in American English.
const welshMonths = 'Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr'.split(',');
/** Made once: it takes longer than the rest of a card. */
let english: Intl.DateTimeFormat | undefined;

/** A day in words: "5 March 2027". Undefined for anything that is not a date. */
export function dayInWords(iso: string | undefined, locale: string): string | undefined {
  const date = new Date(iso ?? NaN);
  if (isNaN(+date)) return undefined;
  if (locale === 'cy') return `${date.getUTCDate()} ${welshMonths[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  english ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return english.format(date);
}
