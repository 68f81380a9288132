import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { shown, type Reporter } from '../source.ts';
import { ToolError } from '../../tool-error.ts';
import { decoded } from '../encoding.ts';

/** A row of a table. */
export interface Row {
  /** Where it begins in the file, for people; the header is line 1. */
  readonly line: number;
  /** By column; empty cells are left out. */
  readonly values: Readonly<Record<string, string>>;
}

/** How a table is read. */
export interface RowOptions {
  /** Label of the encoding (WHATWG), for tables that are no UTF-8 and have no byte order mark. */
  readonly encoding?: string | undefined;
  /** Told of columns that are not known and of rows that are too long. Without one the former are ignored, and the latter end the reading. */
  readonly reporter?: Pick<Reporter, 'drop'> | undefined;
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** What the columns of a table may be called, and which of them have to be there. */
interface Columns {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

/** A record as the parser gives it. */
interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Columns of a table's header, in order; undefined for one that is not known. */
interface Header {
  readonly names: readonly (string | undefined)[];
  readonly headings: readonly string[];
}

const separators = [',', ';', '\t', '|'];
/** Characters that are looked at for the header. */
const longestHeader = 65_536;

/**
 * The rows of a table, one by one. Columns may come in any order; cases, spaces and hyphens in their names do not count. Commas,
 * semicolons, tabs or pipes stand between the cells: whichever splits the header into the most columns that are known.
 * @throws {ToolError} for a column that is missing or there twice, bytes of another encoding, or quotes that are not closed.
 */
export function readRows(
  file: string,
  known: readonly string[],
  required: readonly string[],
  options: RowOptions = {},
): AsyncGenerator<Row> {
  const { signal } = options;
  return parseRows(file, createReadStream(file, signal && { signal }), { known, required }, options);
}

/**
 * The rows of a table's bytes; no more of them are read than the rows that are taken need.
 * @throws {ToolError} as {@link readRows}.
 */
export async function* parseRows(
  file: string,
  bytes: AsyncIterable<unknown>,
  columns: Columns,
  { encoding, reporter, signal }: RowOptions = {},
): AsyncGenerator<Row> {
  const unknownColumns = new UnknownColumns(file, columns.known);
  let header: Header | undefined;
  let linesBefore = 0;
  let source: Readable | undefined;
  try {
    const text = decoded(bytes, { encoding });
    const start = await beginning(text, columns.known);
    linesBefore = start.linesBefore;
    const parser = parse({
      delimiter: start.separator,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    source = Readable.from(joined(start.text, text));
    source.on('error', (error) => parser.destroy(error));
    source.pipe(parser);
    for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
      signal?.throwIfAborted();
      const line = linesBefore + 1 + lineBreaks(/^(?:[^\S\r\n]*(?:\r\n|\n|\r))*/.exec(raw)?.[0] ?? '');
      linesBefore += lineBreaks(raw);
      const cells = record.map((cell) => cell.trim());
      if (!header) header = readHeader(file, cells, columns);
      else {
        const row = toRow(header, cells, line, unknownColumns);
        if (row !== 'too long') yield* row;
        else if (reporter) reporter.drop(tooLong(file, line, cells, header));
        else throw new ToolError(`${file}, line ${line}: ${moreCells(cells, header)}`);
      }
    }
    if (!header) throw new ToolError(`${file} is empty. --csv-template prints one to fill in.`);
    for (const drop of unknownColumns.drops()) reporter?.drop(drop);
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof ToolError ? cause : toToolError(file, cause);
  } finally {
    source?.destroy();
  }
}

/** The first piece of a table: how its cells are separated, and how many lines stand before the header. */
async function beginning(text: AsyncIterator<string>, known: readonly string[]) {
  let first = '';
  while (!/\S[^\r\n]*[\r\n]/.test(first) && first.length < longestHeader) {
    const { value, done } = await text.next();
    if (done) break;
    first += value;
  }
  // Excel's own way to say it.
  const said = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r)/i.exec(first);
  if (said?.[1] !== undefined) return { separator: said[1], text: first.slice(said[0].length), linesBefore: 1 };
  const line = /\S[^\r\n]*/.exec(first)?.[0] ?? '';
  const columnsBy = (separator: string) =>
    line.split(separator).filter((name) => known.includes(normal(name.replaceAll('"', '')))).length;
  const separator = separators.reduce((best, each) => (columnsBy(each) > columnsBy(best) ? each : best));
  return { separator, text: first, linesBefore: 0 };
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The name of a column as the tables of the tool have it. */
function normal(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

function readHeader(file: string, headings: readonly string[], { known, required }: Columns): Header {
  const all = headings.map(normal);
  for (const [index, name] of all.entries()) {
    if (name !== '' && all.indexOf(name) < index) throw new ToolError(`${file} has the column "${name}" twice.`);
  }
  const missing = required.filter((name) => !all.includes(name));
  if (missing.length > 0) {
    const near = all.map((name) => missing.find((each) => isAlmost(each, name)) && `Is it "${name}"?`).find(Boolean);
    throw new ToolError(
      `${file} lacks the column ${missing.join(', ')}. ${near ?? `Its columns are ${all.filter(Boolean).join(', ')}.`}`,
    );
  }
  return { headings, names: all.map((name) => (known.includes(name) ? name : undefined)) };
}

/** None for a row without a cell that is filled in. */
function toRow(
  header: Header,
  cells: readonly string[],
  line: number,
  unknownColumns: UnknownColumns,
): Row[] | 'too long' {
  if (cells.slice(header.names.length).some((cell) => cell !== '')) return 'too long';
  const values: Record<string, string> = {};
  for (const [index, name] of header.names.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    if (name === undefined) unknownColumns.add(header.headings[index] || `number ${index + 1}`, cell, line);
    else values[name] = cell;
  }
  return Object.keys(values).length > 0 ? [{ line, values }] : [];
}

function moreCells(cells: readonly string[], { names }: Header): string {
  return `The row has ${cells.length} cells, and the header has ${names.length}: is a comma not in quotes?`;
}

function tooLong(file: string, line: number, cells: readonly string[], header: Header) {
  const value = shown(cells.filter(Boolean).join(', '));
  return { kind: 'row', id: `line ${line}`, file, line, value, reason: moreCells(cells, header) };
}

/** Columns that are not known: each told once, with how many cells are filled in. */
class UnknownColumns {
  readonly #columns = new Map<string, { readonly value: string; readonly line: number; count: number }>();
  readonly #file: string;
  readonly #known: readonly string[];

  constructor(file: string, known: readonly string[]) {
    this.#file = file;
    this.#known = known;
  }

  add(column: string, value: string, line: number): void {
    const known = this.#columns.get(column);
    if (known) known.count += 1;
    else this.#columns.set(column, { value, line, count: 1 });
  }

  drops() {
    return [...this.#columns].map(([column, { value, line, count }]) => {
      const name = normal(column);
      const near = this.#known.find((each) => each.includes(name) || name.includes(each) || isAlmost(each, name));
      const hint = near === undefined ? '' : ` Is it ${near}?`;
      const cells = count === 1 ? 'one cell' : `${count} cells, the first of them`;
      const reason = `No column of that name is known; ${cells} in line ${line}.${hint}`;
      return { kind: 'column', id: column, file: this.#file, line, column, value: shown(value), reason };
    });
  }
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
    return new ToolError(`${file} is not UTF-8: save it as "CSV UTF-8" in your spreadsheet, or say --encoding latin1.`);
  }
  return new ToolError(
    `${file}${lines ? `, line ${lines}` : ''}: ${cause instanceof Error ? cause.message : String(cause)}`,
  );
}
