import { grouped } from '../../../domain/grouped.ts';
import type { CourseCardParticularsStrings } from '../en/course-card-particulars.ts';

/** Geiriau `<course-card>` nad oes eu hangen ond ar rai cyrsiau. */
export const particulars: CourseCardParticularsStrings = {
  about: {
    'foundation-apprenticeship':
      'Cam cyntaf i faes gwaith: sgiliau y mae sawl swydd yn y maes yn eu rhannu, a’r rhai sydd eu hangen ym mhob swydd. Wedyn, gall prentisiaid arbenigo gyda phrentisiaeth ar lefel 2 neu 3.',
    'apprenticeship-unit':
      'Cwrs byr ar un rhan o alwedigaeth, wedi’i lunio gan gyflogwyr. Mae ar gyfer staff sydd eisoes yn gweithio i gyflogwr; ni all pobl sydd ar brentisiaeth ei ddilyn.',
  },
  durationVaries: 'Yn dibynnu ar y darparwr hyfforddiant: gofynnwch faint y mae’r cwrs yn ei gymryd',
  deliveryHours: 'Oriau cyflwyno',
  hours: (value) => `${grouped(value)} awr`,
  hoursNote: 'Yr amser lleiaf a dreulir gyda hyfforddwr. Daw gwaith cwrs ac astudio annibynnol ar ben hynny.',
  incentive: 'Taliad cymhelliant',
  incentiveNote: 'I’r cyflogwr, mewn tri cham wrth i’r prentis aros a symud ymlaen',
  eligibility: 'Pwy all ei gwneud',
  eligible: [
    'Pobl 16 i 21 oed, a phobl 15 oed sy’n troi’n 16 rhwng dydd Gwener olaf mis Mehefin a 31 Awst',
    'Pobl 22 i 24 oed sydd â chynllun addysg, iechyd a gofal (EHC), sydd neu a fu mewn gofal, neu sydd neu a fu yn y carchar',
  ],
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
  noProviders: 'Nid oes yr un darparwr hyfforddiant yn cynnig y cwrs hwn eto.',
  providersHere: (offer) => `${offer} yn y lle hwn.`,
  noProvidersHere: (elsewhere) =>
    `Nid oes yr un darparwr hyfforddiant yn cynnig y cwrs hwn yn y lle hwn${
      elsewhere ? `; mae ${elsewhere === 1 ? 'un' : grouped(elsewhere)} yn ei gynnig mewn mannau eraill` : ''
    }.`,
  empty: 'Nid oes gwybodaeth am y cwrs hwn eto.',
};
