import { someOf } from '../providers/pool.mjs';

export const course = {
  id: '809',
  kind: 'foundation-apprenticeship',
  title: 'Finishing trades foundation apprenticeship',
  level: 2,
  overview: 'A first step into painting, plastering, tiling and joinery, with the habits that any job needs.',
  duration: { value: 8, unit: 'months' },
  route: 'Construction and the built environment',
  maximumFunding: 4500,
  incentivePayment: 3000,
  statements: [
    { kind: 'technical-knowledge', code: 'TK1', text: 'Which finishes suit which walls, floors and woods.' },
    { kind: 'technical-knowledge', code: 'TK2', text: 'What makes a building site dangerous.' },
    { kind: 'technical-skill', code: 'TS1', text: 'Make surfaces ready for paint, plaster or tiles.' },
    { kind: 'technical-skill', code: 'TS2', text: 'Measure twice, cut once.' },
    { kind: 'technical-skill', code: 'TS3', text: 'Leave the place cleaner than you found it.' },
    { kind: 'employability', code: 'ESB1', text: 'Arrive on time and ready to work.' },
    { kind: 'employability', code: 'ESB2', text: 'Ask when something is unclear.' },
  ],
  progression: [
    { title: 'Painter and decorator', level: 2 },
    { title: 'Plasterer', level: 2 },
    { title: 'Wall and floor tiler', level: 2 },
  ],
};

export const providers = someOf('finishing trades', 24);
