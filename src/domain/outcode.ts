const outcode = /^[a-z]{1,2}\d[a-z\d]?$/i;
const beginning = /^([a-z]{1,2}\d[a-z\d]?)(?:\s+\d(?:[a-z]{0,2})|\d[a-z]{2})?$/i;

/**
 * The first half of a UK postcode, in capitals, of a text that is one or begins one: "CT1 of "ct1", "CT1 1" and "CT11QU". Undefined
 * for any other text. It names a district of thousands of homes, so it can be told to a third party where a postcode must not.
 */
export function outcodeOf(text: string): string | undefined {
  const whole = text.trim();
  // Without a space the last three are the second half: CT11QU is CT1 1QU.
  const first = outcode.test(whole) ? whole : beginning.exec(whole)?.[1];
  return first?.toUpperCase();
}
