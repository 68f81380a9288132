import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '10',
  kind: 'apprenticeship',
  title: 'Electrical / electronic technical support engineer (degree)',
  level: 6,
  overview: 'Keeps complicated electrical equipment working, and makes the next version better.',
  duration: { value: 60, unit: 'months' },
  route: 'Engineering and manufacturing',
  maximumFunding: 27000,
  statements: [{ kind: 'skill', code: 'S1', text: 'Find a fault from a drawing, a meter and good questions.' }],
};

export const providers = someOf('electronic-engineer', 7);
