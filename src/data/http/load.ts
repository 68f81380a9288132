import type { Resource } from '../dialects/dialect.ts';
import { getJson, type RequestOptions } from './client.ts';
import { DataError, unreadable } from './errors.ts';
import { SharedRequests, type AskOptions } from './shared-requests.ts';

/** How to load: `fresh` goes past every cache. */
export type LoadOptions = AskOptions;

/** One for the page: elements that ask for the same resource share one request and one object. */
const requests = new SharedRequests();

/** Answers that were asked for before the code that reads them was there, by URL; undefined once they are read. */
const early = new Map<string, Promise<unknown> | undefined>();

/** Asks for JSON ahead, once. What goes wrong is told to whoever loads it. */
export function askAhead(url: string): void {
  if (early.has(url)) return;
  const answer = getJson(url, { signal: new AbortController().signal });
  answer.catch(() => undefined);
  early.set(url, answer);
}

/** The domain object of a resource, loaded once for all who ask. `kind` tells apart what different adapters make of one URL. */
export function share<T>(kind: string, resource: Resource<T>, options: LoadOptions): Promise<T> {
  return requests.ask(`${kind} ${resource.url}`, options, (shared) => load(resource, shared));
}

/**
 * The domain object of a resource.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function load<T>({ url, adapt }: Resource<T>, options: RequestOptions): Promise<T> {
  const ahead = early.get(url);
  early.set(url, undefined);
  const answer = await ((!options.fresh && ahead) || getJson(url, options));
  try {
    return adapt(answer);
  } catch (cause) {
    const hint = cause instanceof DataError ? cause.hint : unreadable;
    throw new DataError('schema', { url, cause, hint });
  }
}
