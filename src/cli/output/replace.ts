import { chmod, copyFile, mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from '../files.ts';
import { ToolError } from '../tool-error.ts';
import { manifestName, manifestOf, readManifest } from './manifest.ts';
import { insideName } from './work-folder.ts';

/** What the system says of a folder that cannot be moved: a mount, one of another user, one whose new name is taken. */
const immovable = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'ENOTEMPTY', 'EEXIST', 'EINVAL']);

const codeOf = (cause: unknown) => (cause as NodeJS.ErrnoException).code ?? '';

/**
 * Puts the finished snapshot of a work folder (`files`) in the place of the target's. Only what the target's own list names is
 * replaced or removed. Called again after it was killed, it goes on.
 * @throws {ToolError} when another's file has a name that the snapshot needs.
 */
export async function replaceSnapshot(work: string, target: string): Promise<void> {
  const [files, previous] = [join(work, 'files'), join(work, 'previous')];
  // The list is moved last: where it is gone, the rest is in its place.
  if (await readManifest(files)) {
    if (!(await exists(target))) await rename(files, target);
    else if (await isOurs(target)) await swapFolders(files, target, previous);
    else await replaceFiles(files, target);
  }
  await removeSnapshot(previous, target);
}

/** Whether a folder holds nothing but a snapshot, so that it can be replaced as a whole. */
async function isOurs(folder: string): Promise<boolean> {
  const listed = new Set(await readManifest(folder));
  const folders = new Set([...listed].flatMap((file) => parentsOf(file)));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.every((entry) => {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    return entry.isDirectory() ? folders.has(path) : listed.has(path) && entry.isFile();
  });
}

function parentsOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Two renames, with the old folder kept until the new one is there. */
async function swapFolders(files: string, target: string, previous: string): Promise<void> {
  await chmod(files, (await stat(target)).mode & 0o7777);
  try {
    await rename(target, previous);
  } catch (cause) {
    if (!immovable.has(codeOf(cause))) throw cause;
    await replaceFiles(files, target);
    return;
  }
  try {
    await rename(files, target);
  } catch (cause) {
    await rename(previous, target);
    throw cause;
  }
}

/**
 * One file after the other, the index last, so that it never names what is not there yet. The target's list holds the old files and the
 * new ones meanwhile.
 */
async function replaceFiles(files: string, target: string): Promise<void> {
  const old = (await readManifest(target)) ?? [];
  const wanted = (await readManifest(files)) ?? [];
  const isListed = new Set(old);
  for (const file of wanted) {
    if (file !== manifestName && !isListed.has(file) && (await exists(join(target, file))))
      throw new ToolError(
        `${join(target, file)} is not of the snapshot that is there, and would be replaced: move it away.`,
      );
  }
  const aside = join(target, `${insideName}-new`);
  const move = (file: string) => moveFile(join(files, file), join(target, file), aside);
  await writeFile(aside, manifestOf([...old, ...wanted]));
  await rename(aside, join(target, manifestName));
  const isIndex = (file: string) => file.startsWith('index.json');
  for (const file of wanted) if (!isIndex(file) && file !== manifestName) await move(file);
  for (const file of wanted) if (isIndex(file)) await move(file);
  const isWanted = new Set(wanted);
  await removeFiles(
    target,
    old.filter((file) => !isWanted.has(file)),
  );
  await move(manifestName);
  await rm(aside, { force: true });
}

/** Moves a file, also to another file system, where it is written aside first; does nothing when it was moved before. */
async function moveFile(from: string, to: string, aside: string): Promise<void> {
  if (!(await exists(from))) return;
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (cause) {
    if (codeOf(cause) !== 'EXDEV') throw cause;
    await copyFile(from, aside);
    await rename(aside, to);
    await rm(from);
  }
}

/** Removes files of a folder, and the folders that are empty then. */
async function removeFiles(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) await rm(join(folder, file), { force: true });
  for (const parent of new Set(files.flatMap(parentsOf).sort((a, b) => b.length - a.length)))
    await rmdir(join(folder, parent)).catch(() => undefined); // It is not empty, or gone already.
}

/** Removes a snapshot that was replaced. What came into its folder at the last moment goes to the target. */
async function removeSnapshot(folder: string, target: string): Promise<void> {
  if (!(await exists(folder))) return;
  const files = (await readManifest(folder)) ?? [];
  await removeFiles(
    folder,
    files.filter((file) => file !== manifestName),
  );
  if (files.length > 0) await rm(join(folder, manifestName), { force: true });
  for (const name of await readdir(folder))
    if (!(await exists(join(target, name)))) await rename(join(folder, name), join(target, name));
  await rmdir(folder).catch((cause: unknown) => {
    if (codeOf(cause) !== 'ENOTEMPTY') throw cause;
    throw new ToolError(
      `The snapshot is in its place. ${folder} holds files that are not of the one before: move them away.`,
    );
  });
}
