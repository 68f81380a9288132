import { grouped } from '../../domain/grouped.ts';
import type { CourseCardExtraStrings } from '../en/course-card-extras.ts';

/** Geiriau `<course-card>` am yr hyn nad oes ond gan rai cyrsiau. */
export const extras: CourseCardExtraStrings = {
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
};
