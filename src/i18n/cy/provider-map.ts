import { searchWords } from './provider-map-search.ts';
import { detailsWords } from './provider-map-details.ts';
import type { Around, ProviderMapStrings } from '../en/provider-map.ts';
import { common } from './common.ts';

const number = (n: number): string => n.toLocaleString('cy');

// A noun after a figure stays singular, and mutates after some figures: 2 ddarparwr, 3 phrentis, 2 filltir.
const providers = (n: number): string =>
  n === 1 ? 'Un darparwr' : `${number(n)} ${n === 2 ? 'ddarparwr' : 'darparwr'}`;
const apprentices = (n: number): string =>
  `${number(n)} ${n === 2 ? 'brentis' : n === 3 || n === 6 ? 'phrentis' : 'prentis'}`;
const miles = (text: string): string => `${text} ${text === '1' || text === '2' ? 'filltir' : 'milltir'}`;
const around = ({ miles: far, place }: Around): string => `o fewn ${miles(String(far))}${place ? ` i ${place}` : ''}`;

const modes = {
  workplace: 'Yn y gweithle',
  'day-release': 'Rhyddhau am ddiwrnod',
  'block-release': 'Rhyddhau mewn blociau',
  'at-provider': 'Ar safle’r darparwr',
  online: 'Ar-lein',
};

/** Geiriau `<provider-map>`. */
export const providerMap: ProviderMapStrings = {
  ...common,
  retry: 'Rhowch gynnig arall arni',
  title: (course) => `Darparwyr hyfforddiant${course ? ` ar gyfer ${course}` : ''}`,
  map: (course) => `Map o ddarparwyr hyfforddiant${course ? ` ar gyfer ${course}` : ''}`,
  courseCode: (code) => `cwrs ${code}`,
  none: 'Nid oes darparwr yn cynnig y cwrs hwn eto.',
  noneHint: 'Ychwanegir darparwyr yn ystod y flwyddyn. Efallai fod un gan gwrs tebyg yn barod.',
  count: (n, where) => (where ? `${providers(n)} ${around(where)}` : `${providers(n)} yn cynnig y cwrs hwn`),
  counted: ({ atSites = 0, national = 0, regional = 0, workplace = 0, online = 0 }, where) =>
    [
      `${atSites === 0 ? 'Dim un' : number(atSites)} ar safle ${around(where)}`,
      national > 0 && `${number(national)} yn dod i unrhyw weithle`,
      regional > 0 && `${number(regional)} yn dod i weithleoedd yn yr ardal hon`,
      workplace > 0 && `${number(workplace)} yn dod i weithleoedd`,
      online > 0 && `${number(online)} ar-lein`,
    ]
      .filter(Boolean)
      .join(', '),
  noneNear: (where, elsewhere) =>
    `Nid oes darparwr yn hyfforddi ${around(where)}. Mae ${elsewhere === 1 ? 'un' : number(elsewhere)} mewn rhan arall o’r wlad.`,
  showAll: 'Chwilio’r wlad gyfan',
  matching: (n, of, where) =>
    n === 0
      ? `Nid oes darparwr${where ? ` ${around(where)}` : ''} yn cyfateb i’ch hidlwyr, o ${number(of)}.`
      : `${number(n)} o ${number(of)} darparwr${where ? ` ${around(where)}` : ''} yn cyfateb i’ch hidlwyr`,
  clear: 'Clirio’r hidlwyr',
  sections: {
    atSites: 'Ar safle darparwr',
    national: 'Mewn unrhyw weithle yn y wlad',
    regional: 'Mewn gweithleoedd mewn rhai rhanbarthau',
    workplace: 'Yn y gweithle',
    online: 'Ar-lein',
    outside: 'Ddim yn dod i’ch ardal chi',
  },
  tradingName: (name) => `Enw arall: ${name}`,
  miles,
  training: ({ mode, miles: far, sites, coverage, regions }) => {
    const where =
      coverage === 'national'
        ? 'unrhyw le yn y wlad'
        : coverage && (regions.length > 0 ? `yn y rhanbarthau hyn: ${regions.join(', ')}` : 'mewn rhai rhanbarthau');
    const away = far && `${sites > 1 ? 'yr agosaf ' : ''}${miles(far)} i ffwrdd`;
    return [`${modes[mode]}${sites > 1 ? ` ar ${number(sites)} safle` : ''}`, where, away].filter(Boolean).join(', ');
  },
  moreSites: (n) => `ac ${n === 1 ? 'un safle arall' : `${number(n)} safle arall`}`,
  years: (from, to) => `${from} i ${to}`,
  achievement: 'Cyflawniad',
  achieved: (rate, cohort) =>
    `Llwyddodd ${number(rate)}% o ${cohort === undefined ? 'brentisiaid' : cohort === 1 ? 'un prentis' : apprentices(cohort)}`,
  noAchievement: 'Dim digon o ddata',
  employers: 'Barn cyflogwyr',
  apprentices: 'Barn prentisiaid',
  ratings: { excellent: 'Ardderchog', good: 'Da', poor: 'Gwael', 'very-poor': 'Gwael iawn' },
  stars: (n) => `${n} o 4 seren`,
  reviews: (n, more) => `${n}${more ? '+' : ''} adolygiad`,
  notReviewed: 'Heb ei adolygu eto',
  showDetails: 'Manylion',
  showOnMap: 'Dangos ar y map',
  shownOnMap: 'I’w weld ar y map',
  more: (n) => (n === 1 ? 'Dangos un arall' : `Dangos ${number(n)} arall`),
  shown: (n, total) => `${number(n)} o ${number(total)} i’w gweld`,
  moreFailed: 'Nid oedd modd llwytho gweddill y rhestr.',
  list: 'Rhestr o ddarparwyr',
  sorted: {
    distance: 'Yr agosaf yn gyntaf.',
    name: 'Wedi’u trefnu yn ôl enw.',
    achievement: 'Wedi’u trefnu yn ôl cyfradd cyflawni.',
    'employer-rating': 'Wedi’u trefnu yn ôl adolygiadau cyflogwyr.',
    'apprentice-rating': 'Wedi’u trefnu yn ôl adolygiadau prentisiaid.',
  },
  measuredFrom: (place) => `Mesurir pellteroedd o ${place}.`,
  ukprn: (ukprn) => `UKPRN ${ukprn}`,
  source: (name) => `Ffynhonnell: ${name}`,
  openMap: 'Dangos y map',
  mapFailed: 'Nid oedd modd llwytho’r map. Mae pob darparwr yn y rhestr.',
  place: {
    unknown: (text) => `Ni chafwyd hyd i “${text}” ar y map, felly dangosir y wlad gyfan.`,
    all: 'Dangosir y wlad gyfan.',
    failed: (text) => `Nid oedd modd chwilio am “${text}” ar hyn o bryd, felly dangosir y wlad gyfan.`,
  },
  search: searchWords,
  details: detailsWords,
};
