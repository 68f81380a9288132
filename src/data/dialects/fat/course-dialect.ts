import type { CourseDialect } from '../dialect.ts';
import { toUrl } from '../url.ts';
import { toCourse } from './course.ts';

/** The courses of the current outer API (CONTRACTS.md §1.2). */
export const fatCourses: CourseDialect = {
  course: (base, courseId) => ({
    url: toUrl(base, ['courses', courseId]),
    adapt: (answer) => toCourse(answer, courseId),
  }),
};
