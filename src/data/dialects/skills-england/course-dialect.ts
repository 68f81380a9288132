import type { CourseDialect } from '../dialect.ts';
import { toUrl } from '../url.ts';
import { toCourse } from './course.ts';

/** Skills England's list of standards, which knows courses only (CONTRACTS.md §2.2). */
export const skillsEnglandCourses: CourseDialect = {
  course: (base, courseId) => ({ url: toUrl(base, [courseId]), adapt: (answer) => toCourse(answer, courseId) }),
};
