import type { CourseDialect } from '../dialect.ts';
import { toUrl } from '../url.ts';
import { toCourse } from './course.ts';

/** The courses of the outer API before 2025 (CONTRACTS.md §1.1). */
export const fatV1Courses: CourseDialect = {
  course: (base, courseId) => ({
    url: toUrl(base, ['trainingcourses', courseId]),
    adapt: (answer) => toCourse(answer, courseId),
  }),
};
