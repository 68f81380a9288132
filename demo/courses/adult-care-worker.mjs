import { pool } from '../providers/pool.mjs';

export const course = {
  id: '119',
  reference: 'ST0005',
  kind: 'apprenticeship',
  title: 'Adult care worker',
  level: 2,
  overview:
    'Supports adults in their own homes, in day centres and in care homes, so that they can live as they choose.',
  duration: { value: 12, unit: 'months' },
  route: 'Care services',
  maximumFunding: 4000,
  jobTitles: ['Care assistant', 'Care worker', 'Personal assistant', 'Support worker'],
  statements: [
    { kind: 'knowledge', code: 'K1', text: 'What the job asks of you, and where its limits are.' },
    { kind: 'knowledge', code: 'K2', text: 'How to keep people safe from harm and neglect, and whom to tell.' },
    { kind: 'skill', code: 'S1', text: 'Help people with meals, washing and dressing in the way they wish.' },
    { kind: 'skill', code: 'S2', text: 'Listen, and speak so that you are understood.' },
    { kind: 'skill', code: 'S3', text: 'Write down what was done, clearly and on the same day.' },
    { kind: 'behaviour', code: 'B1', text: 'Warm and respectful.' },
    { kind: 'behaviour', code: 'B2', text: 'Brave enough to speak up.' },
  ],
  url: 'https://skillsengland.education.gov.uk/apprenticeships/st0005',
};

export const providers = pool;
