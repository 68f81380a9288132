import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { ToolError } from '../tool-error.ts';

/** Milliseconds between two signs of life of a run. */
const interval = 15_000;
/** Milliseconds without a sign of life after which a run is taken for dead. */
const longestSilence = 120_000;

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/**
 * Keeps other runs out of a folder until the result is called. A run that was killed holds nothing: its process is gone, or, on another
 * machine that shares the folder, its file has not been touched for two minutes.
 * @throws {ToolError} which run holds it.
 */
export async function lockFolder(file: string, out: string): Promise<() => Promise<void>> {
  const own: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  const text = JSON.stringify(own);
  while (!(await create(file, text))) {
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === undefined) continue; // It was given back just now.
    const holder = await livingHolder(file, found, own);
    if (holder) {
      const where = holder.host === own.host ? '' : ` on ${holder.host}`;
      throw new ToolError(
        `Process ${holder.pid}${where} has been making a snapshot in ${out} since ${holder.since}. Wait for its end, or end it.`,
      );
    }
    await takeAway(file, found);
  }
  const timer = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), interval);
  timer.unref();
  return async () => {
    clearInterval(timer);
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === text) await rm(file, { force: true });
  };
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    // ENOENT: the run before has removed the folder just now.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw cause;
  }
}

async function livingHolder(file: string, text: string, own: Holder): Promise<Holder | undefined> {
  const touched = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (Date.now() - touched > longestSilence) return undefined;
  try {
    const holder = JSON.parse(text) as Holder;
    if (holder.host !== own.host) return holder;
    return holder.pid !== own.pid && isAlive(holder.pid) ? holder : undefined;
  } catch {
    return undefined; // Half written by a run that was killed.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'; // Another user's.
  }
}

/** Removes a dead run's file, and gives it back where another run has put its own there meanwhile. */
async function takeAway(file: string, dead: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return; // Another run was faster.
  }
  const moved = await readFile(aside, 'utf8');
  if (moved === dead) await rm(aside, { force: true });
  else await rename(aside, file);
}
