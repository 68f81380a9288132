import { Command, CommanderError } from 'commander';
import { createSpinner } from 'nanospinner';
import { resolve } from 'node:path';
import pc from 'picocolors';
import { readAllNames } from '../data/dialects/rare-names.ts';
import { checkSnapshot } from './check.ts';
import { csvTemplate, tables } from './sources/csv/columns.ts';
import {
  fingerprintOf,
  inputsOf,
  sourceNames,
  toCourses,
  toGeocoder,
  toMoment,
  toNear,
  toOutcodes,
  toSource,
  type Environment,
  type SnapshotOptions,
} from './options.ts';
import { addPrerender } from './prerender/command.ts';
import { writeTables } from './init.ts';
import { addServe } from './serve/command.ts';
import { makeSnapshot } from './snapshot.ts';
import { summaryLines } from './summary.ts';
import { ToolError } from './tool-error.ts';
import { watchFiles } from './watch.ts';

/** Where the tool writes, and what surrounds it. */
export interface ToolContext {
  readonly environment: Environment;
  /** For results: a line. */
  readonly print: (line: string) => void;
  /** For people: a line. */
  readonly tell: (line: string) => void;
  /** For people: a line of what was done, which is no failure. */
  readonly inform: (line: string) => void;
  /** How the tool is started, for messages that say what comes next. */
  readonly command: string;
  /** Whether somebody watches. */
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
}

/** How many problems `--check` prints. */
const mostProblems = 10;

/** Runs the tool; resolves to its exit code. Never rejects. */
export async function main(argv: readonly string[], tool: ToolContext): Promise<number> {
  readAllNames(); // Of tables and feeds, which no request brings.
  try {
    await program(tool).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode;
    if (tool.signal.aborted) tool.tell('Stopped. What was there has not been changed; --resume goes on from here.');
    else if (cause instanceof ToolError) tool.tell(`${pc.red('✖')} ${cause.message}`);
    else
      tool.tell(
        `${pc.red('✖')} This is a mistake of ours, please report it: ${String((cause as Error)?.stack ?? cause)}`,
      );
    return tool.signal.aborted ? 130 : 1;
  }
}

function program(tool: ToolContext): Command {
  const command = new Command('course-widgets')
    .description('Data for the course widgets: static files that any web server can hand out.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => tool.print(text.trimEnd()),
      writeErr: (text) => tool.tell(text.trimEnd()),
    });
  command
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
    .option('--encoding <label>', 'of tables and feeds that are no UTF-8, such as latin1')
    .option('--ukprn <number>', 'the provider of rows or feeds that name none; others are left out')
    .option('--source-name <name>', 'whose data a table or feed is, as visitors read it')
    .option('--source-url <url>', 'where that data can be found')
    .option('--licence <name>', 'under which that data may be used')
    .option('--courses <codes>', 'codes with commas between them, or "all"', 'all')
    .option('--near <place>', 'only providers near a town, or near latitude,longitude')
    .option('--within <miles>', 'how near', '60')
    .option('--out <folder>', 'where the snapshot goes')
    .option('--geocoder <name>', 'postcodes.io, a table (postcode,lat,lon), or none', 'none')
    .option('--postcodes <file>', 'postcodes for visitors: Code-Point Open or ONSPD, a CSV file or a folder of them')
    .option('--full-postcodes', 'write each postcode of --postcodes, in a file for each outcode')
    .option('--cache <folder>', 'where answers of postcodes.io are kept between runs')
    .option('--date <moment>', 'the moment that the documents give as theirs')
    .option('--pretty', 'with line breaks')
    .option('--immutable', 'also under names that tell their content, listed in immutable.json')
    .option('--compress', 'with .gz and .br beside each file')
    .option('--resume', 'go on from what an interrupted run has left')
    .option('--json', 'the report on standard output, for machines')
    .option('--csv-template <table>', `print an empty table: ${Object.keys(tables).join(' or ')}`)
    .option('--init [folder]', 'write the two tables, with an example in each, into a folder')
    .option('--watch', 'again whenever a table or file was saved, until Ctrl-C')
    .option('--check <folder>', 'say what is wrong with a snapshot')
    .action((options: SnapshotOptions) => runSnapshot(options, tool));
  addPrerender(command, tool);
  addServe(command, tool.print, tool.signal);
  return command;
}

async function runSnapshot(options: SnapshotOptions, tool: ToolContext): Promise<void> {
  if (options.csvTemplate !== undefined) return printTemplate(options.csvTemplate, tool);
  if (options.check !== undefined) return check(options.check, tool);
  if (options.init !== undefined) {
    const lines = await writeTables(options.init === true ? '.' : options.init, tool.command);
    return lines.forEach(tool.print);
  }
  if (options.out === undefined) throw new ToolError('Say where the snapshot goes: --out FOLDER.');
  return options.watch ? watchInputs(options, options.out, tool) : makeOnce(options, options.out, tool);
}

/** Makes the snapshot, and again whenever one of its files was saved. A mistake in them is told, and ends nothing. */
async function watchInputs(options: SnapshotOptions, out: string, tool: ToolContext): Promise<void> {
  const files = inputsOf(options);
  if (files.length === 0)
    throw new ToolError('--watch is for tables and files: --courses-file, --sites-file or --input.');
  const make = async () => {
    try {
      await makeOnce(options, out, tool);
    } catch (cause) {
      if (tool.signal.aborted) return;
      if (!(cause instanceof ToolError)) throw cause;
      tool.tell(`${pc.red('✖')} ${cause.message}`);
    }
    tool.inform(`Watching ${files.join(', ')}. Ctrl-C ends it.`);
  };
  await make();
  if (!tool.signal.aborted) await watchFiles(files, tool.signal, make);
}

async function makeOnce(options: SnapshotOptions, out: string, tool: ToolContext): Promise<void> {
  // A terminal of no width, as some runners have, is one that the spinner never finds the end of.
  const isWatched = tool.isTerminal && !options.json && process.stderr.columns > 0;
  const spinner = isWatched ? createSpinner('', { stream: process.stderr }).start() : undefined;
  try {
    const report = await makeSnapshot({
      source: toSource(options, tool.environment),
      courses: toCourses(options.courses),
      near: await toNear(options),
      geocoder: await toGeocoder(options, tool.environment),
      out,
      folder: process.cwd(),
      inputs: inputsOf(options),
      outcodes: toOutcodes(options, tool.environment),
      generatedAt: toMoment(options, tool.environment),
      pretty: options.pretty ?? false,
      immutable: options.immutable ?? false,
      compress: options.compress ?? false,
      resume: options.resume ?? false,
      fingerprint: fingerprintOf(options),
      signal: tool.signal,
      onProgress: (doing) => void spinner?.update({ text: doing }),
      tell: tool.inform,
    });
    spinner?.stop();
    if (options.json) tool.print(JSON.stringify(report));
    else summaryLines(report, out).forEach(tool.inform);
  } finally {
    spinner?.stop();
  }
}

function printTemplate(table: string, { print }: ToolContext): void {
  if (table !== 'courses' && table !== 'sites') throw new ToolError(`There is no table "${table}": courses or sites.`);
  print(csvTemplate(table).trimEnd());
}

async function check(folder: string, { print, tell }: ToolContext): Promise<void> {
  const problems = await checkSnapshot(resolve(folder));
  if (problems.length === 0) return print(`${folder}: nothing is wrong.`);
  for (const problem of problems.slice(0, mostProblems)) tell(problem);
  const more = problems.length > mostProblems ? ` The first ${mostProblems} are above.` : '';
  throw new ToolError(`${folder}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.${more}`);
}
