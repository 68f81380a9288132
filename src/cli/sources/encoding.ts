import { ToolError } from '../tool-error.ts';

/** Bytes that have to be seen before a file's own word on its encoding is known to be there or not. */
const longestWord = 256;

/** How the encoding of a file is found. */
export interface EncodingOptions {
  /** Label (WHATWG) for a file that does not say; UTF-8 when absent. */
  readonly encoding?: string | undefined;
  /** What the first bytes say, where they have no byte order mark. */
  readonly declared?: ((first: Uint8Array) => string | undefined) | undefined;
}

/**
 * The text of a file's bytes: by their byte order mark (UTF-8, UTF-16), else as they declare, else in the encoding that was named. Throws
 * at the first byte that is none of it.
 * @throws {ToolError} for an encoding that is not known.
 */
export async function* decoded(
  bytes: AsyncIterable<unknown>,
  { encoding = 'utf-8', declared }: EncodingOptions = {},
): AsyncGenerator<string> {
  const labelOf = (first: Uint8Array) => markedEncoding(first) ?? declared?.(first) ?? encoding;
  let decoder: TextDecoder | undefined;
  let first = new Uint8Array();
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
    if (decoder) yield decoder.decode(chunk, { stream: true });
    else {
      first = Buffer.concat([first, chunk]);
      if (first.length < longestWord) continue;
      decoder = decoderOf(labelOf(first));
      yield decoder.decode(first, { stream: true });
    }
  }
  if (decoder) yield decoder.decode();
  else yield decoderOf(labelOf(first)).decode(first);
}

/** The encoding that the byte order mark at the beginning of a file says; undefined where there is none. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A decoder that drops the byte order mark and throws at bytes that it cannot read. */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ToolError(`The encoding "${encoding}" is not known: utf-8, latin1, windows-1252 and utf-16le are.`);
  }
}
