import { statementKinds, type Statement, type StatementKind } from './statement.ts';

/** The statements of one kind, in the source's order; never empty. */
export interface StatementGroup {
  readonly kind: StatementKind;
  readonly statements: readonly Statement[];
}

/** Statements by kind in the official order, kinds without any left out (CourseViewModel.cs, v2, KsbsGroupsOrdered). */
export function groupStatements(statements: readonly Statement[]): readonly StatementGroup[] {
  return statementKinds
    .map((kind) => ({ kind, statements: statements.filter((statement) => statement.kind === kind) }))
    .filter((group) => group.statements.length > 0);
}
