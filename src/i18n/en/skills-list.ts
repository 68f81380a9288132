import type { StatementKind } from '../../domain/statement.ts';
import { common, type CommonStrings } from './common.ts';

/** Words of `<skills-list>`. */
export const skillsList = {
  ...common,
  title: 'What you will learn',
  kinds: {
    knowledge: 'Knowledge',
    'technical-knowledge': 'Technical knowledge',
    skill: 'Skills',
    'technical-skill': 'Technical skills',
    behaviour: 'Behaviours',
    employability: 'Employability skills and behaviours',
    other: 'More about the course',
  } as Readonly<Record<StatementKind, string>>,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  empty: 'There is no list of skills for this course yet.',
  fullDetails: (site: string) => `Full details at ${site}`,
};

/** See {@link skillsList}. */
export type SkillsListStrings = Omit<typeof skillsList, keyof CommonStrings> & CommonStrings;
