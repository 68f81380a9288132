import type { CourseKind } from '../../../domain/course.ts';
import { grouped } from '../../../domain/grouped.ts';
import { equivalents } from '../../../domain/level.ts';
import { common, type CommonStrings } from './common.ts';

/** Words of `<course-card>` that every course needs; those of some courses are in `course-card-particulars.ts`. */
export const courseCard = {
  ...common,
  kinds: {
    apprenticeship: 'Apprenticeship',
    'foundation-apprenticeship': 'Foundation apprenticeship',
    'apprenticeship-unit': 'Apprenticeship unit',
  } as Readonly<Record<CourseKind, string>>,
  titleLevel: (level: number) => `(level ${level})`,
  level: 'Level',
  equivalent: 'Equivalent qualification: ',
  /** Qualifications by level. */
  equivalents,
  duration: 'Duration',
  months: (value: number) => `${grouped(value)} month${value === 1 ? '' : 's'}`,
  category: 'Category',
  funding: 'Maximum funding',
  fundingNote: 'The most that the government pays towards training and assessment',
  alsoKnownAs: 'Also known as',
  /** A sentence without its full stop: more may follow. */
  offer: (total: number) =>
    `${total === 1 ? 'One training provider offers' : `${grouped(total)} training providers offer`} this course`,
  viewProviders: 'View training providers',
  fullDetails: (site: string) => `Full details at ${site}`,
  source: (name: string) => `Source: ${name}`,
};

/** See {@link courseCard}. */
export type CourseCardStrings = Omit<typeof courseCard, keyof CommonStrings> & CommonStrings;
