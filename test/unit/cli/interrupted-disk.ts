import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** The functions of `node:fs/promises` that change what is on the disk. */
const changing = ['mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile', 'copyFile', 'symlink', 'link'] as const;

/** What a task throws that was ended by {@link killedAfter}. */
export class Killed extends Error {}

/** What came of a task that {@link killedAfter} ran. */
export interface Interrupted {
  /** Whether it came to its end before it was killed. */
  readonly isDone: boolean;
  /** How often it changed the disk. */
  readonly changes: number;
}

/**
 * Runs a task as a process that is killed after so many changes of the disk: from then on every change fails and does nothing, those
 * that would tidy up too.
 */
export async function killedAfter(most: number, task: () => Promise<unknown>): Promise<Interrupted> {
  const originals = new Map(changing.map((name) => [name, fs[name] as (...args: never[]) => unknown]));
  let changes = 0;
  for (const [name, original] of originals) {
    const limited = (...args: never[]): unknown => {
      if (changes >= most) return Promise.reject(new Killed(`killed before ${name}`));
      changes += 1;
      return original(...args);
    };
    Object.assign(fs, { [name]: limited });
  }
  syncBuiltinESMExports();
  try {
    await task();
    return { isDone: true, changes };
  } catch (cause) {
    if (cause instanceof Killed) return { isDone: false, changes };
    throw cause;
  } finally {
    Object.assign(fs, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
}
