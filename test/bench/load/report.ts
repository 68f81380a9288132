// What the loads come to: the results that are kept, the table, and the limits.
import type { Subject } from './pages.ts';
import { median, slope } from './statistics.ts';
import type { Load } from './visit.ts';

/** All loads of one page at one round trip. */
export interface Measurement {
  readonly subject: Subject;
  readonly rttMs: number;
  readonly loads: readonly Load[];
}

/** One line of load.json. Times are medians in milliseconds; null where a page has no such thing. */
export interface Result {
  readonly subject: string;
  readonly rttMs: number;
  readonly cardMs: number;
  readonly listMs: number | null;
  readonly pinsMs: number | null;
  readonly requests: number;
  readonly kB: number;
}

const times = ['cardMs', 'listMs', 'pinsMs'] as const;

/** The medians of some loads. */
export function toResult({ subject, rttMs, loads }: Measurement): Result {
  const of = (value: (load: Load) => number) => median(loads.map(value));
  const { list, pins } = subject.marks;
  return {
    subject: subject.name,
    rttMs,
    cardMs: Math.round(of(({ times }) => times.card)),
    listMs: list ? Math.round(of(({ times }) => times.list ?? NaN)) : null,
    pinsMs: pins ? Math.round(of(({ times }) => times.pins ?? NaN)) : null,
    requests: of(({ requests }) => requests.length),
    kB: Math.round(of(({ bytes }) => bytes) / 100) / 10,
  };
}

/** Rows for `console.table`: times at each round trip, and their slope over it, which is in round trips. */
export function toTable(measurements: readonly Measurement[]): Record<string, Record<string, string | number>> {
  const subjects = [...new Set(measurements.map(({ subject }) => subject))];
  return Object.fromEntries(
    subjects.map((subject) => {
      const own = measurements.filter((measurement) => measurement.subject === subject);
      const results = own.map(toResult);
      const cell = (time: (typeof times)[number]) =>
        results.map((result) => result[time]?.toLocaleString('en-GB') ?? '–').join(' / ');
      const trips = (time: (typeof times)[number]) => {
        const trip = slope(results.map((result) => [result.rttMs, result[time] ?? NaN]));
        return Number.isNaN(trip) ? '–' : trip.toFixed(1);
      };
      return [
        subject.name,
        {
          requests: results[0]!.requests,
          kB: results[0]!.kB,
          connections: median(own.flatMap(({ loads }) => loads.map(({ connections }) => connections))),
          card: cell('cardMs'),
          list: cell('listMs'),
          pins: cell('pinsMs'),
          'RTTs to card / list / pins': times.map(trips).join(' / '),
        },
      ];
    }),
  );
}

/** A time that has to be so many times as short as another page's, at these round trips or at all. */
export interface Limit {
  readonly time: (typeof times)[number];
  readonly subject: string;
  readonly against: string;
  readonly factor: number;
  readonly atRttMs?: readonly number[];
}

/** Each limit at each round trip that was measured, as a sentence; `kept` is whether it holds. */
export function check(results: readonly Result[], limits: readonly Limit[]): { sentence: string; kept: boolean }[] {
  return limits.flatMap(({ time, subject, against, factor, atRttMs }) =>
    results
      .filter((result) => result.subject === subject && (atRttMs?.includes(result.rttMs) ?? true))
      .flatMap((ours) => {
        const other = results.find((result) => result.subject === against && result.rttMs === ours.rttMs);
        if (!other) return [];
        const ratio = Number(other[time]) / Number(ours[time]);
        const sentence = `${time} of “${subject}” at ${ours.rttMs} ms: ${ratio.toFixed(2)} × as fast as “${against}”, of ${factor}`;
        return [{ sentence, kept: ratio >= factor }];
      }),
  );
}
