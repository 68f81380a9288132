import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '9',
  kind: 'apprenticeship',
  title: 'Control / technical support engineer (degree)',
  level: 6,
  overview: 'Designs and looks after the systems that steer machines and whole factories.',
  duration: { value: 60, unit: 'months' },
  route: 'Engineering and manufacturing',
  maximumFunding: 27000,
  statements: [
    { kind: 'skill', code: 'S1', text: 'Turn what a machine should do into a control system that does it.' },
  ],
};

export const providers = someOf('control-engineer', 8);
