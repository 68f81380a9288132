import { setTimeout as pause } from 'node:timers/promises';
import { ToolError } from './tool-error.ts';

/** Attempts at one address. */
const attempts = 7;
/** Milliseconds before the second attempt, give or take half; doubles. */
const firstPause = 500;
/** The longest `Retry-After` that is waited for, in milliseconds. */
const longestPause = 5 * 60_000;
/** Milliseconds for one answer. */
const answerTimeout = 60_000;

/** What a {@link PoliteClient} sends and who is told. */
export interface PoliteClientOptions {
  /** Sent with each request. May hold a key, so it is never part of a message. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Told when we have to wait: one plain sentence. */
  readonly onWait?: (sentence: string) => void;
  /** Milliseconds between the beginnings of two requests. */
  readonly spacing?: number;
  /** Multiplies every pause; for tests. */
  readonly pace?: number;
}

/** Requests with a pause between two, repeated after network errors, 429 and 5xx, not before the time in `Retry-After`. */
export class PoliteClient {
  readonly #options: PoliteClientOptions;
  #nextStart = 0;

  constructor(options: PoliteClientOptions) {
    this.#options = options;
  }

  /**
   * The JSON at an address; undefined when there is nothing at it (404, 410).
   * @throws {ToolError} one sentence on what went wrong.
   */
  async json(url: string, body?: unknown): Promise<unknown> {
    return this.#ask(url, body, async (response) => {
      const text = await response.text();
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw new ToolError(`${url} answered with something that is not JSON. Is the endpoint right?`);
      }
    });
  }

  /**
   * The bytes at an address, as they come.
   * @throws {ToolError} one sentence on what went wrong.
   */
  async bytes(url: string): Promise<ReadableStream<Uint8Array>> {
    const body = await this.#ask(url, undefined, (response) => Promise.resolve(response.body), false);
    if (!body) throw new ToolError(`There is nothing at ${url}.`);
    return body;
  }

  async #ask<T>(
    url: string,
    body: unknown,
    read: (response: Response) => Promise<T>,
    limited = true,
  ): Promise<T | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#waitForTurn();
      let failure: string;
      let asked = 0;
      try {
        const response = await this.#send(url, body, limited);
        if (response.ok) return await read(response);
        void response.body?.cancel();
        if (response.status >= 300 && response.status < 400) throw new ToolError(redirected(url, response));
        if (response.status === 404 || response.status === 410) return undefined;
        if (response.status === 401 || response.status === 403) {
          throw new ToolError(
            `${url} refuses us (${response.status}). Is the key right? --key-env names its variable.`,
          );
        }
        failure = `answered ${response.status}`;
        if (response.status !== 429 && response.status < 500) throw new ToolError(`${url} ${failure}.`);
        asked = pauseOf(response.headers.get('Retry-After'));
      } catch (cause) {
        this.#options.signal.throwIfAborted();
        if (cause instanceof ToolError) throw cause;
        failure = 'could not be reached';
      }
      if (attempt === attempts || asked > longestPause) {
        throw new ToolError(
          `${url} ${failure}, also when asked again. Nothing was changed; --resume goes on from here.`,
        );
      }
      const wait = Math.max(asked, firstPause * 2 ** (attempt - 1) * (0.5 + Math.random()));
      if (wait > 2000) this.#options.onWait?.(`${new URL(url).host} ${failure}: waiting ${Math.ceil(wait / 1000)} s`);
      await pause(wait * (this.#options.pace ?? 1), undefined, { signal: this.#options.signal });
    }
  }

  #send(url: string, body: unknown, limited: boolean): Promise<Response> {
    const { headers, signal } = this.#options;
    return fetch(url, {
      headers: {
        Accept: 'application/json',
        ...headers,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      // A redirect could carry the key to somebody else.
      redirect: headers ? 'manual' : 'follow',
      signal: limited ? AbortSignal.any([signal, AbortSignal.timeout(answerTimeout)]) : signal,
    });
  }

  async #waitForTurn(): Promise<void> {
    const { spacing = 0, pace = 1, signal } = this.#options;
    const wait = this.#nextStart - Date.now();
    this.#nextStart = Math.max(Date.now(), this.#nextStart) + spacing * pace;
    if (wait > 0) await pause(wait, undefined, { signal });
  }
}

/** What to do about a redirect that is not followed. */
function redirected(url: string, { headers }: Response): string {
  const location = headers.get('Location') ?? '';
  const address = URL.canParse(location, url) ? new URL(location, url).href : 'another address';
  return `${url} redirects to ${address}, where the key is not sent: give that address with --endpoint if you trust it.`;
}

/** Milliseconds: `Retry-After` holds seconds or an HTTP date (RFC 9110 §10.2.3). */
function pauseOf(header: string | null): number {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}

/** What a task makes of each item, in the items' order, so many at a time. */
export async function inParallel<T, R>(
  items: readonly T[],
  limit: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
