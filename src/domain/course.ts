import type { Duration } from './duration.ts';
import type { CourseLink, Presentation } from './offer.ts';
import type { Statement } from './statement.ts';

/** What sort of training a course is (`learningType` of the official API). */
export type CourseKind = 'apprenticeship' | 'foundation-apprenticeship' | 'apprenticeship-unit';

/** An occupation that needs a regulator's approval, and the regulator where the source names one. */
export interface Regulation {
  readonly body?: string | undefined;
}

/** When new apprentices may start. Dates are calendar days, `YYYY-MM-DD`. */
export interface StartDates {
  readonly first?: string | undefined;
  /** The last day for new starts: that day is still open (GetCourseLookupResponse.cs). */
  readonly last?: string | undefined;
  /** The source's own word on whether the course accepts starts today, where it gives one instead of dates. */
  readonly accepting?: boolean | undefined;
}

/** A course that apprentices can go on to after a foundation apprenticeship. */
export interface Progression {
  readonly title: string;
  readonly level?: number | undefined;
}

/** How many providers train a course. Absent means unknown, never 0. */
export interface ProviderCounts {
  readonly total?: number | undefined;
  /** Providers at the place that was asked about. */
  readonly atLocation?: number | undefined;
}

/** An apprenticeship course as the widgets show it, whatever endpoint it came from. All text is plain text. */
export interface Course {
  /** The code by which the endpoint knows it: LARS code, reference or short-course code. */
  readonly id: string;
  /** The occupational standard's reference, such as `ST0585`. */
  readonly reference?: string | undefined;
  /** Absent where the source does not say that it is one of them: colleges have other courses too. */
  readonly kind?: CourseKind | undefined;
  /** May already hold "(degree)"; never the level. */
  readonly title: string;
  readonly level?: number | undefined;
  /** The level in the source's words, where it is of another framework than England's: "SCQF level 7". */
  readonly levelText?: string | undefined;
  /** The source's own words for the equivalent qualification; else `levelEquivalent()` of `level.ts` knows. */
  readonly levelEquivalent?: string | undefined;
  readonly overview: string;
  readonly duration?: Duration | undefined;
  /** The duration in the source's words, where it is no number of months or hours. */
  readonly durationText?: string | undefined;
  /** The category (sector), such as "Health and science". */
  readonly route?: string | undefined;
  /** Pounds. 0 is a value. */
  readonly maximumFunding?: number | undefined;
  /** Pounds an employer gets for a foundation apprentice. */
  readonly incentivePayment?: number | undefined;
  readonly jobTitles: readonly string[];
  readonly statements: readonly Statement[];
  readonly regulation?: Regulation | undefined;
  readonly startDates: StartDates;
  /** The runs that the source names; absent where it names none. */
  readonly presentations?: readonly Presentation[] | undefined;
  /** Who may take the course. Lines are kept. */
  readonly entryRequirements?: string | undefined;
  readonly links?: readonly CourseLink[] | undefined;
  readonly progression: readonly Progression[];
  readonly providerCounts: ProviderCounts;
  /** The page of the full information, `http(s)` only. */
  readonly url?: string | undefined;
  readonly provenance: Provenance;
}

/** Where an answer came from and how old it is. */
export interface Provenance {
  /** Such as "Skills England". */
  readonly name?: string | undefined;
  /** `http(s)` only. */
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  /** The moment the data was made, ISO 8601 in UTC. */
  readonly asOf?: string | undefined;
}
