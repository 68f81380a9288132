import { SaxesParser } from 'saxes';
import { ToolError } from '../../tool-error.ts';
import { decoded, type EncodingOptions } from '../encoding.ts';
import type { Element } from './element.ts';

/** A course of a feed with the provider that it stands in; feeds in use have courses outside of one too. */
export interface FeedCourse {
  readonly course: Element;
  readonly provider: Element | undefined;
  /** What all of the feed stands in. */
  readonly catalog: Element;
}

/** What {@link parseFeed} needs to know. */
export interface FeedOptions {
  /** What it is called in messages. */
  readonly name: string;
  /** Label of the encoding (WHATWG) of a feed that does not say. */
  readonly encoding?: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * The courses of an XCRI-CAP feed, in its order. Names are matched without their prefix, because feeds in use bind them in several
 * ways; prefixes are not resolved, which would take a time of its own for each level of depth.
 * @throws {ToolError} for what is no such feed.
 */
export async function parseFeed(bytes: AsyncIterable<unknown>, options: FeedOptions): Promise<readonly FeedCourse[]> {
  const { name, encoding, signal } = options;
  const found: FeedCourse[] = [];
  const path: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let broken: Error | undefined;
  parser.on('error', (error) => (broken ??= error));
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [local(key), value]));
    const name = local(tag.name);
    const element = { name, key: name.toLowerCase(), attributes, line: parser.line, content: [], isUsed: false };
    path.at(-1)?.content.push(element);
    path.push(element);
  });
  const addText = (text: string) => void path.at(-1)?.content.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = path.pop();
    if (element?.key !== 'course') return;
    const parent = path.at(-1);
    const provider = parent?.key === 'provider' ? parent : undefined;
    found.push({ course: element, provider, catalog: path[0] ?? element });
  });
  try {
    for await (const text of decoded(bytes, { encoding, declared: declaredEncoding })) {
      signal.throwIfAborted();
      parser.write(text);
      if (broken) break;
    }
    parser.close();
  } catch (cause) {
    signal.throwIfAborted();
    broken ??= cause as Error;
  }
  if (broken) throw toToolError(name, broken);
  if (found.length === 0) throw new ToolError(`${name} holds no course: is it an XCRI-CAP 1.2 feed?`);
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What an XML declaration says; UTF-16 without a mark is known by its first characters (XML 1.0, appendix F). */
const declaredEncoding: EncodingOptions['declared'] = (first) => {
  const [one, two] = first;
  if (one === 0x3c && two === 0) return 'utf-16le';
  if (one === 0 && two === 0x3c) return 'utf-16be';
  const beginning = new TextDecoder('latin1').decode(first);
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]+)["']/.exec(beginning)?.[1];
};

function toToolError(name: string, broken: Error): ToolError {
  if (broken instanceof ToolError) return broken;
  const { code } = broken as { code?: string };
  if (code === 'ENOENT') return new ToolError(`There is no file ${name}.`);
  if (code === 'EISDIR') return new ToolError(`${name} is a folder, not a file.`);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new ToolError(`${name} is not in the encoding that it says, or not UTF-8: --encoding names another.`);
  }
  return new ToolError(`${name} is no XML that can be read: ${broken.message}`);
}
