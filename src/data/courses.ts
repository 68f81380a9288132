import type { Course } from '../domain/course.ts';
import { adapted } from './dialects/plain.ts';
import { toCourse } from './dialects/snapshot/course.ts';
import type { Endpoint } from './endpoint.ts';
import { imported } from './imported.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { byAnyCode } from './snapshot-codes.ts';
import { toUrl } from './url.ts';

/**
 * A course of an endpoint. Equal requests are made once and share one object. The snapshot's adapter is here already: it is
 * the default, and every further request costs more than its bytes.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadCourse({ api, base }: Endpoint, courseId: string, options: LoadOptions): Promise<Course> {
  if (api !== 'snapshot') {
    const { loadOfficialCourse } = await imported(() => import('./official-courses.ts'));
    return loadOfficialCourse(api, base, courseId, options);
  }
  return byAnyCode('course', base, courseId, options, (id, how) =>
    loadResource(
      'snapshot course',
      toUrl(base, ['courses', `${id}.json`]),
      how,
      () => (answer) => toCourse(answer, id),
    ),
  );
}

/**
 * The course of a snapshot document that is here already.
 * @throws {DataError} `schema` when it holds none.
 */
export function readCourse(document: unknown): Promise<Course> {
  return adapted(() => toCourse(document));
}
