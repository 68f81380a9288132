import { having, line, list, part } from '../wire.ts';
import { header, toProvenance } from './document.ts';

const indexDocument = part({ ...header, courses: list(part({ id: line, reference: line })) });

/** The codes of a course in an index. */
export interface CourseCodes {
  /** The code that its documents are named by. */
  readonly id: string;
  readonly reference: string | undefined;
}

/**
 * The codes of all courses of a snapshot's `index.json`.
 * @throws {DataError} `schema` when the version is unknown.
 */
export function toCourseCodes(document: unknown): readonly CourseCodes[] {
  const { courses, ...rest } = indexDocument(document);
  toProvenance(rest);
  return having(courses, 'id');
}
