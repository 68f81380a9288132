import { someOf } from '../providers/pool.mjs';

/** Regulated, with no body named: sources often leave it out. */
export const course = {
  id: '336',
  reference: 'ST0567',
  kind: 'apprenticeship',
  title: 'Paramedic (integrated degree)',
  level: 6,
  overview: 'Reaches people who are hurt or suddenly ill, decides what they need, and treats them on the way.',
  duration: { value: 36, unit: 'months' },
  route: 'Health and science',
  maximumFunding: 24000,
  jobTitles: ['Paramedic'],
  statements: [
    { kind: 'knowledge', code: 'K1', text: 'How the body works, and what injury and illness do to it.' },
    { kind: 'skill', code: 'S1', text: 'Size up an emergency and decide who needs help first.' },
    { kind: 'skill', code: 'S2', text: 'Treat people at the roadside, at home and on the move.' },
    { kind: 'behaviour', code: 'B1', text: 'Steady under pressure.' },
  ],
  regulation: {},
};

export const providers = someOf('paramedic', 9);
