import { someOf } from '../providers/pool.mjs';

/** A short course: measured in hours, not in months. */
export const course = {
  id: 'ZSC00001',
  kind: 'apprenticeship-unit',
  title: 'Electric vehicle charging point installation',
  level: 3,
  overview: 'For electricians at work: how to plan, fit, test and hand over charging points at homes and workplaces.',
  duration: { value: 40, unit: 'hours' },
  route: 'Construction and the built environment',
  maximumFunding: 1500,
  statements: [
    { kind: 'technical-knowledge', code: 'TK1', text: 'The rules for charging points, and why they are there.' },
    { kind: 'technical-knowledge', code: 'TK2', text: 'How a supply is shared between several vehicles.' },
    { kind: 'technical-skill', code: 'TS1', text: 'Survey a place and choose the right equipment.' },
    { kind: 'technical-skill', code: 'TS2', text: 'Fit, test and certify a charging point.' },
  ],
};

export const providers = someOf('charging points', 18);
