import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { achievementFigures, type AchievementFigures } from '../../../src/domain/achievement.ts';
import type { Achievement } from '../../../src/domain/provider.ts';

const cases: [string, Achievement, AchievementFigures | undefined][] = [
  ['25 leavers at 50 % are 12', { rate: 50, cohort: 25 }, { rate: 50, cohort: 25, completed: 12 }],
  ['27 leavers at 50 % are 14', { rate: 50, cohort: 27 }, { rate: 50, cohort: 27, completed: 14 }],
  [
    '250 at 32.2 % are 80.5, so 80, not binary 81',
    { rate: 32.2, cohort: 250 },
    { rate: 32.2, cohort: 250, completed: 80 },
  ],
  ['375 at 9.2 % are 34.5, so 34', { rate: 9.2, cohort: 375 }, { rate: 9.2, cohort: 375, completed: 34 }],
  ['427 leavers at 10 %', { rate: 10, cohort: 427 }, { rate: 10, cohort: 427, completed: 43 }],
  ['57 leavers at 63.3 %', { rate: 63.3, cohort: 57 }, { rate: 63.3, cohort: 57, completed: 36 }],
  ['nobody passed', { rate: 0, cohort: 12 }, { rate: 0, cohort: 12, completed: 0 }],
  ['everybody passed', { rate: 100, cohort: 12 }, { rate: 100, cohort: 12, completed: 12 }],
  ['a rate alone', { rate: 66.8 }, { rate: 66.8 }],
  ['a rate with an unusable cohort', { rate: 66.8, cohort: NaN }, { rate: 66.8 }],
  ['a rate with a negative cohort', { rate: 66.8, cohort: -1 }, { rate: 66.8 }],
  ['0 of 0', { rate: 0, cohort: 0 }, undefined],
  ['a rate of nobody', { rate: 50, cohort: 0 }, undefined],
  ['a cohort alone', { cohort: 40 }, undefined],
  ['nothing', {}, undefined],
  ['the country’s rate alone', { nationalRate: 65.4, period: '2425' }, undefined],
  ['NaN', { rate: NaN, cohort: 10 }, undefined],
  ['more than all', { rate: 101, cohort: 10 }, undefined],
  ['less than none', { rate: -1, cohort: 10 }, undefined],
];
for (const [name, achievement, figures] of cases) {
  test(name, () => assert.deepEqual(achievementFigures(achievement), figures));
}

test('those who passed are a whole number of the cohort', () => {
  const rate = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 5000 }), (rate, cohort) => {
      const completed = achievementFigures({ rate, cohort })?.completed ?? NaN;
      assert.ok(Number.isInteger(completed) && completed >= 0 && completed <= cohort);
      assert.ok(Math.abs(completed - (cohort * rate) / 100) <= 0.5 + 1e-9);
    }),
  );
});
