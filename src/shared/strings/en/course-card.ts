import type { CourseKind } from '../../../domain/course.ts';
import { common, type CommonStrings } from './common.ts';

// `toLocaleString` makes a formatter each time, which two hundred cards feel.
const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const counted = (value: number, noun: string) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
const offer = (value: number) =>
  value === 1 ? 'One training provider offers this course' : `${number(value)} training providers offer this course`;

/** Words of `<course-card>`. */
export const courseCard = {
  ...common,
  kinds: {
    apprenticeship: 'Apprenticeship',
    'foundation-apprenticeship': 'Foundation apprenticeship',
    'apprenticeship-unit': 'Apprenticeship unit',
  } as Readonly<Record<CourseKind, string>>,
  /** What the less known kinds are. */
  about: {
    'foundation-apprenticeship':
      'A first step into a line of work: skills that several of its jobs share, and those that every job needs. Afterwards, apprentices can specialise with an apprenticeship at level 2 or 3.',
    'apprenticeship-unit':
      'A short course on one part of an occupation, shaped by employers. It is for staff an employer already has; people who are on an apprenticeship cannot take it.',
  } as Readonly<Partial<Record<CourseKind, string>>>,
  titleLevel: (level: number) => `(level ${level})`,
  level: 'Level',
  equivalent: 'Equivalent qualification: ',
  /** Qualifications by level, where the source's words would be in the wrong language. */
  equivalents: {} as Readonly<Record<number, string>>,
  duration: 'Duration',
  months: (value: number) => counted(value, 'month'),
  durationVaries: 'Depends on the training provider: ask how long theirs takes',
  deliveryHours: 'Delivery hours',
  hours: (value: number) => counted(value, 'hour'),
  hoursNote: 'The least time spent with an instructor. Coursework and private study come on top.',
  category: 'Category',
  funding: 'Maximum funding',
  fundingNote: 'The most that the government pays towards training and assessment',
  incentive: 'Incentive payment',
  incentiveNote: 'For the employer, in three stages as the apprentice stays and moves on',
  eligibility: 'Who can do it',
  eligible: [
    'People aged 16 to 21, and 15-year-olds who turn 16 between the last Friday of June and 31 August',
    'People aged 22 to 24 who have an education, health and care (EHC) plan, who are or were in care, or who are or were in prison',
  ] as readonly string[],
  alsoKnownAs: 'Also known as',
  progression: 'Can lead to',
  regulated: 'Regulated occupation',
  /** `body` is the regulator's name. */
  regulation: (body: string | undefined) =>
    `Choose a training provider that ${body ?? 'the regulator of this occupation'} has approved.`,
  closing: 'Closing date',
  /** `date` is already in words, here and below. */
  closesOn: (date: string) => `Open for new starts until ${date}.`,
  closed: 'Closed',
  closedSince: (date: string | undefined) =>
    date ? `New starts ended on ${date}.` : 'This course takes no new starts.',
  closedNote: 'Apprentices who are on it already may finish it, and may change provider.',
  notYet: 'Not open yet',
  opensOn: (date: string) => `New starts from ${date}.`,
  providers: {
    none: 'No training provider offers this course yet.',
    some: (total: number) => `${offer(total)}.`,
    here: (count: number) => `${offer(count)} at this place.`,
    /** `elsewhere` is undefined where nobody knows. */
    noneHere: (elsewhere: number | undefined) =>
      `No training provider offers this course at this place${
        elsewhere ? `; ${elsewhere === 1 ? 'one does' : `${number(elsewhere)} do`} elsewhere` : ''
      }.`,
  },
  viewProviders: 'View training providers',
  fullDetails: (site: string) => `Full details at ${site}`,
  source: (name: string) => `Source: ${name}`,
  empty: 'There is no information about this course yet.',
};

/** See {@link courseCard}. */
export type CourseCardStrings = Omit<typeof courseCard, keyof CommonStrings> & CommonStrings;
