import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { adapted } from '../../data/dialects/plain.ts';
import { toCourse } from '../../data/dialects/snapshot/course.ts';
import { toProviders } from '../../data/dialects/snapshot/providers.ts';
import type { Provider } from '../../domain/provider.ts';
import { PoliteClient } from '../polite-client.ts';
import type { Source, SourceContext } from '../source.ts';
import { ToolError } from '../tool-error.ts';

/** An element of the feed: what it is called, its text, its attributes, what is in it. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A course of the feed with the provider that it stands below. */
interface FeedCourse {
  readonly id: string;
  readonly course: Node;
  readonly provider: Node;
}

const document = { schemaVersion: 1, generatedAt: '1970-01-01T00:00:00Z', source: { name: 'xcri-cap' } };

/**
 * An XCRI-CAP 1.2 feed (BS 8581-1:2012): catalog, provider, course, presentation, venue. Names are matched without their
 * namespace, because feeds in use bind them in several ways.
 */
export function xcriSource(input: string): Source {
  let feed: Promise<readonly FeedCourse[]> | undefined;
  const read = (context: SourceContext) => (feed ??= readFeed(input, context));
  return {
    attribution: { name: 'an XCRI-CAP feed' },

    async *courses(ids, context) {
      const all = await read(context);
      const wanted = ids === 'all' ? [...new Set(all.map(({ id }) => id))] : ids;
      for (const id of wanted) {
        const found = all.find((each) => each.id.toUpperCase() === id.toUpperCase());
        if (!found) throw new ToolError(`Course ${id} is not in ${input}.`);
        const course = await adapted(() => toCourse(toWireCourse(found))).catch(() => undefined);
        if (course) yield course;
        else context.reporter.drop({ kind: 'course', id, reason: 'It has no title.' });
      }
    },

    async providers(course, context) {
      const here = (await read(context)).filter(({ id }) => id === course.id);
      const page = await adapted(() => toProviders({ ...document, providers: here.map(toWireProvider) }));
      for (const { provider, id } of here) {
        if (!page.providers.some(({ ukprn }) => String(ukprn) === ukprnOf(provider))) {
          context.reporter.drop({ kind: 'provider', id: textOf(provider, 'title') || id, reason: 'It has no UKPRN.' });
        }
      }
      return page.providers satisfies readonly Provider[];
    },
  };
}

async function readFeed(input: string, context: SourceContext): Promise<readonly FeedCourse[]> {
  const isAddress = /^https?:/i.test(input);
  const stream = isAddress
    ? Readable.fromWeb(
        (await new PoliteClient({ signal: context.signal }).bytes(input)) as Parameters<typeof Readable.fromWeb>[0],
      )
    : createReadStream(input);
  const found: FeedCourse[] = [];
  const path: Node[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let broken: Error | undefined;
  parser.on('error', (error) => (broken ??= error));
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    const node: Node = { name: tag.local, attributes, children: [], text: '' };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on('text', (text) => path.at(-1) && ((path.at(-1) as Node).text += text));
  parser.on('cdata', (text) => path.at(-1) && ((path.at(-1) as Node).text += text));
  parser.on('closetag', () => {
    const node = path.pop();
    const provider = path.at(-1);
    if (node?.name !== 'course' || provider?.name !== 'provider') return;
    const id = idOf(node);
    if (id) found.push({ id, course: node, provider });
    else
      context.reporter.drop({
        kind: 'course',
        id: textOf(node, 'title') || 'a course',
        reason: 'It has no identifier.',
      });
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Uint8Array, { stream: true }));
      if (broken) break;
    }
    parser.close();
  } catch (cause) {
    broken ??= cause as Error;
  }
  const { code } = Object(broken) as { code?: string };
  if (code === 'ENOENT') throw new ToolError(`There is no file ${input}.`);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new ToolError(`${input} is not UTF-8.`);
  if (broken) throw new ToolError(`${input} is no XML that can be read: ${broken.message}`);
  if (found.length === 0) throw new ToolError(`${input} holds no course: is it an XCRI-CAP 1.2 feed?`);
  return found;
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const textOf = (node: Node | undefined, name: string): string =>
  node === undefined ? '' : (all(node, name)[0]?.text.trim() ?? '');

/** The code that a snapshot can name a file by: the first identifier that is no address. */
function idOf(node: Node): string | undefined {
  const texts = all(node, 'identifier').map(({ text }) => text.trim());
  return (
    texts.find((text) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/.test(text)) ??
    texts[0]?.match(/[A-Za-z0-9_.-]{1,32}$/)?.[0]
  );
}

/** UKPRNs are eight digits that begin with 1. */
function ukprnOf(provider: Node): string | undefined {
  return all(provider, 'identifier')
    .map(({ text }) => text.trim())
    .find((text) => /^1\d{7}$/.test(text));
}

function toWireCourse({ id, course }: FeedCourse): object {
  const descriptions = all(course, 'description');
  const [presentation] = all(course, 'presentation');
  const duration = presentation && all(presentation, 'duration')[0];
  const months = /^P(?:(\d+)Y)?(?:(\d+)M)?/.exec(duration?.attributes['interval'] ?? '');
  const level = all(course, 'qualification').map((each) => /\d/.exec(textOf(each, 'educationLevel'))?.[0])[0];
  return {
    ...document,
    course: {
      id,
      title: textOf(course, 'title'),
      overview: (textOf(course, 'abstract') || descriptions[0]?.text.trim()) ?? '',
      level,
      route: textOf(course, 'subject') || undefined,
      duration: { value: months ? Number(months[1] ?? 0) * 12 + Number(months[2] ?? 0) : undefined, unit: 'months' },
      url: textOf(course, 'url') || undefined,
    },
  };
}

function toWireProvider({ course, provider }: FeedCourse): object {
  const presentations = all(course, 'presentation');
  const venues = presentations.flatMap((each) => all(each, 'venue').flatMap((venue) => all(venue, 'provider')));
  const contact = all(provider, 'location')[0];
  const sites = venues.map((venue, index) => ({ id: idOf(venue) ?? `venue ${index + 1}`, ...toWireSite(venue) }));
  const online = presentations.some((each) =>
    /^(DI|online)/i.test(all(each, 'attendanceMode')[0]?.attributes['identifier'] ?? ''),
  );
  return {
    ukprn: ukprnOf(provider),
    name: textOf(provider, 'title'),
    overview: textOf(provider, 'description'),
    contact: { email: textOf(contact, 'email'), phone: textOf(contact, 'phone'), website: textOf(provider, 'url') },
    sites,
    training: [
      ...sites.map(({ id }) => ({ mode: 'at-provider', siteId: id })),
      ...(online ? [{ mode: 'online' }] : []),
    ],
  };
}

function toWireSite(venue: Node): object {
  const location = all(venue, 'location')[0];
  const address = location ? all(location, 'address') : [];
  const geo = (kind: string) => address.find((each) => each.attributes['type']?.endsWith(kind))?.text.trim();
  return {
    name: textOf(venue, 'title') || undefined,
    address: {
      lines: [
        textOf(location, 'street'),
        ...address.filter((each) => !each.attributes['type']).map(({ text }) => text.trim()),
      ].filter(Boolean),
      town: textOf(location, 'town') || undefined,
      postcode: textOf(location, 'postcode') || undefined,
    },
    latitude: geo('lat'),
    longitude: geo('long'),
  };
}
