import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '5',
  reference: 'ST0152',
  kind: 'apprenticeship',
  title: 'Installation electrician / maintenance electrician',
  level: 3,
  overview: 'Puts electrical systems into buildings, tests them, and keeps them safe and working.',
  duration: { value: 42, unit: 'months' },
  route: 'Construction and the built environment',
  maximumFunding: 18000,
  jobTitles: ['Installation electrician', 'Maintenance electrician'],
  statements: [
    { kind: 'knowledge', code: 'K1', text: 'The rules for wiring, and what happens where they are broken.' },
    { kind: 'skill', code: 'S1', text: 'Fit cables, switches and boards from a drawing.' },
    { kind: 'skill', code: 'S2', text: 'Test an installation and write down what you found.' },
    { kind: 'behaviour', code: 'B1', text: 'Safety first, yours and everybody’s.' },
  ],
};

/** Sites without coordinates, as most sources give them: there is nothing to draw on a map. */
export const providers = someOf('electrician', 14).map((provider) => ({
  ...provider,
  sites: provider.sites.map(({ id, name, address }) => ({ id, ...(name && { name }), address })),
}));
