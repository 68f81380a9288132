import { Command, CommanderError } from 'commander';
import { createSpinner } from 'nanospinner';
import { resolve } from 'node:path';
import pc from 'picocolors';
import { checkSnapshot } from './check.ts';
import { csvTemplate, tables } from './csv/columns.ts';
import {
  fingerprintOf,
  sourceNames,
  toCourses,
  toGeocoder,
  toMoment,
  toNear,
  toSource,
  type Environment,
  type SnapshotOptions,
} from './options.ts';
import { addPrerender } from './prerender/command.ts';
import type { Report } from './report.ts';
import { addServe } from './serve/command.ts';
import { makeSnapshot } from './snapshot.ts';
import { ToolError } from './tool-error.ts';

/** Where the tool writes, and what surrounds it. */
export interface Surroundings {
  readonly environment: Environment;
  /** For results: a line. */
  readonly print: (line: string) => void;
  /** For people: a line. */
  readonly tell: (line: string) => void;
  /** Whether somebody watches. */
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
}

/** Problems that `--check` names; whoever mends ten runs it again. */
const mostProblems = 10;

/** Runs the tool; resolves to its exit code. Never rejects. */
export async function main(argv: readonly string[], around: Surroundings): Promise<number> {
  try {
    await program(around).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode;
    if (around.signal.aborted) around.tell('Stopped. What was there has not been changed; --resume goes on from here.');
    else if (cause instanceof ToolError) around.tell(`${pc.red('✖')} ${cause.message}`);
    else
      around.tell(
        `${pc.red('✖')} This is a mistake of ours, please report it: ${String((cause as Error)?.stack ?? cause)}`,
      );
    return around.signal.aborted ? 130 : 1;
  }
}

function program(around: Surroundings): Command {
  const tool = new Command('course-widgets')
    .description('Data for the course widgets: static files that any web server can hand out.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.print(text.trimEnd()),
      writeErr: (text) => around.tell(text.trimEnd()),
    });
  tool
    .command('snapshot')
    .description('make a snapshot from an API, a feed or tables')
    .option('--from <source>', `where courses come from: ${sourceNames.join(', ')}`)
    .option('--providers-from <source>', 'where providers come from, if not from there too')
    .option('--endpoint <url>', 'address of the API')
    .option('--providers-endpoint <url>', 'address of the API of --providers-from')
    .option('--key-env <name>', 'environment variable that holds the subscription key')
    .option('--input <file>', 'file or address of the feed, or a downloaded list of Skills England')
    .option('--courses-file <csv>', 'table of courses')
    .option('--sites-file <csv>', 'table of provider sites')
    .option('--courses <codes>', 'codes with commas between them, or "all"', 'all')
    .option('--near <place>', 'only providers near a town, or near latitude,longitude')
    .option('--within <miles>', 'how near', '60')
    .option('--out <folder>', 'where the snapshot goes')
    .option('--geocoder <name>', 'postcodes.io, a table (postcode,lat,lon), or none', 'none')
    .option('--cache <folder>', 'where answers of postcodes.io are kept between runs')
    .option('--date <moment>', 'the moment that the documents give as theirs')
    .option('--pretty', 'with line breaks')
    .option('--immutable', 'also under names that tell their content, listed in immutable.json')
    .option('--compress', 'with .gz and .br beside each file')
    .option('--resume', 'go on from what an interrupted run has left')
    .option('--json', 'the report on standard output, for machines')
    .option('--csv-template <table>', `print an empty table: ${Object.keys(tables).join(' or ')}`)
    .option('--check <folder>', 'say what is wrong with a snapshot')
    .action((options: SnapshotOptions) => runSnapshot(options, around));
  addPrerender(tool, around);
  addServe(tool, around.print, around.signal);
  return tool;
}

async function runSnapshot(options: SnapshotOptions, around: Surroundings): Promise<void> {
  if (options.csvTemplate !== undefined) return printTemplate(options.csvTemplate, around);
  if (options.check !== undefined) return check(options.check, around);
  if (options.out === undefined) throw new ToolError('Say where the snapshot goes: --out FOLDER.');
  // A terminal of no width, as some runners have, is one that the spinner never finds the end of.
  const isWatched = around.isTerminal && !options.json && process.stderr.columns > 0;
  const spinner = isWatched ? createSpinner('', { stream: process.stderr }).start() : undefined;
  try {
    const report = await makeSnapshot({
      source: toSource(options, around.environment),
      courses: toCourses(options.courses),
      near: await toNear(options),
      geocoder: await toGeocoder(options, around.environment),
      out: resolve(options.out),
      generatedAt: toMoment(options, around.environment),
      pretty: options.pretty ?? false,
      immutable: options.immutable ?? false,
      compress: options.compress ?? false,
      resume: options.resume ?? false,
      fingerprint: fingerprintOf(options),
      signal: around.signal,
      onProgress: (doing) => void spinner?.update({ text: doing }),
    });
    spinner?.stop();
    if (options.json) around.print(JSON.stringify(report));
    else if (around.isTerminal) summarize(report, options.out, around);
  } finally {
    spinner?.stop();
  }
}

function summarize(report: Report, out: string, { tell }: Surroundings): void {
  const { courses, providers, sites, placedSites, drops, warnings } = report;
  tell(
    `${pc.green('✔')} ${out}: ${counted(courses, 'course')}, ${counted(providers, 'provider')}, ${placedSites} of ${counted(sites, 'site')} on the map`,
  );
  for (const warning of warnings.slice(0, mostProblems)) tell(`${pc.yellow('!')} ${warning}`);
  if (drops.length > 0) tell(`Left out: ${counted(drops.length, 'thing')}. report.json says which, and why.`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function printTemplate(table: string, { print }: Surroundings): void {
  if (table !== 'courses' && table !== 'sites') throw new ToolError(`There is no table "${table}": courses or sites.`);
  print(csvTemplate(table).trimEnd());
}

async function check(folder: string, { print, tell }: Surroundings): Promise<void> {
  const problems = await checkSnapshot(resolve(folder));
  if (problems.length === 0) return print(`${folder}: nothing is wrong.`);
  for (const problem of problems.slice(0, mostProblems)) tell(problem);
  const more = problems.length > mostProblems ? ` The first ${mostProblems} are above.` : '';
  throw new ToolError(`${folder}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.${more}`);
}
