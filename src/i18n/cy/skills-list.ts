import type { SkillsListStrings } from '../en/skills-list.ts';
import { common } from './common.ts';

/** Geiriau `<skills-list>`. */
export const skillsList: SkillsListStrings = {
  ...common,
  title: 'Beth fyddwch chi’n ei ddysgu',
  kinds: {
    knowledge: 'Gwybodaeth',
    'technical-knowledge': 'Gwybodaeth dechnegol',
    skill: 'Sgiliau',
    'technical-skill': 'Sgiliau technegol',
    behaviour: 'Ymddygiadau',
    employability: 'Sgiliau ac ymddygiadau cyflogadwyedd',
    other: 'Rhagor am y cwrs',
  },
  showAll: (count) => `Dangos pob un o’r ${count}`,
  showFewer: 'Dangos llai',
  empty: 'Nid oes rhestr o sgiliau ar gyfer y cwrs hwn eto.',
  fullDetails: (site) => `Manylion llawn yn ${site}`,
};
