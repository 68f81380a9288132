import type { Course } from '../../domain/course.ts';
import type { Provider } from '../../domain/provider.ts';

/** Who is to be thanked for the data; carried into every document. */
export interface Attribution {
  readonly name: string;
  /** `http(s)`. */
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
}

/** Something of the source that did not make it into the snapshot. */
export interface Drop {
  /** What it was: `course`, `provider`, `site`, `pin`, `cell`, `row`, `field`… */
  readonly kind: string;
  /** How the source identifies it: a code, a UKPRN, a row of a file. */
  readonly id: string;
  /** One plain sentence. */
  readonly reason: string;
  /** The file that it stands in, as it was named to the tool. */
  readonly file?: string | undefined;
  /** Where it begins in the file; the first line is 1. */
  readonly line?: number | undefined;
  /** Of a table: the column, by the name that the tool knows it by. Of a feed: the element, or its path where it stands for several. */
  readonly column?: string | undefined;
  /** What it says there, shortened where it is long. */
  readonly value?: string | undefined;
}

/** Characters of a value that a report shows. */
const longestValue = 200;

/** A value as a report shows it: in one line, its beginning where it is long. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line;
}

/** What an adapter makes of a row; undefined for one that it cannot use. */
export function usable<T>(adapt: () => T): T | undefined {
  try {
    return adapt();
  } catch {
    return undefined;
  }
}

/** What a run tells of itself: for `report.json`, and for whoever waits. */
export interface Reporter {
  drop(drop: Drop): void;
  /** One plain sentence; said once, however often it is given. */
  warn(sentence: string): void;
  /** What is being done now. */
  progress(doing: string): void;
}

/** What a source is asked with. */
export interface SourceContext {
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** Where course facts and providers come from: an API, a file, a feed, or two of them merged. */
export interface Source {
  readonly attribution: Attribution;
  /**
   * The courses, in a stable order. `ids` are codes of any kind (LARS, reference, short-course).
   * @throws {ToolError} when a wanted course is not there.
   */
  courses(ids: readonly string[] | 'all', context: SourceContext): AsyncIterable<Course>;
  /** Who trains a course; undefined when the source knows no providers. */
  providers(course: Course, context: SourceContext): Promise<readonly Provider[] | undefined>;
  /** Asked once, after the last course: tells what of the source none of these courses has used. */
  finish?(courses: readonly CourseCodes[], context: SourceContext): Promise<void>;
}

/** The codes of a course of the snapshot. */
export type CourseCodes = Pick<Course, 'id' | 'reference'>;
