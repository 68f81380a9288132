import type { FinderWords } from '../en/provider-map-finder.ts';

/** See the English ones. */
export const finderWords: FinderWords = {
  form: 'Chwilio am ddarparwyr hyfforddiant',
  place: 'Tref, dinas neu god post',
  find: 'Chwilio',
  remove: 'Tynnu’r lle',
  here: 'Defnyddio fy lleoliad',
  locating: 'Yn gofyn i’ch dyfais…',
  yourLocation: 'eich lleoliad',
  suggestions: 'Lleoedd',
  found: (n) =>
    n === 1
      ? 'Cafwyd hyd i un lle. Pwyswch y saeth i lawr i’w ddewis.'
      : `Lleoedd y cafwyd hyd iddynt: ${n}. Pwyswch y saeth i lawr i ddewis.`,
  short: 'Teipiwch o leiaf dair llythyren o enw tref neu ddinas, neu god post.',
  unknown: (text) => `Ni chafwyd hyd i “${text}”. Gwiriwch y sillafu, neu rhowch gynnig ar le mwy gerllaw.`,
  ambiguous: (text) => `“${text}” yw enw sawl lle, neu ddechrau’r enw. Dewiswch un ohonynt.`,
  unreachable: 'Ni ellir chwilio am leoedd ar hyn o bryd. Rhowch gynnig arall arni mewn munud.',
  denied: 'Ni ddywedodd eich porwr ble rydych chi. Teipiwch le yn lle hynny.',
  abroad: 'Mae’n ymddangos eich bod y tu allan i Ynysoedd Prydain. Teipiwch le yn lle hynny.',
  distance: 'Pellter',
  within: (distance) => (distance === 'all' ? 'Unrhyw bellter' : `${distance} milltir`),
  sort: 'Trefnu yn ôl',
  sorts: {
    distance: 'Pellter',
    name: 'Enw',
    achievement: 'Cyfradd cyflawni',
    'employer-rating': 'Adolygiadau cyflogwyr',
    'apprentice-rating': 'Adolygiadau prentisiaid',
  },
  filters: 'Hidlwyr',
  chosen: (n) => `${n} wedi’u dewis`,
  clear: 'Clirio’r hidlwyr',
  training: 'Dulliau hyfforddi',
  modes: {
    workplace: 'Yng ngweithle’r dysgwr',
    'day-release': 'Rhyddhau am ddiwrnod',
    'block-release': 'Rhyddhau mewn blociau',
    'at-provider': 'Ar safle’r darparwr',
    online: 'Ar-lein',
  },
  employerRating: 'Adolygiadau cyflogwyr',
  apprenticeRating: 'Adolygiadau prentisiaid',
  ratings: {
    excellent: 'Ardderchog',
    good: 'Da',
    poor: 'Gwael',
    'very-poor': 'Gwael iawn',
    'not-reviewed': 'Heb ei adolygu eto',
  },
  achievement: 'Cyfradd cyflawni',
  bands: {
    excellent: '70% neu fwy',
    good: '60% i 69%',
    poor: '50% i 59%',
    'very-poor': 'Llai na 50%',
    none: 'Dim digon o ddata',
  },
};
