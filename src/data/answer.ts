import { DataError, type ErrorCode } from './errors.ts';

/** Bytes, after decompression (DESIGN.md: a widget is no place for more). */
const largestAnswer = 10_000_000;

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  429: 'rate-limited',
};

/** The error for an answer whose status is not 2xx. `now` is in milliseconds since 1970, for a `Retry-After` date. */
export function toStatusError({ status, headers }: Response, url: string, now: number): DataError {
  const code = codes[status] ?? (status >= 500 ? 'server' : status >= 400 ? 'bad-request' : 'malformed');
  return new DataError(code, { url, status, retryAfter: toPause(headers.get('Retry-After'), now) });
}

/** Milliseconds: the header holds seconds or an HTTP date (RFC 9110 §10.2.3). */
function toPause(header: string | null, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const pause = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

/**
 * The text of an answer, without a byte order mark.
 * @throws {DataError} `too-large` as soon as it is more than 10 MB, however long it says it is.
 */
export async function readText(response: Response, url: string): Promise<string> {
  let rest = largestAnswer - Number(response.headers.get('Content-Length'));
  if (rest >= 0) rest = largestAnswer;
  const decoder = new TextDecoder();
  let text = '';
  const reader = response.body?.getReader();
  for (;;) {
    if (rest < 0) throw new DataError('too-large', { url, hint: 'The answer is larger than 10 MB.' });
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    rest -= value.length;
    text += decoder.decode(value, { stream: true });
  }
}

/** @throws {DataError} `malformed` when the text is not JSON. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = /^\s*</.test(text) ? 'a web page, not JSON' : text.trim() ? 'not JSON' : 'empty';
    throw new DataError('malformed', { url, cause, hint: `The answer is ${what}. Check the endpoint.` });
  }
}
