import { toCourseCodes } from './dialects/snapshot/course-codes.ts';
import { loadResource } from './resource.ts';
import type { RequestOptions } from './client.ts';
import { toUrl } from './url.ts';

/** The name under which a snapshot keeps a course that goes by this code or reference, in capitals or not. */
export async function findCourseId(base: string, code: string, options: RequestOptions): Promise<string | undefined> {
  const courses = await loadResource('snapshot index', toUrl(base, ['index.json']), options, () => toCourseCodes);
  const wanted = code.toUpperCase();
  return (
    courses.find(({ id }) => id.toUpperCase() === wanted) ??
    courses.find(({ reference }) => reference?.toUpperCase() === wanted)
  )?.id;
}
