import pc from 'picocolors';
import { join } from 'node:path';
import type { Report } from './report.ts';
import type { Drop } from './sources/source.ts';

/** Lines of what was left out that are printed; all are in the report. */
const mostLines = 500;

/** What a run came to: counts, warnings, what was left out and why, and where the report is. A line each. */
export function summaryLines(report: Report, out: string): string[] {
  const { courses, providers, sites, placedSites, drops, warnings } = report;
  const counts = [
    counted(courses, 'course'),
    counted(providers, 'provider'),
    `${placedSites} of ${counted(sites, 'site')} on the map`,
  ];
  const shown = drops.slice(0, mostLines).map((drop) => `  ${dropLine(drop)}`);
  const more = drops.length - shown.length;
  return [
    `${pc.green('✔')} ${out}: ${counts.join(', ')}`,
    ...warnings.map((warning) => `${pc.yellow('!')} ${warning}`),
    ...(drops.length > 0 ? [`Left out, or without effect (${drops.length}):`, ...shown] : []),
    ...(more > 0 ? [`  and ${more} more, which the report has.`] : []),
    `The report is ${join(out, 'report.json')}.`,
  ];
}

/** Where something stands and why it has no effect: `sites.csv, line 3, training: "very good": …`. */
export function dropLine({ kind, id, reason, file, line, column, value }: Drop): string {
  const place =
    file === undefined
      ? [`${kind} ${id}`]
      : [file, line === undefined ? undefined : `line ${line}`, column].filter(Boolean);
  return [place.join(', '), ...(value === undefined ? [] : [`"${value}"`]), reason].join(': ');
}

/** `1 course`, `2 courses`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
