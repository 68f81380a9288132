import { readFile } from 'node:fs/promises';

/** An invented sample of `test/fixtures`, as the client would hand it to an adapter. */
export async function fixture(path: string): Promise<unknown> {
  const bytes = await readFile(new URL(`../fixtures/${path}`, import.meta.url));
  return JSON.parse(new TextDecoder().decode(bytes)); // Like the client's, this drops a byte order mark.
}

/** What an object says, without the fields it leaves undefined: for comparing with what a document says. */
export function said(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
