import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { achievementBand, isWanted, type ProviderFilter } from '../../../src/domain/provider-filter.ts';
import { buildProvider } from '../../support/domain-builders.ts';

const anything: ProviderFilter = { training: [], employerRating: [], apprenticeRating: [], achievement: [] };

suite('achievementBand', () => {
  // 9.5 is "excellent" on the official site, which compares texts (StandardProviderQAR.sql).
  for (const [rate, band] of [
    [100, 'excellent'],
    [70, 'excellent'],
    [69.9, 'good'],
    [60, 'good'],
    [59.9, 'poor'],
    [50, 'poor'],
    [49.9, 'very-poor'],
    [9.5, 'very-poor'],
    [0, 'very-poor'],
    [undefined, 'none'],
  ] as const) {
    test(`of ${rate} is ${band}`, () => assert.equal(achievementBand(rate), band));
  }
});

suite('isWanted', () => {
  const provider = buildProvider({
    training: [{ mode: 'day-release' }, { mode: 'workplace' }],
    achievement: { rate: 65, cohort: 20 },
    employerReviews: { rating: 'good', stars: 3, count: 5 },
  });

  test('no filter wants everybody', () => assert.equal(isWanted(provider, anything), true));

  for (const [name, filter, wanted] of [
    ['one of the ways is enough', { training: ['online', 'day-release'] }, true],
    ['none of the ways', { training: ['online', 'block-release'] }, false],
    ['the rating of employers', { employerRating: ['excellent', 'good'] }, true],
    ['another rating of employers', { employerRating: ['excellent'] }, false],
    ['apprentices who have not reviewed', { apprenticeRating: ['not-reviewed'] }, true],
    ['apprentices who have', { apprenticeRating: ['good'] }, false],
    ['the band of the rate', { achievement: ['good'] }, true],
    ['another band', { achievement: ['excellent', 'none'] }, false],
    ['every kind of filter has to hold', { training: ['workplace'], achievement: ['poor'] }, false],
  ] as const satisfies readonly (readonly [string, Partial<ProviderFilter>, boolean])[]) {
    test(name, () => assert.equal(isWanted(provider, { ...anything, ...filter }), wanted));
  }

  test('a rate of nobody is "not enough data"', () => {
    const nobody = buildProvider({ achievement: { rate: 90, cohort: 0 } });
    assert.equal(isWanted(nobody, { ...anything, achievement: ['none'] }), true);
    assert.equal(isWanted(nobody, { ...anything, achievement: ['excellent'] }), false);
  });
});
