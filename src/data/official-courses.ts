import type { Course } from '../domain/course.ts';
import type { Api } from './endpoint.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { toUrl } from './url.ts';

/** A dialect of an official service. */
type OfficialApi = Exclude<Api, 'snapshot'>;

/** Makes a course of an answer; `asked` is the code to know it by when the answer has none. */
type CourseAdapter = (answer: unknown, asked?: string) => Course;

const adapters: Readonly<Record<OfficialApi, () => Promise<CourseAdapter>>> = {
  fat: async () => (await import('./dialects/fat/course.ts')).toCourse,
  'fat-v1': async () => (await import('./dialects/fat-v1/course.ts')).toCourse,
  'skills-england': async () => (await import('./dialects/skills-england/course.ts')).toCourse,
};

/** Where each dialect keeps its courses, below its base. */
const folders: Readonly<Record<OfficialApi, readonly string[]>> = {
  fat: ['courses'],
  'fat-v1': ['trainingcourses'],
  'skills-england': [],
};

/**
 * A course as an official service tells it, see `loadCourse`.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export function loadOfficialCourse(
  api: OfficialApi,
  base: string,
  courseId: string,
  options: LoadOptions,
): Promise<Course> {
  return loadResource(`${api} course`, toUrl(base, [...folders[api], courseId]), options, async () => {
    const adapt = await adapters[api]();
    return (answer) => adapt(answer, courseId);
  });
}
