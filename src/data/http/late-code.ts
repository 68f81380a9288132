import { DataError } from './errors.ts';

/**
 * Code that only some pages need, fetched by `import()` when one does. A failure is not kept: the next call tries again.
 * @throws {DataError} `network` when it does not arrive.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError('network', { cause, hint: 'Code could not be loaded: serve all of dist, with CORS headers.' });
  }
}
