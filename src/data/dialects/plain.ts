/** Text that has nothing to clean: what a snapshot holds, almost always. */
const clean = /^[ -%'-;=-[\]-~£–—‘’“”…•]*$/;

let cleaner: ((text: string) => string) | undefined;

/** For callers that cannot wait, such as tests of the adapters. */
export function setCleaner(clean: (text: string) => string): void {
  cleaner = clean;
}

/**
 * The plain text of a text. What cleans is code of its own, because most visitors never need it: where it has not come
 * yet, this throws the promise of its coming, for {@link adapted} to wait for.
 */
export function plain(text: string): string {
  if (clean.test(text)) return text.trim();
  if (!cleaner) throw import('./text.ts').then(({ plainText }) => setCleaner(plainText));
  return cleaner(text);
}

/** What an adapter makes of an answer, once whatever {@link plain} needs for it has come. */
export async function adapted<T>(make: () => T): Promise<T> {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof Promise)) throw cause;
    await cause;
    return make();
  }
}
