import { decodeHTMLStrict } from 'entities/decode';
import { readRareNames } from './text.ts';

/** Reads every named character reference of HTML from now on. What is no name stays as it is. */
export function readAllNames(): void {
  readRareNames(decodeHTMLStrict);
}
