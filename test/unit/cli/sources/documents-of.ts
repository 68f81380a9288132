import { courseDocument, headOf, providersDocument } from '../../../../src/cli/document.ts';
import { placeSites } from '../../../../src/cli/geocode/place-sites.ts';
import { NoteTaker, joinNotes } from '../../../../src/cli/report.ts';
import type { CourseCodes, Drop, Source } from '../../../../src/cli/sources/source.ts';

/** A document of a snapshot, loosely: tests look into it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = Readonly<Record<string, any>>;

/** What a snapshot of a source holds, without any file written. */
export interface Documents {
  /** The documents of courses, by id. */
  readonly courses: Readonly<Record<string, Loose>>;
  /** The documents of providers, by id of the course; undefined where the source knows none. */
  readonly providers: Readonly<Record<string, Loose | undefined>>;
  readonly drops: readonly Drop[];
  readonly warnings: readonly string[];
}

/** Reads a source as the tool does. Text is as it would stand in the files: what is undefined is not there. */
export async function documentsOf(source: Source, ids: readonly string[] | 'all' = 'all'): Promise<Documents> {
  const taker = new NoteTaker(() => {});
  const context = { reporter: taker, signal: new AbortController().signal };
  const head = headOf('2026-11-01T06:00:00Z', [source.attribution]);
  const courses: Record<string, Loose> = {};
  const providers: Record<string, Loose | undefined> = {};
  const codes: CourseCodes[] = [];
  for await (const course of source.courses(ids, context)) {
    const found = await source.providers(course, context);
    const placed = found && (await placeSites(found, undefined, context));
    const written = (document: object) => JSON.parse(JSON.stringify(document)) as Loose;
    courses[course.id] = written(courseDocument(head, course, placed?.length));
    providers[course.id] = placed && written(providersDocument(head, course, placed, false));
    codes.push(course);
  }
  await source.finish?.(codes, context);
  return { courses, providers, ...joinNotes([taker.take()]) };
}
