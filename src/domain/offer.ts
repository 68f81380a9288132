// What a provider adds to a course: its runs, and where to apply.

import type { DeliveryMode } from './delivery-mode.ts';

/** One run of a course: where and how it is taught, when it begins, until when one can apply. */
export interface Presentation {
  /** The provider whose run it is. */
  readonly ukprn?: number | undefined;
  /** Name of the premises. */
  readonly site?: string | undefined;
  /** A calendar day, `YYYY-MM-DD`, or "any-time". */
  readonly startDate?: string | undefined;
  /** The source's words for a start that is no single day, such as "September 2027". */
  readonly startText?: string | undefined;
  /** The last day to apply, `YYYY-MM-DD`. */
  readonly applyBy?: string | undefined;
  readonly mode?: DeliveryMode | undefined;
  /** The source's words on attendance, such as "Part time, evening". */
  readonly attendance?: string | undefined;
}

/** What a link of a course is for. */
export const linkKinds = ['apply', 'enquire', 'open-day', 'vacancies', 'other'] as const;

/** A page of a provider about a course. */
export interface CourseLink {
  /** Plain text, where the kind alone says too little. */
  readonly label?: string | undefined;
  /** `http(s)` only. */
  readonly url: string;
  readonly kind: (typeof linkKinds)[number];
}
