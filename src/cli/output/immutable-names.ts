import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The names of a snapshot that tell their content, as `immutable.json` lists them. A name alone does not tell: the code of a course may
 * look like one.
 */
export async function immutableNames(folder: string): Promise<ReadonlySet<string>> {
  try {
    const { files } = Object(JSON.parse(await readFile(join(folder, 'immutable.json'), 'utf8'))) as { files?: unknown };
    return new Set(Object.values(Object(files) as Record<string, unknown>).filter((name) => typeof name === 'string'));
  } catch {
    return new Set(); // There are none.
  }
}
