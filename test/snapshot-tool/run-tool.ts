import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/servers.ts';

/** What a run of the tool came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const source = join(root, 'src/snapshot-tool/bin.ts');
const built = join(root, 'dist/cli/course-widgets.js');

/** Starts the tool, from its source unless told otherwise. Pauses are a hundredth of what they are in life. */
export function startTool(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  script: string = source,
): ChildProcess {
  return spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'], HOME: tmpdir(), NO_COLOR: '1', COURSE_WIDGETS_PACE: '0.01', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the tool's end. */
export function ended(child: ChildProcess): Promise<Run> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text) => (out += String(text)));
  child.stderr?.on('data', (text) => (err += String(text)));
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** Runs the tool to its end. */
export function runTool(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return ended(startTool(args, env));
}

/** Runs the tool as it is installed. Elements run only so: Node alone takes their class fields for properties of their own. */
export function runBuilt(args: readonly string[]): Promise<Run> {
  return ended(startTool(args, {}, built));
}

/** A folder for one test. */
export function temporary(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'snapshot-tool-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Every file below a folder, path → content. */
export function contents(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** A document of a snapshot. */
export function read<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}
