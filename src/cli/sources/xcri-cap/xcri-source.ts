import { createReadStream } from 'node:fs';
import { PoliteClient } from '../../polite-client.ts';
import { ToolError } from '../../tool-error.ts';
import { courseOf, providersOf } from '../snapshot-course.ts';
import type { Attribution, Source, SourceContext } from '../source.ts';
import { toWireCourse } from './course.ts';
import { isDeleted } from './element.ts';
import { parseFeed } from './feed.ts';
import { withCodes, type NamedCourse } from './identifiers.ts';
import { toWireProvider } from './provider.ts';
import { deleted, dropOf, unusedOf } from './unused.ts';

/** Where a feed is, and what it does not say itself. */
export interface XcriOptions {
  /** A file, or an address. */
  readonly input: string;
  /** Label of the encoding (WHATWG) of a feed that does not say. */
  readonly encoding?: string | undefined;
  /** UKPRN of providers that name none. */
  readonly ukprn?: number | undefined;
  readonly attribution?: Attribution | undefined;
}

/**
 * An XCRI-CAP 1.2 feed (BS 8581-1:2012): catalog, provider, course, presentation, venue.
 * @throws {ToolError} for what is no such feed.
 */
export function xcriSource({
  input,
  encoding,
  ukprn,
  attribution = { name: 'an XCRI-CAP feed' },
}: XcriOptions): Source {
  let feed: Promise<ReadonlyMap<string, NamedCourse>> | undefined;

  const readFeed = async ({ signal, reporter }: SourceContext) => {
    const isAddress = /^https?:/i.test(input);
    const bytes = isAddress ? await new PoliteClient({ signal }).bytes(input) : createReadStream(input, { signal });
    const courses = await parseFeed(bytes as AsyncIterable<unknown>, { name: input, encoding, signal });
    const named = withCodes(
      courses,
      (sentence) => reporter.warn(sentence),
      (course) => reporter.drop(dropOf(course, input, 'course', 'It has no identifier.')),
    );
    return new Map(named.map((each) => [each.id.toUpperCase(), each]));
  };
  const courseList = (context: SourceContext) => (feed ??= readFeed(context));
  const wireProvider = (course: NamedCourse) => (course.provider || ukprn) && toWireProvider(course, ukprn);

  return {
    attribution,

    async *courses(ids, context) {
      const all = await courseList(context);
      for (const id of ids === 'all' ? all.keys() : ids) {
        const found = all.get(id.toUpperCase());
        if (!found) throw new ToolError(`Course ${id} is not in ${input}.`);
        const isGone = isDeleted(found.course) || (found.provider !== undefined && isDeleted(found.provider));
        const course = isGone ? undefined : courseOf(toWireCourse(found));
        const reason = isGone ? deleted : 'It has no title.';
        if (course) yield course;
        else context.reporter.drop({ ...dropOf(found.course, input, 'course', reason), id: found.id });
      }
    },

    async providers(course, context) {
      const found = (await courseList(context)).get(course.id.toUpperCase());
      const wire = found && wireProvider(found);
      const providers = providersOf(wire ? [wire] : []);
      if (providers.length > 0) return providers;
      const reason = 'It has no UKPRN, or no title, so nobody is known to train its courses: --ukprn gives one.';
      if (found?.provider) context.reporter.drop(dropOf(found.provider, input, 'provider', reason));
      // That this feed names nobody does not mean that there is nobody.
      return undefined;
    },

    async finish(courses, context) {
      const all = await courseList(context);
      const used = courses.map(({ id }) => all.get(id.toUpperCase())).filter((each) => each !== undefined);
      for (const each of used) {
        // Also of those that an earlier run has written: which elements are used is decided by reading them.
        toWireCourse(each);
        wireProvider(each);
      }
      for (const drop of unusedOf(used, input)) context.reporter.drop(drop);
    },
  };
}
