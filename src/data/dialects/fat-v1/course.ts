import type { Course } from '../../../domain/course.ts';
import { courseFields, toOfficialCourse } from '../official/courses.ts';
import { count, optionalPart, part } from '../wire.ts';

const answerFields = part({
  trainingCourse: optionalPart(courseFields),
  providersCount: part({ totalProviders: count }),
});
const bareCourse = part(courseFields);

/**
 * The course of `/trainingcourses/{id}`, alone or within its answer.
 * @throws {DataError} `schema` when there is no title.
 */
export function toCourse(answer: unknown, asked = ''): Course {
  const { trainingCourse, providersCount } = answerFields(answer);
  return toOfficialCourse(trainingCourse ?? bareCourse(answer), asked, providersCount.totalProviders);
}
