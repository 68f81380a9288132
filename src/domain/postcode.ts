const fullPostcode = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;

/** Whether a text is a whole UK postcode, such as "CT1 1QU" or "ct11qu"; an outcode alone is not (LocationLookupService.cs). */
export function isFullPostcode(text: string | undefined): boolean {
  return fullPostcode.test(text?.trim() ?? '');
}
