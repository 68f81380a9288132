import { addresses } from './dialects/snapshot/addresses.ts';
import { toCourseCodes } from './dialects/snapshot/course-codes.ts';
import { share, type LoadOptions } from './http/load.ts';

/** The code that a snapshot's documents of a course are named by, given any of its codes; undefined when the index knows none. */
export async function findCourseId(base: string, code: string, options: LoadOptions): Promise<string | undefined> {
  const courses = await share('codes', { url: addresses.index(base), adapt: toCourseCodes }, options);
  const wanted = code.toUpperCase();
  const found =
    courses.find(({ id }) => id.toUpperCase() === wanted) ??
    courses.find(({ reference }) => reference?.toUpperCase() === wanted);
  return found?.id;
}
