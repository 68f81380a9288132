import { watch } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/** Milliseconds without a further change after which a file counts as saved: editors write in several steps. */
const quiet = 150;

/**
 * Calls `onSave` after each of these files was saved, never twice at the same time, until the signal. Folders are watched, because
 * editors put a new file in the place of the old one.
 */
export async function watchFiles(
  files: readonly string[],
  signal: AbortSignal,
  onSave: () => Promise<void>,
): Promise<void> {
  const names = new Map<string, Set<string>>();
  for (const file of files.map((each) => resolve(each)))
    names.set(dirname(file), (names.get(dirname(file)) ?? new Set()).add(basename(file)));
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const save = () => {
    running = running.then(() => (signal.aborted ? undefined : onSave()));
  };
  const follow = async (folder: string, own: ReadonlySet<string>) => {
    for await (const { filename } of watch(folder, { signal })) {
      if (!own.has(filename ?? '')) continue;
      clearTimeout(timer);
      timer = setTimeout(save, quiet);
    }
  };
  try {
    await Promise.all([...names].map(([folder, own]) => follow(folder, own)));
  } catch (cause) {
    if (!signal.aborted) throw cause;
  } finally {
    clearTimeout(timer);
    await running;
  }
}
