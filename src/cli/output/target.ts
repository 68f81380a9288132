import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ToolError } from '../tool-error.ts';
import { readManifest } from './manifest.ts';
import { insideName } from './work-folder.ts';

/** What may not lie in the folder that a snapshot is written to. */
export interface Locations {
  /** The current folder. */
  readonly folder: string;
  /** Files that the snapshot is made of, relative to it. */
  readonly inputs: readonly string[];
}

/**
 * The folder that `--out` names, with symbolic links followed: `current` → `releases/v1`, which need not be there yet.
 * @throws {ToolError} when a snapshot there would replace what is not a snapshot of this tool. Nothing has been touched then.
 */
export async function resolveTarget(out: string, { folder, inputs }: Locations): Promise<string> {
  const target = await realPathOf(resolve(folder, out));
  const entry = await lstat(target).catch(() => undefined);
  if (entry && !entry.isDirectory()) throw new ToolError(`${out} is a file. --out names a folder.`);
  const instead = `Name a folder of its own with --out, such as ${join(out, 'data')}.`;
  if (holds(target, await realPathOf(folder)))
    throw new ToolError(`${out} is the current folder, or holds it, and would be replaced. ${instead}`);
  for (const input of inputs) {
    if (holds(target, await realPathOf(resolve(folder, input))))
      throw new ToolError(`${out} holds ${input}, which the snapshot is made of. ${instead}`);
  }
  const names = entry ? (await readdir(target)).filter((name) => !name.startsWith(insideName)) : [];
  if (names.length > 0 && !(await readManifest(target)))
    throw new ToolError(`${out} is not empty, and holds no snapshot of this tool. ${instead}`);
  return target;
}

/** Whether a path is a folder or lies below it. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** The path without symbolic links, also where its last parts are not there. */
async function realPathOf(path: string, links = 0): Promise<string> {
  const known = await realpath(path).catch(() => undefined);
  if (known !== undefined) return known;
  if (links > 40) throw new ToolError(`${path} is a symbolic link that leads back to itself.`);
  const destination = await readlink(path).catch(() => undefined);
  if (destination !== undefined) return realPathOf(resolve(dirname(path), destination), links + 1);
  const parent = dirname(path);
  return parent === path ? path : join(await realPathOf(parent, links), basename(path));
}
