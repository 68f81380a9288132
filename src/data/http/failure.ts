import { DataError, type DataErrorDetail, type ErrorCode } from './errors.ts';
import type { Failure } from './attempt.ts';

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  429: 'rate-limited',
};

/** What the site owner can do about a refusal. */
const hints: Readonly<Partial<Record<ErrorCode, string>>> = {
  'bad-request': 'The server does not understand the request. Check the api attribute.',
  forbidden: 'The server refuses. An endpoint for web pages must not need a key or a password.',
  'not-found': 'There is nothing at this address. Check the course and the endpoint.',
  'rate-limited': 'The server asks for fewer requests: cache its answers, or make a snapshot of them.',
  server: 'The server failed: its own log says why.',
  timeout: 'There was no whole answer within 10 seconds: cache the endpoint, or make a snapshot of it.',
};

/** What an answer is that is not JSON. Read as UTF-8, every second character of UTF-16 is a null. */
const answerKinds: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['empty', /^\s*$/],
  ['a web page, not JSON', /^\s*</],
  ['in UTF-16, not UTF-8', /^.{0,4}\0/su],
];

/** Hosts that browsers trust without TLS (W3C Secure Contexts §3.1). */
const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** What a failed attempt means. `now` is in milliseconds since 1970, for a `Retry-After` that is a date. */
export function toError(url: string, failure: Failure, now: number): DataError {
  const { stage, response, text, cause } = failure;
  const error = (code: ErrorCode, hint?: string, detail?: DataErrorDetail) =>
    new DataError(code, { url, cause, hint, ...detail });
  switch (stage) {
    case 'status': {
      const code = toCode(response?.status ?? 0);
      const retryAfter = toPause(response?.headers.get('Retry-After'), now);
      return error(code, hints[code], { status: response?.status, retryAfter });
    }
    case 'size':
      return error('too-large', 'The answer is larger than 10 MB: an endpoint hands out one course at a time.');
    case 'json': {
      const what = answerKinds.find(([, pattern]) => pattern.test(text ?? ''))?.[0] ?? 'not JSON';
      return error('malformed', `The answer is ${what}. Check the endpoint.`);
    }
    case 'time':
      return error('timeout', hints.timeout);
    case 'connection':
      return error(...toConnectionProblem(url, failure));
  }
}

function toCode(status: number): ErrorCode {
  return codes[status] ?? (status >= 500 ? 'server' : status >= 400 ? 'bad-request' : 'malformed');
}

/** Milliseconds: the header holds seconds or an HTTP date (RFC 9110 §10.2.3). */
function toPause(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const pause = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

/** Told by events and addresses, never by a browser's message. */
function toConnectionProblem(url: string, { violations }: Failure): [ErrorCode, string] {
  const { origin, href, protocol, hostname } = new URL(url);
  // Browsers report the whole address or, after a redirect, its origin.
  const isForbidden = violations.some(
    ({ disposition, blockedURI }) =>
      disposition !== 'report' && blockedURI && (blockedURI === origin || href.startsWith(blockedURI)),
  );
  if (isForbidden) {
    return ['blocked', `The page's Content-Security-Policy forbids this request: add ${origin} to connect-src.`];
  }
  if (globalThis.location?.protocol === 'https:' && protocol === 'http:' && !loopback.test(hostname)) {
    return ['blocked', 'A page on https cannot load data from http: give the endpoint as https.'];
  }
  return [
    'network',
    'No answer. Check the address; an endpoint on another origin must send Access-Control-Allow-Origin.',
  ];
}
