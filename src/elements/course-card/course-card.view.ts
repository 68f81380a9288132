import type { TemplateResult } from 'lit';
import type { Course } from '../../domain/course.ts';
import { startStatus, todayInUk, type StartStatus } from '../../domain/start-status.ts';
import type { CourseCardStrings } from '../../shared/strings/en/course-card.ts';

/** What a card looks like: everything, or a line in a list. */
export const variants = ['full', 'compact'] as const;

/** One of {@link variants}. */
export type Variant = (typeof variants)[number];

/** All that the card's templates need to know. */
export interface CourseCardView {
  readonly course: Course;
  readonly terms: CourseCardStrings;
  readonly locale: string;
  /** The source's text, which is English: marked as such where our words are not. */
  readonly source: (text: string) => unknown;
  readonly headingLevel: number;
  readonly providersHref: URL | undefined;
  /** Null where the course has none, or they could not be fetched; undefined while they are on their way. */
  readonly particulars: Particulars | null | undefined;
  readonly start: StartStatus;
}

/** One term with its value, or its several values, and what explains them. */
export type Fact = readonly [term: string, value: unknown, note?: unknown];

/** What only some courses have. In a file that only they fetch: `course-card.particulars.template.ts`. */
export interface Particulars {
  about(view: CourseCardView): TemplateResult | undefined;
  startNotice(view: CourseCardView): TemplateResult | undefined;
  /** Of courses whose length is not a number of months; `noted` adds what it means. */
  length(view: CourseCardView, noted: boolean): readonly Fact[];
  /** Facts after those of every course. */
  facts(view: CourseCardView): readonly Fact[];
  regulationNotice(view: CourseCardView): TemplateResult | undefined;
  providers(view: CourseCardView): string | undefined;
  empty(view: Pick<CourseCardView, 'locale'>): string;
}

/** Whether new apprentices may start today. */
export function startToday({ startDates }: Course): StartStatus {
  return startStatus(startDates, startDates.first || startDates.last ? todayInUk(new Date()) : '');
}

/** Whether a course has {@link Particulars}. */
export function isParticular(course: Course): boolean {
  const { title, kind, duration, regulation, providerCounts } = course;
  return (
    !title ||
    kind !== 'apprenticeship' ||
    !!regulation ||
    duration?.unit === 'hours' ||
    providerCounts.total === 0 ||
    providerCounts.atLocation !== undefined ||
    startToday(course).kind !== 'open'
  );
}
