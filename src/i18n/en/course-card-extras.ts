import type { CourseKind } from '../../domain/course.ts';
import { grouped } from '../../domain/grouped.ts';

/** Words of `<course-card>` for what few courses have; they come with the code for it. */
export const extras = {
  /** What the less known kinds are. */
  about: {
    'foundation-apprenticeship':
      'A first step into a line of work: skills that several of its jobs share, and those that every job needs. Afterwards, apprentices can specialise with an apprenticeship at level 2 or 3.',
    'apprenticeship-unit':
      'A short course on one part of an occupation, shaped by employers. It is for staff an employer already has; people who are on an apprenticeship cannot take it.',
  } as Readonly<Partial<Record<CourseKind, string>>>,
  durationVaries: 'Depends on the training provider: ask how long theirs takes',
  deliveryHours: 'Delivery hours',
  hours: (value: number) => `${grouped(value)} hour${value === 1 ? '' : 's'}`,
  hoursNote: 'The least time spent with an instructor. Coursework and private study come on top.',
  incentive: 'Incentive payment',
  incentiveNote: 'For the employer, in three stages as the apprentice stays and moves on',
  eligibility: 'Who can do it',
  eligible: [
    'People aged 16 to 21, and 15-year-olds who turn 16 between the last Friday of June and 31 August',
    'People aged 22 to 24 who have an education, health and care (EHC) plan, who are or were in care, or who are or were in prison',
  ] as readonly string[],
  progression: 'Can lead to',
};

/** See {@link extras}. */
export type CourseCardExtraStrings = typeof extras;
