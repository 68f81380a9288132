import assert from 'node:assert/strict';
import { test } from 'node:test';
import { academicYear, type AcademicYear } from '../../../src/domain/period.ts';

const cases: [string | undefined, AcademicYear | undefined][] = [
  ['1819', { from: 2018, to: 2019 }],
  ['2425', { from: 2024, to: 2025 }],
  ['9900', { from: 2099, to: 2000 }],
  ['0001', { from: 2000, to: 2001 }],
  ['', undefined],
  ['  ', undefined],
  ['21', undefined],
  ['abcd', undefined],
  ['21AB', undefined],
  ['20245', undefined],
  ['٢٤٢٥', undefined],
  [undefined, undefined],
];
for (const [period, year] of cases) {
  test(`period "${period}"`, () => assert.deepEqual(academicYear(period), year));
}
