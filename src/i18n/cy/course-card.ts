import { grouped } from '../../domain/grouped.ts';
import type { CourseCardStrings } from '../en/course-card.ts';
import { common } from './common.ts';
import { extras } from './course-card-extras.ts';

/** Geiriau `<course-card>`. */
export const courseCard: CourseCardStrings = {
  ...common,
  extras,
  kinds: {
    apprenticeship: 'Prentisiaeth',
    'foundation-apprenticeship': 'Prentisiaeth sylfaen',
    'apprenticeship-unit': 'Uned brentisiaeth',
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
  // A noun after a figure stays singular; after 2 (dau) it mutates.
  months: (value) => `${grouped(value)} ${value === 2 ? 'fis' : 'mis'}`,
  category: 'Categori',
  funding: 'Uchafswm y cyllid',
  fundingNote: 'Y mwyaf y mae’r llywodraeth yn ei dalu tuag at hyfforddi ac asesu',
  alsoKnownAs: 'Enwau eraill',
  offer: (total) =>
    `Mae ${total === 1 ? 'un' : grouped(total)} ${total === 2 ? 'ddarparwr' : 'darparwr'} hyfforddiant yn cynnig y cwrs hwn`,
  viewProviders: 'Gweld darparwyr hyfforddiant',
  fullDetails: (site) => `Manylion llawn yn ${site}`,
  source: (name) => `Ffynhonnell: ${name}`,
  regulated: 'Galwedigaeth a reoleiddir',
  regulation: (body) =>
    `Rhaid i’ch darparwr hyfforddiant fod wedi’i gymeradwyo gan ${body ?? 'reoleiddiwr yr alwedigaeth hon'}.`,
  closing: 'Dyddiad cau',
  closesOn: (date) => `Ar agor i ddechreuwyr newydd tan ${date}.`,
  closed: 'Ar gau',
  closedSince: (date) =>
    date ? `${date} oedd y diwrnod olaf i ddechrau o’r newydd.` : 'Nid yw’r cwrs hwn yn derbyn dechreuwyr newydd.',
  closedNote: 'Gall prentisiaid sydd arno eisoes ei orffen, a chânt newid darparwr.',
  notYet: 'Heb agor eto',
  opensOn: (date) => `Ar agor i ddechreuwyr newydd o ${date}.`,
  noProviders: 'Nid oes yr un darparwr hyfforddiant yn cynnig y cwrs hwn eto.',
  providersHere: (offer) => `${offer} yn y lle hwn.`,
  noProvidersHere: (elsewhere) =>
    `Nid oes yr un darparwr hyfforddiant yn cynnig y cwrs hwn yn y lle hwn${
      elsewhere ? `; mae ${elsewhere === 1 ? 'un' : grouped(elsewhere)} yn ei gynnig mewn mannau eraill` : ''
    }.`,
  empty: 'Nid oes gwybodaeth am y cwrs hwn eto.',
};
