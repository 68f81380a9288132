import type { SearchWords } from '../en/provider-map-search.ts';

/** See the English ones. */
export const searchWords: SearchWords = {
  form: (course) => `Chwilio am ddarparwyr hyfforddiant${course ? ` ar gyfer ${course}` : ''}`,
  place: 'Tref, dinas neu god post',
  town: 'Tref neu ddinas',
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
  shortTown: 'Teipiwch o leiaf dair llythyren o enw tref neu ddinas.',
  unknown: (text) => `Ni chafwyd hyd i “${text}”. Gwiriwch y sillafu, neu rhowch gynnig ar le mwy gerllaw.`,
  noPostcodes: 'Nid yw codau post yn hysbys yma. Teipiwch y dref neu’r ddinas agosaf.',
  unknownPostcode: (text) =>
    `Ni chafwyd hyd i’r cod post “${text}”. Gwiriwch ef, neu teipiwch y dref neu’r ddinas agosaf.`,
  oddPostcodes: {
    nowhere: 'Nid yw’r cod hwnnw’n lle ar y map. Teipiwch y dref neu’r ddinas agosaf.',
    outside:
      'Nid yw codau post Gogledd Iwerddon, Jersey, Guernsey ac Ynys Manaw yn hysbys yma. Teipiwch y dref agosaf.',
  },
  ambiguous: (text) => `“${text}” yw enw sawl lle, neu ddechrau’r enw. Dewiswch un ohonynt.`,
  inexact: (text) => `Nid oes lle o’r union enw “${text}”. Dewiswch yr un yr ydych yn ei feddwl.`,
  looking: 'Wrthi’n chwilio am leoedd…',
  unreachable: 'Ni ellir chwilio am leoedd ar hyn o bryd. Rhowch gynnig arall arni mewn munud.',
  denied: 'Ni ddywedodd eich porwr ble rydych chi. Teipiwch le yn lle hynny.',
  abroad: 'Mae’n ymddangos eich bod y tu allan i Ynysoedd Prydain. Teipiwch le yn lle hynny.',
  distance: 'Pellter',
  unplaced: 'Nid yw lleoliad y safleoedd yn hysbys, felly nid oes pellter i’w ddewis.',
  needsPlace: 'Bydd y pellter yn cyfrif ar ôl i chi ddewis lle.',
  within: (distance) => (distance === 'all' ? 'Unrhyw bellter' : `${distance} milltir`),
  sort: 'Trefnu yn ôl',
  sorts: {
    distance: 'Agosaf yn gyntaf',
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
  needsEmployer: 'Mae angen cyflogwr arnoch yn gyntaf',
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
