import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '12',
  kind: 'apprenticeship',
  title: 'Product design and development engineer (degree)',
  level: 6,
  overview: 'Takes a product from a sketch to something that can be made, sold and mended.',
  duration: { value: 60, unit: 'months' },
  route: 'Engineering and manufacturing',
  maximumFunding: 27000,
  statements: [{ kind: 'skill', code: 'S1', text: 'Draw, model and test an idea until it holds.' }],
};

export const providers = someOf('product-engineer', 9);
