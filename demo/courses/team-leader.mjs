import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '105',
  reference: 'ST0384',
  kind: 'apprenticeship',
  title: 'Team leader or supervisor',
  level: 3,
  overview: 'Sets a team its tasks, clears its path, and sees that the work is done well.',
  duration: { value: 15, unit: 'months' },
  route: 'Business and administration',
  maximumFunding: 5000,
  jobTitles: ['Shift supervisor', 'Team leader'],
  statements: [{ kind: 'skill', code: 'S1', text: 'Plan a team’s week, and change the plan when the week does.' }],
};

export const providers = someOf('team leader', 40);
