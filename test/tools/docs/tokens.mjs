// The custom properties that all elements share, from the sheet that defines them.
import { readFileSync } from 'node:fs';

const sheet = new URL('../../../src/elements/base/tokens.styles.ts', import.meta.url);

/** Each `/* meaning *\/ --_x: var(--cw-x, default);` of the sheet. */
export function readTokens() {
  const text = readFileSync(sheet, 'utf8');
  return [...text.matchAll(/(?:\/\* (.+?) \*\/\s*)?--_[\w-]+:\s*var\(\s*(--cw-[\w-]+),\s*([^;]+?)\s*\);/g)].map(
    ([, description = '', name, value]) => ({ name, default: value, description }),
  );
}
