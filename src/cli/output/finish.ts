import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compress, exists, filesBelow, hashedName, writeWhole } from '../files.ts';
import { inParallel } from '../polite-client.ts';
import { manifestName, manifestOf } from './manifest.ts';

/** How a snapshot is finished. */
export interface FinishOptions {
  readonly pretty: boolean;
  readonly immutable: boolean;
  readonly compress: boolean;
  readonly signal: AbortSignal;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
}

/** Documents that have no name by their content: they are what is looked up first. */
const plainOnly = ['index.json', 'report.json'];

/** Adds the compressed copies, the names by content and the list of all files. Goes on from where it was interrupted. */
export async function finishFiles(folder: string, documents: readonly string[], options: FinishOptions): Promise<void> {
  const at = (file: string) => join(folder, file);
  const endings = options.compress ? ['.gz', '.br'] : [];
  // Left by a run that was killed: halves of files, and names of contents that may be others by now.
  const kept = new Set(documents.flatMap((file) => [file, ...(file.startsWith('courses/') ? copies(file) : [])]));
  for (const file of await filesBelow(folder)) if (!kept.has(file)) await rm(at(file));
  const compressOnce = async (file: string) => {
    options.signal.throwIfAborted();
    if (options.compress && !(await exists(at(`${file}.br`)))) await compress(at(file));
  };
  await inParallel(documents, availableParallelism(), compressOnce);
  const files = new Set(documents);
  if (options.immutable) {
    const names: Record<string, string> = {};
    for (const file of documents) {
      if (plainOnly.includes(file)) continue;
      const name = hashedName(file, await readFile(at(file)));
      names[file] = name;
      files.add(name);
      for (const ending of ['', ...endings]) await writeWhole(at(name + ending), await readFile(at(file + ending)));
    }
    const list = { generatedAt: options.generatedAt, files: names };
    await writeWhole(at('immutable.json'), `${JSON.stringify(list, undefined, options.pretty ? 2 : undefined)}\n`);
    await compressOnce('immutable.json');
    files.add('immutable.json');
  }
  const all = [...files].flatMap((file) => [file, ...endings.map((ending) => file + ending)]);
  await writeFile(at(manifestName), manifestOf(all));
}

const copies = (file: string) => [`${file}.br`, `${file}.gz`];
