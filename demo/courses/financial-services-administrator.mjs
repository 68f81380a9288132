import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '8',
  kind: 'apprenticeship',
  title: 'Financial services administrator',
  level: 3,
  overview: 'Keeps pensions, policies and payments in order, and answers the people they belong to.',
  duration: { value: 12, unit: 'months' },
  route: 'Legal, finance and accounting',
  maximumFunding: 12000,
  statements: [{ kind: 'skill', code: 'S1', text: 'Handle a request from the first call to the last letter.' }],
};

export const providers = someOf('financial-services-administrator', 22);
