import { someOf } from '../providers/pool.mjs';

/** Known by its reference alone, and trained by one provider. */
export const course = {
  id: 'ST0395',
  reference: 'ST0395',
  kind: 'apprenticeship',
  title: 'Watchmaker',
  level: 3,
  overview: 'Cleans, mends and adjusts watches, and makes the parts that can no longer be bought.',
  duration: { value: 24, unit: 'months' },
  route: 'Engineering and manufacturing',
  maximumFunding: 27000,
  jobTitles: ['Watch repairer'],
  statements: [
    { kind: 'skill', code: 'S1', text: 'Take a movement apart, clean it, and put it together again.' },
    { kind: 'skill', code: 'S2', text: 'Find out why a watch gains, loses or stops.' },
  ],
  url: 'https://skillsengland.education.gov.uk/apprenticeships/st0395',
};

export const providers = someOf('watchmaker', 1);
