import type { Endpoint } from './endpoint.ts';
import { DataError } from './http/errors.ts';
import { loadCode } from './http/late-code.ts';
import type { LoadOptions } from './http/load.ts';

/** The codes that documents are named by, by base URL and another code of the same course. */
const names = new Map<string, string>();

/**
 * Loads something of a course by any of its codes. A snapshot's documents are named by one of them: where none has this name,
 * the index may know another.
 * @throws {DataError} the first `not-found` when the index does not know the code either.
 */
export async function byAnyCode<T>(
  { api, base }: Endpoint,
  code: string,
  options: LoadOptions,
  loadById: (id: string) => Promise<T>,
): Promise<T> {
  const key = `${base} ${code}`;
  try {
    return await loadById(names.get(key) ?? code);
  } catch (error) {
    if (api !== 'snapshot' || !(error instanceof DataError) || error.code !== 'not-found') throw error;
    const { findCourseId } = await loadCode(() => import('./course-codes.ts'));
    const found = await findCourseId(base, code, options).catch(() => undefined);
    if (found === undefined || found === code) throw error;
    names.set(key, found);
    return loadById(found);
  }
}
