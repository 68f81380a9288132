import type { DetailsWords } from '../en/provider-map-details.ts';

const number = (n: number): string => n.toLocaleString('cy');

/** See the English ones. */
export const detailsWords: DetailsWords = {
  loading: 'Wrthi’n llwytho’r manylion…',
  failed: 'Ni ellid llwytho mwy am y darparwr hwn.',
  retry: 'Rhowch gynnig arall arni',
  training: 'Dulliau hyfforddi',
  hints: {
    workplace: 'Daw’r darparwr i weithle’r dysgwr.',
    'day-release': 'Un diwrnod yr wythnos ar safle’r darparwr.',
    'block-release': 'Cyfnodau o wythnos neu fwy ar safle’r darparwr.',
    'at-provider': 'Mae’r dysgwr yn teithio i safle’r darparwr.',
    online: 'Mae’r dysgwr yn cymryd rhan ar-lein, o unrhyw le.',
  },
  sites: (n) => (n === 1 ? 'Safle' : `${number(n)} safle`),
  allSites: (n) => `Dangos pob un o’r ${number(n)} safle`,
  areas: (n) => (n === 1 ? 'Ardal' : `${number(n)} ardal`),
  allAreas: (n) => `Dangos pob un o’r ${number(n)} ardal`,
  showOnMap: 'Dangos ar y map',
  directions: 'Cyfarwyddiadau',
  headOffice: 'Prif swyddfa',
  contact: 'Cysylltu',
  overview: 'Yr hyn a ddywed y darparwr',
  achievement: 'Cyfradd cyflawni',
  rate: (percent) => `${number(percent)}%`,
  completed: (completed, cohort, years) =>
    `Llwyddodd ${number(completed)} o ${number(cohort)} yn y cwrs hwn gyda’r darparwr hwn${years ? ` yn ${years}` : ''}. Gadawodd y lleill yn gynnar, neu ni lwyddasant.`,
  unknownCohort: (years) =>
    `Cyfran y prentisiaid a lwyddodd yn y cwrs hwn gyda’r darparwr hwn${years ? ` yn ${years}` : ''}.`,
  noRate: 'Nid oes digon o ddata i roi cyfradd: ychydig sydd wedi gorffen, neu mae’r cwrs yn newydd yma.',
  national: (percent, difference) =>
    `Y gyfradd genedlaethol: ${number(percent)}%${difference === 0 ? '' : `, ${difference > 0 ? 'is' : 'uwch'} nag yma`}.`,
  employers: 'Adolygiadau cyflogwyr',
  apprentices: 'Adolygiadau prentisiaid',
  reviewed: (n, years) => `${n === 0 ? '' : `${number(n)} adolygiad`}${years ? `${n === 0 ? '' : ', '}${years}` : ''}`,
  notReviewed: 'Rhy ychydig o bobl sydd wedi adolygu’r darparwr hwn.',
  close: 'Cau’r manylion',
  back: 'Yn ôl i’r map',
};
