import { toError } from './failure.ts';
import type { Clock, Failure, Outcome } from './attempt.ts';

/** Retries after the first attempt. */
const retries = 2;
/** Milliseconds before the first retry, give or take half; doubles. */
const firstPause = 300;
/** Milliseconds. A server that asks for a longer pause is not asked again. */
const longestPause = 30_000;

/**
 * Tries again, up to two times, after a failure that may pass: after a pause that doubles, or that `Retry-After` asks for.
 * @throws {DataError} what the last attempt failed with; or, at once after an abort, the signal's reason.
 */
export async function retry(
  url: string,
  failure: Failure,
  attempt: () => Promise<Outcome>,
  signal: AbortSignal,
  clock: Clock,
): Promise<unknown> {
  let outcome: Outcome = failure;
  for (let round = 0; !('json' in outcome); round += 1) {
    signal.throwIfAborted();
    const error = toError(url, outcome, clock.now());
    const asked = error.retryAfter ?? 0;
    if (!error.retryable || round === retries || asked > longestPause) throw error;
    await wait(Math.max(asked, firstPause * 2 ** round * (0.5 + clock.random())), signal, clock);
    outcome = await attempt();
  }
  return outcome.json;
}

/** Resolves after some milliseconds; rejects with the signal's reason as soon as it is aborted. */
function wait(milliseconds: number, signal: AbortSignal, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      cancel();
      reject(signal.reason as Error);
    };
    const cancel = clock.after(milliseconds, () => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
    signal.addEventListener('abort', abort, { once: true });
  });
}
