import type { Course } from '../domain/course.ts';
import { adapted } from './dialects/plain.ts';
import { toCourse } from './dialects/snapshot/course.ts';
import type { Api, Endpoint } from './endpoint.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { byAnyCode } from './snapshot-codes.ts';
import { toUrl } from './url.ts';

/** Makes a course of an answer; `asked` is the code to know it by when the answer has none. */
type CourseAdapter = (answer: unknown, asked?: string) => Course;

/** The snapshot's is here already: it is the default, and every further request costs more than its bytes. */
const adapters: Readonly<Record<Api, () => CourseAdapter | Promise<CourseAdapter>>> = {
  snapshot: () => toCourse,
  fat: async () => (await import('./dialects/fat/course.ts')).toCourse,
  'fat-v1': async () => (await import('./dialects/fat-v1/course.ts')).toCourse,
  'skills-england': async () => (await import('./dialects/skills-england/course.ts')).toCourse,
};

/** Where each dialect keeps a course, below its base. */
const paths: Readonly<Record<Api, (courseId: string) => readonly string[]>> = {
  snapshot: (courseId) => ['courses', `${courseId}.json`],
  fat: (courseId) => ['courses', courseId],
  'fat-v1': (courseId) => ['trainingcourses', courseId],
  'skills-england': (courseId) => [courseId],
};

/**
 * A course of an endpoint. Equal requests are made once and share one object.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadCourse({ api, base }: Endpoint, courseId: string, options: LoadOptions): Promise<Course> {
  const load = (id: string, how: LoadOptions) =>
    loadResource(`${api} course`, toUrl(base, paths[api](id)), how, async () => {
      const adapt = await adapters[api]();
      return (answer) => adapt(answer, id);
    });
  return api === 'snapshot' ? byAnyCode('course', base, courseId, options, load) : load(courseId, options);
}

/**
 * The course of a snapshot document that is here already.
 * @throws {DataError} `schema` when it holds none.
 */
export function readCourse(document: unknown): Promise<Course> {
  return adapted(() => toCourse(document));
}
