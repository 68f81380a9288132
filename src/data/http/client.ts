import type { Clock, Failure, Outcome } from './attempt.ts';
import { parseJson } from './json.ts';
import { loadCode } from './late-code.ts';

/** Milliseconds for one attempt, answer read to its end (DESIGN.md, "States and errors"). */
const attemptTime = 10_000;
/** Bytes as declared, characters as read: 10 MB. */
const largestAnswer = 10_000_000;

/** How to ask. `fresh` goes past the browser's cache. */
export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly fresh?: boolean | undefined;
  /** JSON to look something up by, sent with POST, which such services want for long lists; nothing changes there. */
  readonly body?: string | undefined;
}

const systemClock: Clock = {
  now: Date.now,
  random: Math.random,
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * The JSON at a URL.
 * @throws {DataError} what went wrong, after the retries of `retry.ts`; or, after an abort, the signal's reason.
 */
export async function getJson(url: string, options: RequestOptions, clock: Clock = systemClock): Promise<unknown> {
  const attempt = () => attemptJson(url, options, clock);
  const outcome = await attempt();
  if ('json' in outcome) return outcome.json;
  options.signal.throwIfAborted();
  // Most visitors never need it.
  const { retry } = await loadCode(() => import('./retry.ts'));
  return retry(url, outcome, attempt, options.signal, clock);
}

/** One attempt; never rejects. */
async function attemptJson(url: string, { signal, fresh, body }: RequestOptions, clock: Clock): Promise<Outcome> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const violations: SecurityPolicyViolationEvent[] = [];
  const note = (event: SecurityPolicyViolationEvent) => violations.push(event);
  let stage: Failure['stage'] = 'connection';
  let response: Response | undefined;
  let text: string | undefined;
  const cancel = clock.after(attemptTime, () => {
    stage = 'time';
    abort();
  });
  globalThis.addEventListener?.('securitypolicyviolation', note); // Node has neither policy nor listeners.
  try {
    signal.throwIfAborted();
    response = await fetch(url, {
      signal: AbortSignal.any([signal, controller.signal]),
      // Cookies go to the page's own origin only. `omit` would open a second connection there, and void preload hints.
      credentials: 'same-origin',
      // A plain request otherwise, which a preload hint of the page can answer.
      ...(body !== undefined && { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }),
      cache: fresh ? 'reload' : 'default',
    });
    if (!response.ok) stage = 'status';
    else if ((text = await readText(response)) === undefined) stage = 'size';
    else return { json: await parseJson(text) };
    abort(); // Frees the connection of an answer that was not read to its end; to abort one that was would fail the page's preload of it.
    return { stage, response, violations };
  } catch (cause) {
    if (text !== undefined) stage = 'json';
    // The event of a violation may come a task after the rejection.
    else if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve));
    return { stage, response, text, violations, cause };
  } finally {
    cancel();
    globalThis.removeEventListener?.('securitypolicyviolation', note);
  }
}

/** The text of an answer without a byte order mark, or undefined as soon as it is too long, whatever it says of itself. */
async function readText({ headers, body }: Response): Promise<string | undefined> {
  if (Number(headers.get('Content-Length')) > largestAnswer) return undefined;
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text;
    text += chunk.value;
    if (text.length > largestAnswer) return undefined;
  }
}
