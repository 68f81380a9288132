import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '6',
  kind: 'apprenticeship',
  title: 'Power network craftsperson',
  level: 3,
  overview: 'Builds and mends the lines, cables and substations that bring electricity to homes and works.',
  duration: { value: 30, unit: 'months' },
  route: 'Engineering and manufacturing',
  maximumFunding: 26000,
  statements: [{ kind: 'skill', code: 'S1', text: 'Work safely at height, underground and near live equipment.' }],
};

export const providers = someOf('power-network-craftsperson', 11);
