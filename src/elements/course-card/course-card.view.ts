import type { Course } from '../../domain/course.ts';
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
}
