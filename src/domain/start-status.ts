import type { StartDates } from './course.ts';
import { toDay } from './day.ts';

export { todayInUk } from './day.ts';

/** Whether new apprentices can start. `first` and `last` are days, `YYYY-MM-DD`. */
export type StartStatus =
  | { readonly kind: 'open' }
  /** Open until and including `last`. */
  | { readonly kind: 'closing'; readonly last: string }
  /** `last` only where that day is over; a course that never opened, or is closed early, has none. */
  | { readonly kind: 'closed'; readonly last?: string }
  | { readonly kind: 'not-yet'; readonly first: string };

/**
 * What a course's dates mean on a day in UK time, `YYYY-MM-DD`. Days are compared, not instants, so the last day is still
 * open; equal first and last days mark a course that was never opened (GetCourseLookupResponse.cs). Dates that say
 * "over" or "not yet" win over `accepting`, which may be as old as its snapshot; no dates and no word mean open.
 */
export function startStatus(dates: StartDates, today: string): StartStatus {
  const first = toDay(dates.first);
  const last = toDay(dates.last);
  if (first !== undefined && last !== undefined && last <= first) return { kind: 'closed' };
  if (last !== undefined && last < today) return { kind: 'closed', last };
  if (first !== undefined && first > today) return { kind: 'not-yet', first };
  if (dates.accepting === false) return { kind: 'closed' };
  return last === undefined ? { kind: 'open' } : { kind: 'closing', last };
}
