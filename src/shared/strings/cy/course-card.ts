import { grouped } from '../../../domain/grouped.ts';
import type { CourseCardStrings } from '../en/course-card.ts';
import { common } from './common.ts';

/** Geiriau `<course-card>` y mae pob cwrs eu hangen. */
export const courseCard: CourseCardStrings = {
  ...common,
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
};
