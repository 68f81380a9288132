import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toDay, todayInUk } from '../../../src/domain/day.ts';

const days: [string | undefined, string | undefined][] = [
  ['2020-01-01', '2020-01-01'],
  ['2015-08-01T00:00:00', '2015-08-01'],
  ['2015-08-01T23:59:59.999Z', '2015-08-01'],
  [' 2120-10-15 ', '2120-10-15'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', undefined],
  ['2024-13-01', undefined],
  ['2024-00-10', undefined],
  ['2024-1-1', undefined],
  ['01/02/2024', undefined],
  ['2024-01-01junk', undefined],
  ['0001-01-01T00:00:00', undefined],
  ['9999-12-31T23:59:59.9999999', undefined],
  ['', undefined],
  [undefined, undefined],
];
for (const [text, day] of days) {
  test(`${text} is ${day ?? 'no day'}`, () => assert.equal(toDay(text), day));
}

const moments: [string, string, string][] = [
  ['a winter midnight is midnight in Greenwich', '2026-01-15T00:00:00Z', '2026-01-15'],
  ['a second before it is the day before', '2026-01-14T23:59:59Z', '2026-01-14'],
  ['summer days start at 23:00 UTC', '2026-07-31T23:00:00Z', '2026-08-01'],
  ['a second before that is the day before', '2026-07-31T22:59:59Z', '2026-07-31'],
  ['the clocks go forward on 29 March 2026', '2026-03-29T23:30:00Z', '2026-03-30'],
  ['the clocks go back on 25 October 2026', '2026-10-25T23:30:00Z', '2026-10-25'],
  ['a year ends', '2026-12-31T23:59:59Z', '2026-12-31'],
];
for (const [name, moment, day] of moments) {
  test(name, () => assert.equal(todayInUk(new Date(moment)), day));
}

test('today is a day, at most an hour ahead of UTC', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => {
      const hourLater = new Date(now.getTime() + 3_600_000);
      const today = todayInUk(now);
      assert.equal(toDay(today), today);
      assert.ok([now, hourLater].some((moment) => moment.toISOString().startsWith(today)));
    }),
  );
});
