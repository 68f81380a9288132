import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Real answers that are not part of the project, beside its folder where they are there at all. */
const folder = new URL('../../../shared/data/', import.meta.url);

/** For `test`'s `skip`: why a sample cannot be tested here, or false. */
export function missing(name: string): string | false {
  return !existsSync(new URL(name, folder)) && `../shared/data/${name} is not here`;
}

/** A real sample, as the client would hand it to an adapter. */
export async function sharedSample(name: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await readFile(new URL(name, folder))));
}
