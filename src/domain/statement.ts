/** The kinds of statement a course is described by, in the order of the official course page (CourseViewModel.cs, v2); `other` is any that we do not know. */
export const statementKinds = [
  'knowledge',
  'technical-knowledge',
  'skill',
  'technical-skill',
  'behaviour',
  'employability',
  'other',
] as const;

/** One of {@link statementKinds}. */
export type StatementKind = (typeof statementKinds)[number];

/** One thing an apprentice will know, be able to do, or how they will behave. */
export interface Statement {
  readonly kind: StatementKind;
  /** The code of the occupational standard, such as `S1` or `K12`, where the source gives one. */
  readonly code?: string | undefined;
  /** Plain text. */
  readonly text: string;
}
