import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { ToolError } from '../tool-error.ts';

/** A row of a table. */
export interface Row {
  /** Where it is in the file, for people; the header is line 1. */
  readonly line: number;
  /** By column; empty cells are left out. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The rows of a CSV file in UTF-8, one by one. Columns may come in any order; other cases and spaces in their names do not count.
 * @throws {ToolError} for a column that is not known, one that is missing, a row of another length, or bytes that are no UTF-8.
 */
export async function* readRows(
  file: string,
  known: readonly string[],
  required: readonly string[],
): AsyncGenerator<Row> {
  let hasHeader = false;
  const parser = parse({
    bom: true,
    columns: (header: string[]) => {
      hasHeader = true;
      return readHeader(file, header, known, required);
    },
    info: true,
    skip_empty_lines: true,
    trim: true,
  });
  const bytes = createReadStream(file);
  const text = Readable.from(decode(bytes));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      const cells = Object.entries(record).filter(([, value]) => value !== '');
      if (cells.length > 0) yield { line: info.lines, values: Object.fromEntries(cells) };
    }
    if (!hasHeader) throw new ToolError(`${file} is empty. --csv-template prints one to fill in.`);
  } catch (cause) {
    throw cause instanceof ToolError ? cause : toToolError(file, cause);
  } finally {
    bytes.destroy();
  }
}

/** Text, or an error at the first byte that is no UTF-8. */
async function* decode(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of bytes) yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

function readHeader(file: string, header: string[], known: readonly string[], required: readonly string[]): string[] {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) throw new ToolError(`${file} has the column "${name}" twice.`);
    if (known.includes(name)) continue;
    if (/[;\t]/.test(name)) throw new ToolError(`${file} has no commas between its cells: save it as "CSV UTF-8".`);
    const near = known.find((each) => each.includes(name) || name.includes(each) || isAlmost(each, name));
    const hint = near === undefined ? `Known are ${known.join(', ')}.` : `Is it ${near}?`;
    throw new ToolError(`${file} has a column "${name}" that is not known. ${hint}`);
  }
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new ToolError(`${file} lacks the column ${missing.join(', ')}.`);
  return names;
}

/** Whether two names differ in a letter or two. */
function isAlmost(one: string, other: string): boolean {
  const shared = [...one].filter((letter, index) => other[index] === letter || other[index - 1] === letter).length;
  return Math.abs(one.length - other.length) <= 2 && shared >= one.length - 2;
}

function toToolError(file: string, cause: unknown): ToolError {
  const { code, lines } = cause as { code?: string; lines?: number };
  if (code === 'ENOENT') return new ToolError(`There is no file ${file}.`);
  if (code === 'EISDIR') return new ToolError(`${file} is a folder, not a file.`);
  if (code === 'EACCES') return new ToolError(`${file} may not be read.`);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new ToolError(`${file} is not UTF-8: save it as "CSV UTF-8" in your spreadsheet.`);
  }
  if (code?.startsWith('CSV_RECORD_INCONSISTENT')) {
    return new ToolError(
      `${file}, line ${lines}: the row has not as many cells as the header. Is a comma not in quotes?`,
    );
  }
  return new ToolError(
    `${file}${lines ? `, line ${lines}` : ''}: ${cause instanceof Error ? cause.message : String(cause)}`,
  );
}
