import type { CourseCardStrings } from '../en/course-card.ts';
import { common } from './common.ts';

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

// A noun after a figure stays singular; after 2 (dau) it mutates.
const months = (value: number) => `${number(value)} ${value === 2 ? 'fis' : 'mis'}`;
const providers = (value: number) =>
  value === 1 ? 'un darparwr hyfforddiant' : `${number(value)} ${value === 2 ? 'ddarparwr' : 'darparwr'} hyfforddiant`;

/** Geiriau `<course-card>`. */
export const courseCard: CourseCardStrings = {
  ...common,
  kinds: {
    apprenticeship: 'Prentisiaeth',
    'foundation-apprenticeship': 'Prentisiaeth sylfaen',
    'apprenticeship-unit': 'Uned brentisiaeth',
  },
  about: {
    'foundation-apprenticeship':
      'Cam cyntaf i faes gwaith: sgiliau y mae sawl swydd yn y maes yn eu rhannu, a’r rhai sydd eu hangen ym mhob swydd. Wedyn, gall prentisiaid arbenigo gyda phrentisiaeth ar lefel 2 neu 3.',
    'apprenticeship-unit':
      'Cwrs byr ar un rhan o alwedigaeth, wedi’i lunio gan gyflogwyr. Mae ar gyfer staff sydd eisoes yn gweithio i gyflogwr; ni all pobl sydd ar brentisiaeth ei ddilyn.',
  },
  titleLevel: (level) => `(lefel ${level})`,
  level: 'Lefel',
  equivalent: 'Cymhwyster cyfatebol: ',
  equivalents: {
    2: 'TGAU',
    3: 'Safon Uwch',
    4: 'tystysgrif genedlaethol uwch (HNC)',
    5: 'diploma cenedlaethol uwch (HND)',
    6: 'gradd',
    7: 'gradd meistr',
  },
  duration: 'Hyd',
  months,
  durationVaries: 'Yn dibynnu ar y darparwr hyfforddiant: gofynnwch faint y mae’r cwrs yn ei gymryd',
  deliveryHours: 'Oriau cyflwyno',
  hours: (value) => `${number(value)} awr`,
  hoursNote: 'Yr amser lleiaf a dreulir gyda hyfforddwr. Daw gwaith cwrs ac astudio annibynnol ar ben hynny.',
  category: 'Categori',
  funding: 'Uchafswm y cyllid',
  fundingNote: 'Y mwyaf y mae’r llywodraeth yn ei dalu tuag at hyfforddi ac asesu',
  incentive: 'Taliad cymhelliant',
  incentiveNote: 'I’r cyflogwr, mewn tri cham wrth i’r prentis aros a symud ymlaen',
  eligibility: 'Pwy all ei gwneud',
  eligible: [
    'Pobl 16 i 21 oed, a phobl 15 oed sy’n troi’n 16 rhwng dydd Gwener olaf mis Mehefin a 31 Awst',
    'Pobl 22 i 24 oed sydd â chynllun addysg, iechyd a gofal (EHC), sydd neu a fu mewn gofal, neu sydd neu a fu yn y carchar',
  ],
  alsoKnownAs: 'Enwau eraill',
  progression: 'Gall arwain at',
  regulated: 'Galwedigaeth a reoleiddir',
  regulation: (body) =>
    `Dewiswch ddarparwr hyfforddiant sydd wedi’i gymeradwyo gan ${body ?? 'reoleiddiwr yr alwedigaeth hon'}.`,
  closing: 'Dyddiad cau',
  closesOn: (date) => `Ar agor i ddechreuwyr newydd tan ${date}.`,
  closed: 'Ar gau',
  closedSince: (date) =>
    date ? `${date} oedd y diwrnod olaf i ddechrau o’r newydd.` : 'Nid yw’r cwrs hwn yn derbyn dechreuwyr newydd.',
  closedNote: 'Gall prentisiaid sydd arno eisoes ei orffen, a chânt newid darparwr.',
  notYet: 'Heb agor eto',
  opensOn: (date) => `Ar agor i ddechreuwyr newydd o ${date}.`,
  providers: {
    none: 'Nid oes yr un darparwr hyfforddiant yn cynnig y cwrs hwn eto.',
    some: (total) => `Mae ${providers(total)} yn cynnig y cwrs hwn.`,
    here: (count) => `Mae ${providers(count)} yn cynnig y cwrs hwn yn y lle hwn.`,
    noneHere: (elsewhere) =>
      `Nid oes yr un darparwr hyfforddiant yn cynnig y cwrs hwn yn y lle hwn${
        elsewhere ? `; mae ${elsewhere === 1 ? 'un' : number(elsewhere)} yn ei gynnig mewn mannau eraill` : ''
      }.`,
  },
  viewProviders: 'Gweld darparwyr hyfforddiant',
  fullDetails: (site) => `Manylion llawn yn ${site}`,
  source: (name) => `Ffynhonnell: ${name}`,
  empty: 'Nid oes gwybodaeth am y cwrs hwn eto.',
};
