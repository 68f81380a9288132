import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { toCourse } from '../../data/dialects/skills-england/course.ts';
import { toUrl } from '../../data/dialects/url.ts';
import type { Course } from '../../domain/course.ts';
import { PoliteClient } from '../polite-client.ts';
import { usable, type Source, type SourceContext } from './source.ts';
import { ToolError } from '../tool-error.ts';

/** Where Skills England publishes its standards, without a key. */
export const skillsEngland = 'https://skillsengland.education.gov.uk/api/apprenticeshipstandards';

/** Only these can be started; the list holds drafts and withdrawn standards too (CONTRACTS.md §2.1). */
const approved = /^approved for delivery$/i;

/** Where the standards are: an address, or a file that was fetched before. */
export interface SkillsEnglandOptions {
  readonly endpoint: string;
  readonly file?: string | undefined;
  /** Multiplies every pause; for tests. */
  readonly pace?: number;
}

/**
 * Standards as Skills England publishes them. One by its reference; several, or all, from the list, which is read as it
 * comes: it is far too long to be held whole.
 */
export function skillsEnglandSource({ endpoint, file, pace }: SkillsEnglandOptions): Source {
  const open = async (context: SourceContext): Promise<Readable> => {
    if (file !== undefined) return createReadStream(file, { signal: context.signal });
    return Readable.fromWeb((await clientOf(context).bytes(endpoint)) as Parameters<typeof Readable.fromWeb>[0]);
  };
  const clientOf = ({ signal, reporter }: SourceContext) =>
    new PoliteClient({
      signal,
      onWait: (sentence) => reporter.progress(sentence),
      ...(pace !== undefined && { pace }),
    });

  async function* fromList(ids: readonly string[] | 'all', context: SourceContext): AsyncGenerator<Course> {
    const wanted = ids === 'all' ? undefined : new Set(ids.map((id) => id.toUpperCase()));
    const missing = new Set(wanted);
    const seen = new Set<string>();
    let read = 0;
    for await (const item of items(await open(context), file ?? endpoint)) {
      if ((read += 1) % 50 === 0) context.reporter.progress(`${read} standards read`);
      const course = usable(() => toCourse(item));
      if (!course) {
        context.reporter.drop({ kind: 'course', id: `entry ${read} of the list`, reason: 'It has no title.' });
        continue;
      }
      const names = [course.id, course.reference ?? ''].map((name) => name.toUpperCase());
      if (wanted && !names.some((name) => wanted.has(name))) continue;
      names.forEach((name) => missing.delete(name));
      const { status } = Object(item) as { status?: unknown };
      const reason = seen.has(course.id)
        ? 'Another version of it came before.'
        : !wanted && !approved.test(String(status ?? 'Approved for delivery'))
          ? `Its status is "${String(status)}".`
          : undefined;
      if (reason) context.reporter.drop({ kind: 'course', id: course.id, reason });
      else yield course;
      seen.add(course.id);
      if (wanted && missing.size === 0) return;
    }
    if (missing.size > 0) throw new ToolError(`${[...missing].join(', ')}: not in the list of ${file ?? endpoint}.`);
  }

  return {
    attribution: {
      name: 'Skills England',
      url: 'https://skillsengland.education.gov.uk',
      licence: 'Open Government Licence v3.0',
    },

    async *courses(ids, context) {
      const [only] = ids;
      if (file !== undefined || ids === 'all' || ids.length > 1 || only === undefined || !/^(ST|FA|AU)\d/i.test(only)) {
        yield* fromList(ids, context);
        return;
      }
      const answer = await clientOf(context).json(toUrl(endpoint, [only]));
      const course = answer === undefined ? undefined : usable(() => toCourse(answer, only));
      if (answer !== undefined && !course) throw new ToolError(`Course ${only} of ${endpoint} has no title.`);
      if (!course) throw new ToolError(`Course ${only} is not known to ${endpoint}.`);
      yield course;
    },

    providers: () => Promise.resolve(undefined),
  };
}

/** The members of a JSON array, one by one. */
async function* items(stream: Readable, name: string): AsyncGenerator<unknown> {
  const members = streamArray.withParserAsStream({ streamValues: false }); // Whole strings only, not also piece by piece.
  stream.on('error', (error) => members.destroy(error));
  stream.pipe(members);
  try {
    for await (const { value } of members as AsyncIterable<{ value: unknown }>) yield value;
  } catch (cause) {
    throw new ToolError(
      `${name} could not be read to its end: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  } finally {
    stream.destroy();
  }
}
