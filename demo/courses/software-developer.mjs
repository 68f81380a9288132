import { someOf } from '../providers/pool.mjs';

/** Closes for new starts on a (made-up) date. */
export const course = {
  id: '2',
  reference: 'ST0116',
  kind: 'apprenticeship',
  title: 'Software developer',
  level: 4,
  overview: 'Writes, tests and mends the programs that people and businesses use every day.',
  duration: { value: 24, unit: 'months' },
  route: 'Digital',
  maximumFunding: 18000,
  jobTitles: ['Application developer', 'Mobile app developer', 'Web developer'],
  statements: [
    { kind: 'knowledge', code: 'K1', text: 'The stages that software goes through, from a wish to its last update.' },
    { kind: 'knowledge', code: 'K2', text: 'How data is kept, found and protected.' },
    { kind: 'skill', code: 'S1', text: 'Write clear code in at least one programming language.' },
    { kind: 'skill', code: 'S2', text: 'Test your own work and that of others.' },
    { kind: 'skill', code: 'S3', text: 'Find out why a program fails, and mend it.' },
    { kind: 'behaviour', code: 'B1', text: 'Careful with detail.' },
  ],
  startDates: { last: '2031-07-31' },
  url: 'https://skillsengland.education.gov.uk/apprenticeships/st0116',
};

export const providers = someOf('software developer', 60);
