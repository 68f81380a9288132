import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '118',
  reference: 'ST0006',
  kind: 'apprenticeship',
  title: 'Lead adult care worker',
  level: 3,
  overview: 'Supports adults as care workers do, and guides the people who work alongside.',
  duration: { value: 18, unit: 'months' },
  route: 'Care services',
  maximumFunding: 4000,
  jobTitles: ['Care supervisor', 'Senior carer'],
  statements: [{ kind: 'skill', code: 'S1', text: 'Lead a shift, and see that everybody in it is looked after.' }],
};

export const providers = someOf('lead adult care', 80);
