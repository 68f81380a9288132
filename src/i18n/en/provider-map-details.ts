import type { DeliveryMode } from '../../domain/delivery-mode.ts';

const number = (n: number): string => n.toLocaleString('en-GB');
const people = (n: number): string => (n === 1 ? 'one apprentice' : `${number(n)} apprentices`);

/** Words of a provider's details; they come with their code. */
export const detailsWords = {
  loading: 'Loading details…',
  failed: 'More about this provider could not be loaded.',
  retry: 'Try again',
  training: 'Ways of training',
  hints: {
    workplace: 'The provider comes to the learner’s workplace.',
    'day-release': 'One day a week at the provider’s site.',
    'block-release': 'Blocks of a week or more at the provider’s site.',
    'at-provider': 'The learner travels to the provider’s site.',
    online: 'The learner takes part from anywhere, online.',
  } as Readonly<Record<DeliveryMode, string>>,
  sites: (n: number) => (n === 1 ? 'Site' : `${number(n)} sites`),
  allSites: (n: number) => `Show all ${number(n)} sites`,
  /** Where a provider without premises travels to. */
  areas: (n: number) => (n === 1 ? 'Area' : `${number(n)} areas`),
  allAreas: (n: number) => `Show all ${number(n)} areas`,
  showOnMap: 'Show on map',
  directions: 'Directions',
  headOffice: 'Head office',
  contact: 'Contact',
  overview: 'What the provider says',
  achievement: 'Achievement rate',
  rate: (percent: number) => `${number(percent)}%`,
  /** `completed` and `cohort` are people, `years` in words already. */
  completed: (completed: number, cohort: number, years: string | undefined) =>
    `${number(completed)} of ${people(cohort)} passed this course with this provider${years ? ` in ${years}` : ''}. The others left early or did not pass.`,
  unknownCohort: (years: string | undefined) =>
    `Share of apprentices who passed this course with this provider${years ? ` in ${years}` : ''}.`,
  noRate: 'There is not enough data for a rate: few apprentices have finished, or the course is new here.',
  national: (percent: number, difference: number) =>
    `National rate: ${number(percent)}%${difference === 0 ? '' : `, ${difference > 0 ? 'lower' : 'higher'} than here`}.`,
  employers: 'Employer reviews',
  apprentices: 'Apprentice reviews',
  reviewed: (n: number, years: string | undefined) =>
    `${n === 0 ? '' : n === 1 ? 'One review' : `${number(n)} reviews`}${years ? `${n === 0 ? '' : ', '}${years}` : ''}`,
  notReviewed: 'Too few people have reviewed this provider.',
  close: 'Close details',
  back: 'Back to the map',
};

/** See {@link detailsWords}. */
export type DetailsWords = typeof detailsWords;
