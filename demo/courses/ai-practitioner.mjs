import { someOf } from '../providers/pool.mjs';

/** Not open yet: its (made-up) first day for starts is to come. */
export const course = {
  id: '828',
  kind: 'apprenticeship',
  title: 'Artificial intelligence (AI) and automation practitioner',
  level: 4,
  overview: 'Finds the dull parts of a business’s work and lets software take them over, with people in charge.',
  duration: { value: 18, unit: 'months' },
  route: 'Digital',
  maximumFunding: 18000,
  jobTitles: ['Automation analyst', 'Automation specialist'],
  statements: [
    { kind: 'knowledge', code: 'K1', text: 'What such systems can do, what they cannot, and what they get wrong.' },
    { kind: 'skill', code: 'S1', text: 'Draw a piece of work as it is done today, and as it could be.' },
    { kind: 'skill', code: 'S2', text: 'Check what a system says before anybody relies on it.' },
  ],
  startDates: { first: '2031-09-01' },
};

export const providers = someOf('automation', 12);
