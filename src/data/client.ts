import { parseJson, readText, toStatusError } from './answer.ts';
import { watchForBlocking } from './blocking.ts';
import { DataError } from './errors.ts';

/** Milliseconds for one attempt, answer read to its end (DESIGN.md, "States and errors"). */
const attemptTime = 10_000;
const retries = 2;
/** Milliseconds before the first retry; doubles. */
const firstPause = 300;
/** Milliseconds. A server that asks for a longer pause is not waited for. */
const longestPause = 30_000;

/** What the client takes from its surroundings, so that tests need not wait. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 to 1. */
  random(): number;
  /** Calls back after some milliseconds unless the returned function is called first. */
  after(milliseconds: number, callback: () => void): () => void;
}

const real: Surroundings = {
  now: Date.now,
  random: Math.random,
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** How to ask. `fresh` goes past the browser's cache. */
export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly fresh?: boolean | undefined;
}

/**
 * The JSON at a URL. Failures that may pass are tried again: two times, after a pause that doubles, or as long as
 * `Retry-After` asks for.
 * @throws {DataError} what went wrong; or the signal's reason, at once, after an abort.
 */
export async function getJson(url: string, options: RequestOptions, around: Surroundings = real): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    options.signal.throwIfAborted();
    try {
      return parseJson(await attemptText(url, options, around), url);
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof DataError) || !error.retryable || attempt === retries) throw error;
      const pause = firstPause * 2 ** attempt * (0.5 + around.random());
      const asked = error.retryAfter ?? 0;
      if (asked > longestPause) throw error;
      await wait(Math.max(pause, asked), options.signal, around);
    }
  }
}

async function attemptText(url: string, { signal, fresh }: RequestOptions, around: Surroundings): Promise<string> {
  const attempt = new AbortController();
  const abort = () => attempt.abort(signal.reason);
  signal.addEventListener('abort', abort);
  let late = false;
  const cancel = around.after(attemptTime, () => {
    late = true;
    attempt.abort();
  });
  const blocking = watchForBlocking(url);
  try {
    const response = await fetch(url, {
      signal: attempt.signal,
      credentials: 'omit',
      headers: { Accept: 'application/json' },
      cache: fresh ? 'reload' : 'default',
    });
    if (!response.ok) throw toStatusError(response, url, around.now());
    return await readText(response, url);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    if (late) throw new DataError('timeout', { url, cause, hint: `No whole answer within ${attemptTime / 1000} seconds.` });
    throw await blocking.toError(cause);
  } finally {
    cancel();
    blocking.stop();
    signal.removeEventListener('abort', abort);
    attempt.abort(); // Frees the connection of an answer that was not read to its end.
  }
}

/** Resolves after some milliseconds; rejects with the signal's reason as soon as it is aborted. */
function wait(milliseconds: number, signal: AbortSignal, around: Surroundings): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      cancel();
      reject(signal.reason as Error);
    };
    const cancel = around.after(milliseconds, () => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
    signal.addEventListener('abort', abort, { once: true });
  });
}
