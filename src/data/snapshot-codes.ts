import { DataError } from './errors.ts';
import { imported } from './imported.ts';
import { requests, type LoadOptions } from './resource.ts';

/**
 * Loads something of a snapshot's course, whichever of its codes was asked for. Files are named by one of them; when there
 * is none by this name, the index knows the others.
 * @throws {DataError} the first `not-found` when the index does not know the code either.
 */
export function byAnyCode<T>(
  kind: string,
  base: string,
  courseId: string,
  options: LoadOptions,
  load: (courseId: string, options: LoadOptions) => Promise<T>,
): Promise<T> {
  return requests.ask(`${kind} by any code ${base} ${courseId}`, options, async (shared) => {
    try {
      return await load(courseId, shared);
    } catch (error) {
      if (!(error instanceof DataError) || error.code !== 'not-found') throw error;
      const { findCourseId } = await imported(() => import('./snapshot-index.ts'));
      const found = await findCourseId(base, courseId, shared).catch(() => undefined);
      if (found === undefined || found === courseId) throw error;
      return load(found, shared);
    }
  });
}
