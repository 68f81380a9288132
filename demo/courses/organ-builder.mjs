/** A course that nobody trains. */
export const course = {
  id: '197',
  reference: 'ST0382',
  kind: 'apprenticeship',
  title: 'Organ builder',
  level: 3,
  overview: 'Makes, restores and tunes pipe organs, from the wind chest to the smallest pipe.',
  duration: { value: 36, unit: 'months' },
  route: 'Creative and design',
  maximumFunding: 27000,
  jobTitles: ['Organ tuner', 'Pipe maker'],
  statements: [
    { kind: 'knowledge', code: 'K1', text: 'How wind becomes sound, and what wood, leather and metal do to it.' },
    { kind: 'skill', code: 'S1', text: 'Shape and join wood to within the width of a hair.' },
    { kind: 'skill', code: 'S2', text: 'Voice and tune pipes by ear.' },
  ],
  url: 'https://skillsengland.education.gov.uk/apprenticeships/st0382',
};

export const providers = [];
