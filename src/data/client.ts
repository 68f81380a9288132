import { imported } from './imported.ts';
import type { Failure, Outcome, Surroundings } from './outcome.ts';

/** Milliseconds for one attempt, answer read to its end (DESIGN.md, "States and errors"). */
const attemptTime = 10_000;
/** Bytes, after decompression (issue "The three widgets": 10 MB). */
const largestAnswer = 10_000_000;

/** How to ask. `fresh` goes past the browser's cache. */
export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly fresh?: boolean | undefined;
  /** JSON to look something up by, sent with POST, which such services want for long lists; nothing changes there. */
  readonly body?: string | undefined;
}

const real: Surroundings = {
  now: Date.now,
  random: Math.random,
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * The JSON at a URL. What is to be done about a failure is code of its own: most visitors never fetch it.
 * @throws {DataError} what went wrong, after the retries of `recovery.ts`; or, after an abort, the signal's reason.
 */
export async function getJson(url: string, options: RequestOptions, around: Surroundings = real): Promise<unknown> {
  const attempt = () => attemptJson(url, options, around);
  const outcome = await attempt();
  if ('json' in outcome) return outcome.json;
  options.signal.throwIfAborted();
  const { recover } = await imported(() => import('./recovery.ts'));
  return recover(url, outcome, attempt, options.signal, around);
}

/** One attempt; never rejects. */
async function attemptJson(
  url: string,
  { signal, fresh, body }: RequestOptions,
  around: Surroundings,
): Promise<Outcome> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const violations: SecurityPolicyViolationEvent[] = [];
  const note = (event: SecurityPolicyViolationEvent) => violations.push(event);
  let stage: Failure['stage'] = 'connection';
  let response: Response | undefined;
  let text: string | undefined;
  const cancel = around.after(attemptTime, () => {
    stage = 'time';
    abort();
  });
  signal.addEventListener('abort', abort);
  globalThis.addEventListener?.('securitypolicyviolation', note); // Node has neither policy nor listeners.
  try {
    signal.throwIfAborted();
    response = await fetch(url, {
      signal: controller.signal,
      credentials: 'omit',
      headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { method: 'POST', body }),
      cache: fresh ? 'reload' : 'default',
    });
    if (!response.ok) stage = 'status';
    else if ((text = await readText(response)) === undefined) stage = 'size';
    else return { json: JSON.parse(text) as unknown };
    return { stage, response, violations };
  } catch (cause) {
    if (text !== undefined) stage = 'json';
    // The event of a violation may come a task after the rejection.
    else if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve));
    return { stage, response, text, violations, cause };
  } finally {
    cancel();
    abort(); // Frees the connection of an answer that was not read to its end.
    signal.removeEventListener('abort', abort);
    globalThis.removeEventListener?.('securitypolicyviolation', note);
  }
}

/** The text of an answer without a byte order mark, or undefined as soon as it is too long, whatever it says of itself. */
async function readText({ headers, body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let size = 0;
  let text = '';
  if (Number(headers.get('Content-Length')) > largestAnswer) return undefined;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text + decoder.decode();
    size += chunk.value.length;
    if (size > largestAnswer) return undefined;
    text += decoder.decode(chunk.value, { stream: true });
  }
}
