import type { Course } from '../../domain/course.ts';
import { startStatus, todayInUk, type StartStatus } from '../../domain/start-status.ts';
import type { CourseCardStrings } from '../../i18n/en/course-card.ts';

/** What a card looks like: everything, or a line in a list. */
export const variants = ['full', 'compact'] as const;

/** One of {@link variants}. */
export type Variant = (typeof variants)[number];

/** All that the card's templates need to know. */
export interface CourseCardView {
  readonly course: Course;
  readonly terms: CourseCardStrings;
  /** The source's text, which is English: marked as such where our words are not. */
  readonly source: (text: string) => unknown;
  readonly headingLevel: number;
  readonly providersHref: URL | undefined;
  readonly titleHref: URL | undefined;
  readonly start: StartStatus;
  /** What shows the facts that few courses have; undefined for the others, and where it could not be fetched. */
  readonly extras: CourseCardExtras | undefined;
}

/** One term with its value, or its several values, and what explains them. */
export type Fact = readonly [term: string, value: unknown, note?: unknown];

/** What shows what few courses have, in a file that only they fetch: `course-card.extras.template.ts`. */
export interface CourseCardExtras {
  about(view: CourseCardView): unknown;
  lengthFacts(view: CourseCardView, noted: boolean): readonly Fact[];
  facts(view: CourseCardView): readonly Fact[];
}

/** Whether new apprentices may start today. */
export function startToday({ startDates }: Course): StartStatus {
  return startStatus(startDates, startDates.first || startDates.last ? todayInUk(new Date()) : '');
}

/** Whether a course has facts that few courses have. */
export function hasExtras({ kind, duration }: Course): boolean {
  return kind !== 'apprenticeship' || duration?.unit === 'hours';
}
