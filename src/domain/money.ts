import { grouped } from './grouped.ts';

/** Whole pounds, such as "£27,000" or "£0": the same in both of our languages (LongExtensions.cs: `£{n0}`). */
export function pounds(amount: number): string {
  return `£${grouped(Math.round(amount))}`;
}
