import { someOf } from '../providers/pool.mjs';

/** Closed: its (made-up) last day for new starts has passed. */
export const course = {
  id: '1',
  reference: 'ST0127',
  kind: 'apprenticeship',
  title: 'Network engineer',
  level: 4,
  overview: 'Plans, builds and looks after the networks that join computers, phones and machines.',
  duration: { value: 24, unit: 'months' },
  route: 'Digital',
  maximumFunding: 17000,
  jobTitles: ['Network administrator', 'Network technician'],
  statements: [
    { kind: 'skill', code: 'S1', text: 'Set up and change network equipment without losing the service.' },
    { kind: 'skill', code: 'S2', text: 'Track a fault down and put it right.' },
  ],
  startDates: { last: '2024-03-31' },
};

export const providers = someOf('network engineer', 4);
