import type { Course } from './course.ts';

/** Qualifications by level (LevelsConstant.cs); it has no entry for the levels 1 and 8. */
export const equivalents: Readonly<Record<number, string>> = {
  2: 'GCSE',
  3: 'A level',
  4: 'higher national certificate (HNC)',
  5: 'higher national diploma (HND)',
  6: 'degree',
  7: 'master’s degree',
};

/**
 * The qualification that a course's level equals: the source's own words, else the official table; undefined for a level
 * without an entry, which is then shown alone (LevelsConstant.cs).
 */
export function levelEquivalent(course: Pick<Course, 'level' | 'levelEquivalent'>): string | undefined {
  const own = course.levelEquivalent?.trim();
  if (own) return own;
  return course.level === undefined ? undefined : equivalents[course.level];
}
