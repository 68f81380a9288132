import type { CommonStrings } from '../../i18n/en/common.ts';

/** A day in words: "5 March 2027". Undefined for anything that is not a date. */
export function dayInWords(iso: string | undefined, { day }: CommonStrings): string | undefined {
  const date = new Date(iso ?? NaN);
  return isNaN(+date) ? undefined : day(date);
}
