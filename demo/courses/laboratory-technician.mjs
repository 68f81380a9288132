import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '14',
  kind: 'apprenticeship',
  title: 'Laboratory technician',
  level: 3,
  overview: 'Prepares, runs and records the tests that science and industry rely on.',
  duration: { value: 24, unit: 'months' },
  route: 'Health and science',
  maximumFunding: 21000,
  statements: [{ kind: 'skill', code: 'S1', text: 'Follow a method to the letter, and notice when something is odd.' }],
};

export const providers = someOf('laboratory-technician', 16);
