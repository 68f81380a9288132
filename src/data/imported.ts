import { DataError } from './errors.ts';

/** What an `import()` brings; its failure as a {@link DataError} `network`. */
export async function imported<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new DataError('network', { cause, hint: 'A part of course-widgets could not be loaded: serve all of dist.' });
  }
}
