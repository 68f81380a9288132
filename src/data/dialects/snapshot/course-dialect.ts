import type { CourseDialect } from '../dialect.ts';
import { addresses } from './addresses.ts';
import { toCourse } from './course.ts';

/** The courses of static files, as the command line tool writes them. */
export const snapshotCourses: CourseDialect = {
  course: (base, courseId) => ({
    url: addresses.course(base, courseId),
    adapt: (document) => toCourse(document, courseId),
  }),
};
