import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ToolError } from '../tool-error.ts';

/** Name of the work folder where it has to lie in the snapshot's own. */
export const insideName = '.course-widgets';

/**
 * The folder that a snapshot is built in: beside its target, so that a rename puts it there; inside of it where that is a file system
 * of its own (a mount), or where nothing may be made beside it.
 * @throws {ToolError} when a folder of that name is not this tool's.
 */
export async function makeWorkFolder(target: string): Promise<string> {
  await mkdir(dirname(target), { recursive: true });
  const [own, parent] = await Promise.all([stat(target).catch(() => undefined), stat(dirname(target))]);
  const beside = join(dirname(target), `.${basename(target)}.course-widgets`);
  if (!own || own.dev === parent.dev) {
    try {
      return await makeOurs(beside);
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException;
      if (!own || !['EACCES', 'EPERM', 'EROFS'].includes(code)) throw cause;
    }
  }
  return makeOurs(join(target, insideName));
}

async function makeOurs(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0 && !names.some((name) => name === 'state.json' || name.startsWith('lock')))
    throw new ToolError(`${folder} is not a folder of this tool, and is needed for the work: move it away.`);
  return folder;
}
