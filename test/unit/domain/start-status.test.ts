import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StartDates } from '../../../src/domain/course.ts';
import { startStatus, todayInUk, type StartStatus } from '../../../src/domain/start-status.ts';

const today = '2026-11-23';
const cases: [string, StartDates, StartStatus][] = [
  ['nothing known is open', {}, { kind: 'open' }],
  ['the source’s yes is open', { accepting: true }, { kind: 'open' }],
  ['the source’s no is closed', { accepting: false }, { kind: 'closed' }],
  ['started today, no end', { first: '2026-11-23' }, { kind: 'open' }],
  ['started long ago, no end', { first: '2015-08-01T00:00:00' }, { kind: 'open' }],
  ['starts tomorrow', { first: '2026-11-24' }, { kind: 'not-yet', first: '2026-11-24' }],
  [
    'starts and ends in the future',
    { first: '2026-11-24', last: '2027-01-01' },
    { kind: 'not-yet', first: '2026-11-24' },
  ],
  ['the last day is still open', { last: '2026-11-23' }, { kind: 'closing', last: '2026-11-23' }],
  ['the last day with a time is still open', { last: '2026-11-23T00:00:00' }, { kind: 'closing', last: '2026-11-23' }],
  ['the day after is closed', { last: '2026-11-22' }, { kind: 'closed', last: '2026-11-22' }],
  ['ends tomorrow', { first: '2020-01-01', last: '2026-11-24' }, { kind: 'closing', last: '2026-11-24' }],
  ['first is last in the past: never opened', { first: '2020-01-01', last: '2020-01-01' }, { kind: 'closed' }],
  ['first is last today: never opened', { first: today, last: today }, { kind: 'closed' }],
  [
    'first is last in the future, one with a time: never opened',
    { first: '2027-01-01', last: '2027-01-01T00:00:00' },
    { kind: 'closed' },
  ],
  ['last before first: never opens', { first: '2026-11-25', last: '2026-11-24' }, { kind: 'closed' }],
  ['closed early says no day', { last: '2027-01-01', accepting: false }, { kind: 'closed' }],
  ['closed and over says the day', { last: '2026-01-01', accepting: false }, { kind: 'closed', last: '2026-01-01' }],
  [
    'an old yes does not outlive the last day',
    { last: '2026-11-22', accepting: true },
    { kind: 'closed', last: '2026-11-22' },
  ],
  [
    'a no before the first day is not yet',
    { first: '2027-09-01', accepting: false },
    { kind: 'not-yet', first: '2027-09-01' },
  ],
  ['empty dates of .NET are none', { first: '0001-01-01T00:00:00', last: '0001-01-01T00:00:00' }, { kind: 'open' }],
  ['unreadable dates are none', { first: 'soon', last: '' }, { kind: 'open' }],
];
for (const [name, dates, status] of cases) {
  test(name, () => assert.deepEqual(startStatus(dates, today), status));
}

test('a course closes at UK midnight, not at UTC midnight', () => {
  const dates = { last: '2026-07-31' };
  assert.equal(startStatus(dates, todayInUk(new Date('2026-07-31T22:59:00Z'))).kind, 'closing');
  assert.equal(startStatus(dates, todayInUk(new Date('2026-07-31T23:01:00Z'))).kind, 'closed');
});
