import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '../files.ts';

/** Lists the files of a snapshot, itself among them. A folder without one holds no snapshot that may be replaced. */
export const manifestName = 'snapshot.json';

const madeBy = 'course-widgets';

/** The text of `snapshot.json` for these files, given by their paths in the snapshot. */
export function manifestOf(files: Iterable<string>): string {
  return `${JSON.stringify({ madeBy, files: [...new Set([...files, manifestName])].sort() })}\n`;
}

/** The files that a folder's `snapshot.json` lists; undefined where it has none of this tool. */
export async function readManifest(folder: string): Promise<readonly string[] | undefined> {
  const text = await readIfThere(join(folder, manifestName));
  if (text === undefined) return firstVersionFiles(folder);
  try {
    const manifest = Object(JSON.parse(text)) as { madeBy?: unknown; files?: unknown };
    if (manifest.madeBy !== madeBy || !Array.isArray(manifest.files)) return undefined;
    return manifest.files.filter(isBelow);
  } catch {
    return undefined; // Another program's file of this name.
  }
}

/**
 * The files of a snapshot that version 0.1.0 made, which wrote no list: those that its index names, and those of fixed names. Its report
 * tells it from other folders with an `index.json`.
 */
async function firstVersionFiles(folder: string): Promise<readonly string[] | undefined> {
  const [report, index, immutable] = await Promise.all(
    ['report.json', 'index.json', 'immutable.json'].map((name) => readObject(join(folder, name))),
  );
  const { courses } = index ?? {};
  if (typeof report?.['placedSites'] !== 'number' || !Array.isArray(courses)) return undefined;
  const ids = courses.map((row) => String((Object(row) as { id?: unknown }).id));
  const places = await readdir(join(folder, 'places')).catch(() => []);
  const plain = [
    ...['index.json', 'report.json', 'places.json', 'immutable.json'],
    ...ids.flatMap((id) => [`courses/${id}.json`, `courses/${id}/providers.json`]),
    ...places.filter((name) => /^(?:[a-z\d]{2}|other)\.json$/.test(name)).map((name) => `places/${name}`),
    ...Object.values(Object(immutable?.['files']) as Record<string, unknown>).map(String),
  ];
  return plain.flatMap((file) => [file, `${file}.gz`, `${file}.br`]).filter(isBelow);
}

async function readObject(file: string): Promise<Record<string, unknown> | undefined> {
  try {
    return Object(JSON.parse(await readFile(file, 'utf8'))) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Whether a path stays in its folder: somebody may have edited the list. */
function isBelow(path: unknown): path is string {
  return typeof path === 'string' && path.split('/').every((part) => !/^\.{0,2}$|[\\:]/.test(part));
}
