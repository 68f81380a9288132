import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelEquivalent } from '../../../src/domain/level.ts';

const table: [number | undefined, string | undefined][] = [
  [2, 'GCSE'],
  [3, 'A level'],
  [4, 'higher national certificate (HNC)'],
  [5, 'higher national diploma (HND)'],
  [6, 'degree'],
  [7, 'master\u2019s degree'],
  [0, undefined],
  [1, undefined],
  [8, undefined],
  [6.5, undefined],
  [NaN, undefined],
  [undefined, undefined],
];
for (const [level, equivalent] of table) {
  test(`level ${level} equals ${equivalent ?? 'nothing named'}`, () => {
    assert.equal(levelEquivalent({ level }), equivalent);
  });
}

test('the source’s own words come first', () => {
  assert.equal(levelEquivalent({ level: 5, levelEquivalent: ' foundation degree ' }), 'foundation degree');
  assert.equal(levelEquivalent({ level: 8, levelEquivalent: 'doctorate' }), 'doctorate');
  assert.equal(levelEquivalent({ levelEquivalent: 'degree' }), 'degree');
});

test('blank words of the source are none', () => {
  assert.equal(levelEquivalent({ level: 6, levelEquivalent: '  ' }), 'degree');
  assert.equal(levelEquivalent({ level: 1, levelEquivalent: '' }), undefined);
});
