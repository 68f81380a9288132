import type { Course } from '../../../domain/course.ts';
import { courseFields, toOfficialCourse } from '../official/courses.ts';
import { count, part } from '../wire.ts';

const answerFields = part({ ...courseFields, totalProvidersCount: count });

/**
 * The course of `/courses/{larsCode}` of the current outer API, or of the inner courses API.
 * @throws {DataError} `schema` when there is no title.
 */
export function toCourse(answer: unknown, asked = ''): Course {
  const wire = answerFields(answer);
  return toOfficialCourse(wire, asked, wire.totalProvidersCount);
}
