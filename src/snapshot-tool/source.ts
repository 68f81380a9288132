import type { Course } from '../domain/course.ts';
import type { Provider } from '../domain/provider.ts';

/** Who is to be thanked for the data; carried into every document. */
export interface Attribution {
  readonly name: string;
  /** `http(s)`. */
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
}

/** Something of the source that did not make it into the snapshot. */
export interface Drop {
  /** What it was: `course`, `provider`, `site`, `place`… */
  readonly kind: string;
  /** How the source identifies it: a code, a UKPRN, a row of a file. */
  readonly id: string;
  /** One plain sentence. */
  readonly reason: string;
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
}
