import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '11',
  kind: 'apprenticeship',
  title: 'Manufacturing engineer (degree)',
  level: 6,
  overview: 'Works out how a thing is best made, and sets up the line that makes it.',
  duration: { value: 60, unit: 'months' },
  route: 'Engineering and manufacturing',
  maximumFunding: 27000,
  statements: [{ kind: 'skill', code: 'S1', text: 'Choose machines, tools and materials, and reckon what they cost.' }],
};

export const providers = someOf('manufacturing-engineer', 13);
