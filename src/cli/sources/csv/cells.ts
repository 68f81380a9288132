import { toEmail, toPhone } from '../../../data/dialects/contact-link.ts';
import { toWebUrl } from '../../../data/dialects/link.ts';
import { plainText } from '../../../data/dialects/text.ts';
import { text as readText } from '../../../data/dialects/wire.ts';
import { shown, type Drop } from '../source.ts';
import { toValues } from '../words.ts';
import type { Row } from './rows.ts';

/** Where a row stands, and who is told of its cells that have no effect. */
export interface CellContext {
  readonly file: string;
  readonly drop: (drop: Drop) => void;
}

/** Reads the cells of a row, each as what its column holds, and tells which of them could not be understood. */
export class Cells {
  readonly line: number;
  readonly #values: Row['values'];
  readonly #context: CellContext;

  constructor({ line, values }: Row, context: CellContext) {
    this.line = line;
    this.#values = values;
    this.#context = context;
  }

  /** What a cell says, as it was typed; undefined for an empty one. */
  typed(column: string): string | undefined {
    return this.#values[column];
  }

  /** What `understand` makes of a cell; a cell of which it makes nothing is told, with what it should have been. */
  read<T>(column: string, understand: (text: string) => T | undefined, expected: string): T | undefined {
    const typed = this.typed(column);
    if (typed === undefined) return undefined;
    const value = understand(typed);
    if (value === undefined) this.tell(column, `It is not understood: ${expected}.`);
    return value;
  }

  /** Several values of a cell, each understood by itself. `more` separates them where no pipe, line break or semicolon does. */
  list<T>(column: string, understand: (text: string) => T | undefined, expected: string, more?: RegExp): T[] {
    const values = toValues(this.typed(column) ?? '', more);
    if (values.length === 0) this.tell(column, `It is not understood: ${expected}.`);
    return values.flatMap((each) => {
      const value = understand(each);
      if (value === undefined) this.tell(column, `It is not understood: ${expected}.`, each);
      return value === undefined ? [] : [value];
    });
  }

  /** Plain text; markup alone is none, and text longer than any reader takes is told. */
  text(column: string): string | undefined {
    const typed = this.typed(column);
    const value = this.read(column, readText, 'there is no text in it');
    if (typed !== undefined && value !== undefined && plainText(typed).length > value.length) {
      this.tell(column, `It is too long: only its first ${value.length} characters are kept.`);
    }
    return value;
  }

  email(column: string): string | undefined {
    return this.read(column, toEmail, 'an e-mail address is name@college.example');
  }

  phone(column: string): string | undefined {
    return this.read(column, toPhone, 'a telephone number has 7 to 20 digits');
  }

  website(column: string): string | undefined {
    return this.read(column, toWebUrl, 'an address begins with https:// and has no password');
  }

  /** Tells that a cell, or one value of it, has no effect. */
  tell(column: string, reason: string, value = this.typed(column)): void {
    if (value === undefined) return;
    const { file, drop } = this.#context;
    const { line } = this;
    drop({ kind: 'cell', id: `line ${line}, ${column}`, file, line, column, value: shown(value), reason });
  }

  /** Tells that a row, or what these columns of it say, has no effect: one thing for all of its cells. */
  tellAll(kind: string, reason: string, columns: readonly string[] = Object.keys(this.#values)): void {
    const { file, drop } = this.#context;
    const cells = columns.flatMap((column) => this.typed(column) ?? []);
    const { line } = this;
    if (cells.length > 0) drop({ kind, id: `line ${line}`, file, line, value: shown(cells.join(', ')), reason });
  }
}
