import type * as Mending from './mending.ts';

/** Text that has nothing to clean: what a snapshot holds, almost always. */
const clean = /^[ -%'-;=-[\]-~£–—‘’“”…•]*$/;

type Mender = typeof Mending;

let known: Mender | undefined;

/** For callers that cannot wait, such as tests of the adapters. */
export function setMender(mender: Mender): void {
  known = mender;
}

/**
 * What mends texts and addresses. It is code of its own, because most visitors never need it: where it has not come yet, this
 * throws the promise of its coming, for {@link adapted} to wait for.
 */
export function mender(): Mender {
  if (!known) throw import('./mending.ts').then(setMender);
  return known;
}

/** The plain text of a text. */
export function plain(text: string): string {
  return clean.test(text) ? text.trim() : mender().plainText(text);
}

/** What an adapter makes of an answer, once whatever {@link mender} needs for it has come. */
export async function adapted<T>(make: () => T): Promise<T> {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof Promise)) throw cause;
    await cause;
    return make();
  }
}
