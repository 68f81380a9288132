import type { CourseKind } from '../../domain/course.ts';
import { grouped } from '../../domain/grouped.ts';
import { equivalents } from '../../domain/level.ts';
import { common } from './common.ts';
import type { CourseCardExtraStrings } from './course-card-extras.ts';

/** Words of `<course-card>`. */
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
  regulated: 'Regulated occupation',
  /** `body` is the regulator's name. */
  regulation: (body: string | undefined) =>
    `Your training provider must be approved by ${body ?? 'the regulator of this occupation'}.`,
  closing: 'Closing date',
  /** `date` is already in words, here and below. */
  closesOn: (date: string) => `Open for new starts until ${date}.`,
  closed: 'Closed',
  closedSince: (date: string | undefined) =>
    date ? `New starts ended on ${date}.` : 'This course takes no new starts.',
  closedNote: 'Apprentices who are on it already may finish it, and may change provider.',
  notYet: 'Not open yet',
  opensOn: (date: string) => `New starts from ${date}.`,
  noProviders: 'No training provider offers this course yet.',
  /** `offer` says that some providers offer the course. */
  providersHere: (offer: string) => `${offer} at this place.`,
  /** `elsewhere` is undefined where nobody knows. */
  noProvidersHere: (elsewhere: number | undefined) =>
    `No training provider offers this course at this place${
      elsewhere ? `; ${elsewhere === 1 ? 'one does' : `${grouped(elsewhere)} do`} elsewhere` : ''
    }.`,
  empty: 'There is no information about this course yet.',
};

/** See {@link courseCard}. */
export type CourseCardStrings = typeof courseCard & {
  /** Those of facts that few courses have; the English ones come with the code for them. */
  readonly extras?: CourseCardExtraStrings;
};
