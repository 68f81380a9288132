import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { main } from '../../../src/cli/main.ts';
import { root } from '../../support/servers.ts';

/** What a run of the tool came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const source = join(root, 'src/cli/bin.ts');
const builtFolder = join(root, 'dist/cli');

/** Starts the tool from its source as a process. Pauses are a hundredth of the usual ones. */
export function startTool(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [source, ...args], {
    env: { PATH: process.env['PATH'], HOME: tmpdir(), NO_COLOR: '1', COURSE_WIDGETS_PACE: '0.01', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until the process has ended. */
export function ended(child: ChildProcess): Promise<Run> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text) => (out += String(text)));
  child.stderr?.on('data', (text) => (err += String(text)));
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** A run in this process, and the lines that it told of its work: a process writes those to its standard error too. */
export interface ToldRun extends Run {
  readonly summary: string;
}

/**
 * Runs the tool to its end in this process, which takes a hundredth of the time that a process of its own takes to start.
 * What only a process shows (signals, exit codes, a terminal) is tested with {@link startTool}.
 */
export async function runTelling(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { run = main, signal = new AbortController().signal }: { run?: typeof main; signal?: AbortSignal } = {},
): Promise<ToldRun> {
  const [out, err, summary]: [string[], string[], string[]] = [[], [], []];
  const into = (lines: string[]) => (line: string) => void lines.push(`${stripVTControlCharacters(line)}\n`);
  const code = await run(args, {
    environment: { HOME: tmpdir(), COURSE_WIDGETS_PACE: '0.01', ...env },
    print: into(out),
    tell: into(err),
    inform: into(summary),
    command: 'course-widgets',
    isTerminal: false,
    signal,
  });
  return { code, out: out.join(''), err: err.join(''), summary: summary.join('') };
}

/** Runs the tool as {@link runTelling} does; `err` holds failures only. */
export async function runTool(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const { code, out, err } = await runTelling(args, env);
  return { code, out, err };
}

/**
 * The tool's script as it is built.
 * @throws at once where there is no build.
 */
export function builtScript(): string {
  const script = join(builtFolder, 'course-widgets.js');
  if (!existsSync(script)) throw new Error(`${script} is missing: run "npm run build" before this test.`);
  return script;
}

/**
 * Runs the tool as it is built, in this process. Elements run only so: Node alone takes their class fields for properties of their own.
 * @throws at once where there is no build.
 */
export async function runBuilt(args: readonly string[]): Promise<Run> {
  const [chunk = ''] = globSync('main-*.js', { cwd: dirname(builtScript()) });
  const { main: builtMain } = (await import(pathToFileURL(join(builtFolder, chunk)).href)) as { main: typeof main };
  const { code, out, err } = await runTelling(args, {}, { run: builtMain });
  return { code, out, err };
}

/** A folder for one test. */
export function temporary(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'snapshot-tool-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Every file below a folder, path → content. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** A document of a snapshot. */
export function read<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}
