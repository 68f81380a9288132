import { hasRareNames } from '../dialects/text.ts';
import { loadCode } from './late-code.ts';

/**
 * The value of a JSON text, with all that is needed to read the texts in it. Without the code for HTML's rarer names they stay as
 * they are, and the rest is read.
 * @throws {SyntaxError} when it is not JSON.
 */
export async function parseJson(text: string): Promise<unknown> {
  const json: unknown = JSON.parse(text);
  if (hasRareNames(text)) {
    await loadCode(() => import('../dialects/rare-names.ts')).then((names) => names.readAllNames(), console.warn);
  }
  return json;
}
