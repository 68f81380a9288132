import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ToolError } from './tool-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'we may not write there',
  EPERM: 'we may not write there',
  EROFS: 'the disk is read-only',
  EEXIST: 'a part of the path is a file',
  EFBIG: 'the file would be larger than the system allows',
  EIO: 'the disk does not answer',
  EISDIR: 'there is a folder of that name',
  ENOTDIR: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
};

/** Runs a task on files; an error of the file system becomes a {@link ToolError} of one sentence. */
export async function onDisk<T>(
  what: string,
  task: () => Promise<T>,
  remedy = 'Nothing that was there has been changed.',
): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (cause instanceof ToolError || !code) throw cause;
    throw new ToolError(`${what}: ${reasons[code] ?? code}. ${remedy}`);
  }
}

/** The text of a file, undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
}

/** Ending of a file that is being written: one that nobody else uses. */
export const unfinished = '.course-widgets-new';

/** Writes a file as a whole or not at all. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await onDisk(`${path} could not be written`, async () => {
    await writeFile(path + unfinished, content).catch(async (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path + unfinished, content);
    });
    await rename(path + unfinished, path);
  });
}

/** Whether there is anything of this name. */
export function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Every file below a folder by its path there, in a stable order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Writes `.gz` and `.br` beside a file, for servers that hand them out as they are. */
export async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  await writeWhole(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  await writeWhole(`${path}.br`, await promisify(brotliCompress)(bytes, best));
}

/** A name that tells the content: the same bytes have the same name for ever, so that caches may keep them. */
export function hashedName(path: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return path.replace(/(\.[^.]+)$/, `.${hash}$1`);
}
