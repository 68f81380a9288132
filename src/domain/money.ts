const formats = new Map<string, Intl.NumberFormat>(); // making one takes longer than painting a card's line

function formatOf(locale: string): Intl.NumberFormat {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'GBP',
      currencyDisplay: 'narrowSymbol', // else en-AU and others write "GBP"
      maximumFractionDigits: 0,
    });
  formats.set(locale, format);
  return format;
}

/**
 * Whole pounds as a locale writes them, such as "£27,000" or "£0" (LongExtensions.cs: `£{n0}`).
 * Throws a RangeError when `locale` is not a language tag.
 */
export function pounds(amount: number, locale: string): string {
  return formatOf(locale).format(amount);
}
