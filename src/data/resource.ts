import { adapted } from './dialects/plain.ts';
import { getJson, type RequestOptions } from './client.ts';
import { DataError } from './errors.ts';
import { imported } from './imported.ts';
import { SharedRequests } from './shared-requests.ts';

/** How to load: `fresh` goes past every cache. */
export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly fresh?: boolean;
}

/** Makes a domain object of an answer. Pure; throws a {@link DataError} `schema` when what was asked for is not there. */
export type Adapter<T> = (answer: unknown) => T;

/** One for the page: elements that ask for the same resource share it. */
export const requests = new SharedRequests();

/**
 * What an adapter makes of the JSON at a URL, once for all who ask. `kind` tells apart what different adapters make of
 * one URL. The adapter may come by `import()`, which then runs beside the request.
 */
export function loadResource<T>(
  kind: string,
  url: string,
  options: RequestOptions,
  adapter: () => Adapter<T> | Promise<Adapter<T>>,
): Promise<T> {
  return requests.ask(`${kind} ${url}`, options, async (shared) => {
    const [answer, adapt] = await Promise.all([getJson(url, shared), imported(adapter)]);
    try {
      return await adapted(() => adapt(answer));
    } catch (cause) {
      const hint = cause instanceof DataError ? cause.hint : 'Please report this: the answer could not be read.';
      throw new DataError('schema', { url, cause, hint });
    }
  });
}
