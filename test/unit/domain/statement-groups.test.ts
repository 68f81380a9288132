import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupStatements } from '../../../src/domain/statement-groups.ts';
import { statementKinds, type Statement } from '../../../src/domain/statement.ts';

test('kinds come in the official order, whatever the order of the source', () => {
  const statements = statementKinds.toReversed().map((kind) => ({ kind, text: kind }));
  assert.deepEqual(
    groupStatements(statements).map(({ kind }) => kind),
    ['knowledge', 'technical-knowledge', 'skill', 'technical-skill', 'behaviour', 'employability', 'other'],
  );
});

test('within a kind the order of the source stands', () => {
  const texts = ['Listen', 'Draw', 'Act'];
  const statements: Statement[] = texts.map((text) => ({ kind: 'skill', text }));
  assert.deepEqual(groupStatements(statements), [{ kind: 'skill', statements }]);
});

test('no statements make no groups', () => assert.deepEqual(groupStatements([]), []));

test('every statement is in exactly one group of its kind, and no group is empty', () => {
  const statement = fc.record({ kind: fc.constantFrom(...statementKinds), text: fc.string() });
  fc.assert(
    fc.property(fc.array(statement), (statements) => {
      const groups = groupStatements(statements);
      assert.ok(groups.every((group) => group.statements.length > 0));
      assert.ok(groups.every((group) => group.statements.every(({ kind }) => kind === group.kind)));
      const all = groups.flatMap((group) => group.statements);
      assert.equal(all.length, statements.length);
      assert.deepEqual(new Set(all), new Set(statements));
    }),
  );
});
