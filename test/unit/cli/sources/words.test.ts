import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as words from '../../../../src/cli/sources/words.ts';

/** Texts and what each of them means; undefined for one that is not understood. */
function understood<T>(
  what: string,
  read: (text: string) => T | undefined,
  expected: Readonly<Record<string, T | undefined>>,
): void {
  test(what, () => {
    for (const [text, value] of Object.entries(expected)) assert.deepEqual(read(text), value, text);
  });
}

describe('what people type', () => {
  understood('levels', words.toLevel, {
    '2': 2,
    'Level 2': 2,
    'level 7': 7,
    L3: 3,
    '0': undefined,
    'Level 2.5': undefined,
    'Level 12': undefined,
    'SCQF level 7': undefined,
    two: undefined,
  });

  const months = (value: number) => ({ value, unit: 'months' }) as const;
  understood('durations in months', (text) => words.toDuration(text, 'months'), {
    '18': months(18),
    '18 months': months(18),
    '18 Months': months(18),
    '18m': months(18),
    '1.5 years': months(18),
    '1 year': months(12),
    '1 year 6 months': months(18),
    '2 years and 3 months': months(27),
    '40 hours': { value: 40, unit: 'hours' },
    '12-18 months': undefined,
    '1.3 years': undefined,
    '1 year 4 hours': undefined,
    '78 weeks': undefined,
    '18 months part time': undefined,
    '0': undefined,
    about: undefined,
  });
  understood('durations of a unit', (text) => words.toDuration(text, 'hours'), {
    '40': { value: 40, unit: 'hours' },
    '40 hrs': { value: 40, unit: 'hours' },
    '6 months': months(6),
  });

  understood('pounds', words.toPounds, {
    '21000': 21000,
    '£21,000': 21000,
    '£ 21 000': 21000,
    '£5k': 5000,
    '£1.5K': 1500,
    '£5,000.00': 5000,
    '0': 0,
    '21.000': undefined,
    '1,20': undefined,
    '€500': undefined,
    '-5': undefined,
    lots: undefined,
  });

  understood('percent', words.toPercent, {
    '60': 60,
    '60%': 60,
    '60 %': 60,
    '63.3': 63.3,
    '0': 0,
    '160%': undefined,
    low: undefined,
    '-': undefined,
  });

  understood('whole numbers', words.toCount, {
    '1,200': 1200,
    '57': 57,
    '0': 0,
    '57.5': undefined,
    '50+': undefined,
    '1,20': undefined,
  });

  understood('days', words.toCalendarDay, {
    '2025-07-31': '2025-07-31',
    '2025-07-31T00:00:00': '2025-07-31',
    '31/07/2025': '2025-07-31',
    '31/7/25': '2025-07-31',
    '31.07.2025': '2025-07-31',
    '31/07/2025 00:00': '2025-07-31',
    '31 July 2025': '2025-07-31',
    '31st July 2025': '2025-07-31',
    'Thursday 31 July 2025': '2025-07-31',
    '31-Jul-25': '2025-07-31',
    'July 31, 2025': '2025-07-31',
    '03/04/2025': '2025-04-03',
    '07/31/2025': undefined,
    '31/02/2025': undefined,
    '31/07/2025 14:00': undefined,
    '45869': undefined,
    'July 2025': undefined,
    soon: undefined,
  });

  understood('academic years', words.toPeriod, {
    '2425': '2425',
    '2024/25': '2425',
    '2024-25': '2425',
    '2024 to 2025': '2425',
    '2024/2025': '2425',
    '24/25': '2425',
    '99/00': '9900',
    '2025': undefined,
    '2024/26': undefined,
    'last year': undefined,
  });

  understood('kinds of course', words.toCourseKind, {
    Apprenticeship: 'apprenticeship',
    'Foundation apprenticeship': 'foundation-apprenticeship',
    'foundation-apprenticeship': 'foundation-apprenticeship',
    'Apprenticeship unit': 'apprenticeship-unit',
    'Apprenticeship units': 'apprenticeship-unit',
    'Evening class': undefined,
    constructor: undefined,
  });

  understood('ways of training', words.toMode, {
    'day-release': 'day-release',
    'Day release': 'day-release',
    'Block Release': 'block-release',
    Workplace: 'workplace',
    'at provider': 'at-provider',
    Online: 'online',
    evenings: undefined,
  });

  understood('coverage', words.toCoverage, {
    national: 'national',
    Nationwide: 'national',
    Regional: 'regional',
    everywhere: undefined,
  });

  understood('ratings', words.toShownRating, {
    good: 'good',
    Excellent: 'excellent',
    'Very poor': 'very-poor',
    'very good': undefined,
    '-': undefined,
  });

  understood('yes and no', words.toYesOrNo, { Yes: true, y: true, No: false, 'n/a': false, Ofqual: undefined });

  test('positions, also the wrong way round', () => {
    const place = { latitude: 51.28, longitude: 1.08 };
    assert.deepEqual(words.toGivenPosition(51.28, 1.08), place);
    assert.deepEqual(words.toGivenPosition(1.08, 51.28), place);
    for (const [one, other] of [
      [0, 0],
      [51.28, undefined],
      [undefined, undefined],
      [52.564269, -1.466056],
      [-1.466056, 52.564269],
    ]) {
      assert.equal(words.toGivenPosition(one, other), undefined);
    }
  });

  test('several values of a cell', () => {
    assert.deepEqual(words.toValues('day-release, workplace', /,/), ['day-release', 'workplace']);
    assert.deepEqual(words.toValues('Day release; Workplace', /,/), ['Day release', 'Workplace']);
    assert.deepEqual(words.toValues('Bournemouth, Christchurch and Poole|Kent', /,/), [
      'Bournemouth, Christchurch and Poole',
      'Kent',
    ]);
    assert.deepEqual(words.toValues('one\r\n two '), ['one', 'two']);
    assert.deepEqual(words.toValues(' '), []);
  });
});
