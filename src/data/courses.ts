import type { Course } from '../domain/course.ts';
import { placeKey } from '../domain/place-name.ts';
import { byAnyCode } from './any-code.ts';
import type { CourseDialect } from './dialects/dialect.ts';
import { addresses } from './dialects/snapshot/addresses.ts';
import { toCourse } from './dialects/snapshot/course.ts';
import { snapshotCourses } from './dialects/snapshot/course-dialect.ts';
import type { Api, Endpoint } from './endpoint.ts';
import { loadCode } from './http/late-code.ts';
import { askAhead, share, type LoadOptions } from './http/load.ts';

/** All but the snapshot's are fetched when an endpoint speaks them. */
const dialects: Readonly<Record<Api, () => Promise<CourseDialect>>> = {
  snapshot: () => Promise.resolve(snapshotCourses),
  fat: async () => (await import('./dialects/fat/course-dialect.ts')).fatCourses,
  'fat-v1': async () => (await import('./dialects/fat-v1/course-dialect.ts')).fatV1Courses,
  'skills-england': async () => (await import('./dialects/skills-england/course-dialect.ts')).skillsEnglandCourses,
};

/**
 * A course of an endpoint, by any of its codes.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export function loadCourse(endpoint: Endpoint, courseId: string, options: LoadOptions): Promise<Course> {
  const { api, base } = endpoint;
  return byAnyCode(endpoint, courseId, options, async (id) => {
    const dialect = await loadCode(dialects[api]);
    return share(`${api} course`, dialect.course(base, id), options);
  });
}

/** Asks for the course of a snapshot before the code that reads it is there. */
export function askForCourse({ api, base }: Endpoint, courseId: string): void {
  if (api === 'snapshot') askAhead(addresses.course(base, courseId));
}

/**
 * Asks for the providers of a snapshot's course, and for the place that distances begin at, before the code that reads them is
 * there. Other APIs answer for a place, which has to be looked up first.
 */
export function askForProviders({ api, base }: Endpoint, courseId: string, place: string): void {
  if (api !== 'snapshot') return;
  askAhead(addresses.providers(base, courseId));
  if (place) askAhead(addresses.placesOf(base, placeKey(place)));
}

/**
 * The course of a snapshot document that is here already.
 * @throws {DataError} `schema` when it holds none.
 */
export function readCourse(document: unknown): Course {
  return toCourse(document);
}
