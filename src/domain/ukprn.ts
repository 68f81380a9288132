/**
 * Whether a number is a UK provider reference number, 10000000 to 19999999 (GetCourseProviderDetailsQueryValidator.cs).
 * No reason to drop a provider: official sample answers use 1001.
 */
export function isUkprn(value: number): boolean {
  return Number.isInteger(value) && value >= 10_000_000 && value <= 19_999_999;
}
