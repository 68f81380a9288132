import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsPage, handPage } from '../../../bench/load/pages.ts';
import { check, toResult, toTable } from '../../../bench/load/report.ts';

/** Loads that took so many round trips to the list, and half of them to the card. */
const loads = (rttMs: number, trips: number, pins?: number) =>
  [100, 0, 900].map((late) => ({
    times: { card: (rttMs * trips) / 2 + late, list: rttMs * trips + late, ...(pins && { pins: pins + late }) },
    requests: ['/page.html', '/script.js'],
    bytes: 2649,
    connections: 3,
  }));

const byHand = handPage('by hand', 'three elements', 'classic');
const ours = elementsPage('ours', 'three elements', 'ours');
const measurements = [
  { subject: byHand, rttMs: 50, loads: loads(50, 18) },
  { subject: byHand, rttMs: 150, loads: loads(150, 18) },
  { subject: ours, rttMs: 50, loads: loads(50, 8, 800) },
  { subject: ours, rttMs: 150, loads: loads(150, 10, 1900) },
];

test('a result holds medians, and null for what its page does not have', () => {
  assert.deepEqual(toResult(measurements[0]!), {
    subject: 'three elements: by hand',
    rttMs: 50,
    cardMs: 550,
    listMs: 1000,
    pinsMs: null,
    requests: 2,
    kB: 2.6,
  });
});

test('the table has a row for each page, with its times and their slope', () => {
  assert.deepEqual(toTable(measurements), {
    'three elements: by hand': {
      requests: 2,
      kB: 2.6,
      connections: 3,
      card: '550 / 1,450',
      list: '1,000 / 2,800',
      pins: '– / –',
      'RTTs to card / list / pins': '9.0 / 18.0 / –',
    },
    'three elements: ours': {
      requests: 2,
      kB: 2.6,
      connections: 3,
      card: '300 / 850',
      list: '500 / 1,600',
      pins: '900 / 2,000',
      'RTTs to card / list / pins': '5.5 / 11.0 / 11.0',
    },
  });
});

test('a limit is checked at each of its round trips, and only against what was measured', () => {
  const limit = { time: 'listMs', subject: ours.name, against: byHand.name, factor: 1.8 } as const;
  const kept = (each: Parameters<typeof check>[1][number]) =>
    check(measurements.map(toResult), [each]).map(({ kept }) => kept);
  assert.deepEqual(kept(limit), [true, false]);
  assert.deepEqual(kept({ ...limit, atRttMs: [150] }), [false]);
  assert.deepEqual(kept({ ...limit, against: 'not measured' }), []);
});
