import type { ErrorCode } from '../../src/data/http/errors.ts';
import { begin, body, numbersAsText, send, status, type Spoil } from './spoil.ts';

/** What comes of a fault. */
interface Consequence {
  /** Absent where the element shows what it was asked for. */
  readonly code?: ErrorCode;
  /** Milliseconds before each retry, where chance is in the middle of its range. */
  readonly pauses: readonly number[];
  /** What the site owner is told to do; `{origin}` is the endpoint's. */
  readonly mend?: string;
}

/** Something that goes wrong between an endpoint and a page, and what has to come of it, in every element and browser. */
export interface Fault extends Consequence {
  readonly name: string;
  /** For people. */
  readonly what: string;
  /**
   * What the server does; `nobody` listens, there is `no-host` of that name, the page's `policy` forbids the request, or
   * it is `mixed` content.
   */
  readonly does: Spoil | 'nobody' | 'no-host' | 'policy' | 'mixed';
  /** The request ends only when the time of an attempt is up. */
  readonly hangs?: boolean;
  /** Of the answer, where there is one that the browser lets a page see. */
  readonly status?: number;
  /** Where one browser cannot tell what the others can. */
  readonly except?: { readonly browser: 'webkit'; readonly because: string } & Consequence;
}

const webPage = '<!doctype html><title>Sorry</title><p>Something went wrong.';
const twice = [300, 600];
const network = {
  code: 'network',
  pauses: twice,
  mend: 'No answer. Check the address; an endpoint on another origin must send Access-Control-Allow-Origin.',
} as const;
const timeout = {
  code: 'timeout',
  hangs: true,
  pauses: twice,
  mend: 'There was no whole answer within 10 seconds: cache the endpoint, or make a snapshot of it.',
} as const;
const forbidden = {
  code: 'forbidden',
  pauses: [],
  mend: 'The server refuses. An endpoint for web pages must not need a key or a password.',
} as const;
const notFound = {
  code: 'not-found',
  pauses: [],
  mend: 'There is nothing at this address. Check the course and the endpoint.',
} as const;
const rateLimited = {
  code: 'rate-limited',
  status: 429,
  mend: 'The server asks for fewer requests: cache its answers, or make a snapshot of them.',
} as const;
const server = { code: 'server', pauses: twice, mend: 'The server failed: its own log says why.' } as const;
const malformed = (what: string) =>
  ({ code: 'malformed', pauses: [], mend: `The answer is ${what}. Check the endpoint.` }) as const;
const schema = {
  code: 'schema',
  pauses: [],
  mend: 'Not a snapshot document: it has no schemaVersion. Check the endpoint, and the api attribute.',
} as const;
const fine = { pauses: [] } as const;

/** Midnight of 1 November 2026, which is when the clock of the fault pages begins. */
export const beginning = Date.UTC(2026, 10, 1);

/** Every fault of the issue "It never breaks a page", in its order. */
export const faults: readonly Fault[] = [
  { name: 'refused', what: 'connection refused', does: 'nobody', ...network },
  { name: 'no-host', what: 'no such host (DNS)', does: 'no-host', ...network },
  {
    name: 'reset',
    what: 'connection reset in the middle of the answer',
    does: (response, { good }) => {
      begin(response, good.slice(0, 100), { 'Content-Length': `${Buffer.byteLength(good)}` });
      setTimeout(() => response.destroy(), 10);
    },
    ...network,
  },
  {
    name: 'reset-chunked',
    what: 'the same, where the answer had not said how long it is',
    does: (response, { good }) => {
      begin(response, good.slice(0, 100));
      setTimeout(() => response.destroy(), 10);
    },
    ...network,
    except: { browser: 'webkit', because: 'WebKit takes the break for the end', ...malformed('not JSON') },
  },
  {
    name: 'drip',
    what: 'a byte now and then',
    does: (response, { good }) => {
      begin(response, good.slice(0, 1));
      let sent = 1;
      const timer = setInterval(() => response.write(good.charAt(sent++)), 20);
      response.on('close', () => clearInterval(timer));
    },
    ...timeout,
  },
  { name: 'silent', what: 'never an answer', does: () => undefined, ...timeout },
  {
    name: 'redirects',
    what: '301 that leads to itself',
    does: (response, _victim, request) => send(response, '', 301, { Location: request.url ?? '/' }),
    ...network,
  },
  { name: '401', what: '401', does: status(401), status: 401, ...forbidden },
  { name: '403', what: '403', does: status(403), status: 403, ...forbidden },
  { name: '404', what: '404', does: status(404), status: 404, ...notFound },
  { name: '410', what: '410', does: status(410), status: 410, ...notFound },
  {
    name: '429-seconds',
    what: '429 with `Retry-After: 2`',
    does: status(429, { 'Retry-After': '2', 'Access-Control-Expose-Headers': 'Retry-After' }),
    ...rateLimited,
    pauses: [2000, 2000],
  },
  {
    name: '429-date',
    what: '429 with a date five seconds away as `Retry-After`',
    does: status(429, {
      'Retry-After': new Date(beginning + 5000).toUTCString(),
      'Access-Control-Expose-Headers': 'Retry-After',
    }),
    ...rateLimited,
    pauses: [5000, 600],
  },
  { name: '500', what: '500', does: status(500), status: 500, ...server },
  {
    name: '502',
    what: '502 with a web page',
    does: (response) => send(response, webPage, 502, { 'Content-Type': 'text/html' }),
    status: 502,
    ...server,
  },
  {
    name: '503-once',
    what: '503 once, then the answer',
    does: (response, { good, before }) => (before ? send(response, good) : send(response, 'no', 503)),
    pauses: [300],
  },
  { name: 'empty', what: 'empty answer with 200', does: body(() => ''), ...malformed('empty') },
  { name: '204', what: '204', does: (response) => send(response, '', 204), ...malformed('empty') },
  {
    name: 'truncated',
    what: 'JSON that breaks off',
    does: body((good) => good.slice(0, good.length / 2)),
    ...malformed('not JSON'),
  },
  {
    name: 'html',
    what: 'a web page with 200',
    does: body(() => webPage, { 'Content-Type': 'text/html' }),
    ...malformed('a web page, not JSON'),
  },
  {
    name: 'type',
    what: 'the answer as `image/png`',
    does: body((good) => good, { 'Content-Type': 'image/png', 'X-Content-Type-Options': 'nosniff' }),
    ...fine,
  },
  { name: 'bom', what: 'a byte order mark first', does: body((good) => `\ufeff${good}`), ...fine },
  {
    name: 'utf-16',
    what: 'UTF-16',
    does: body((good) => Buffer.from(`\ufeff${good}`, 'utf16le')),
    ...malformed('in UTF-16, not UTF-8'),
  },
  {
    name: '11-mb',
    what: '11 MB',
    does: (response, { good }) => {
      begin(response, good.replace('{', `{"filler":"${'a'.repeat(11_000_000)}",`));
      response.end();
    },
    code: 'too-large',
    pauses: [],
    mend: 'The answer is larger than 10 MB: an endpoint hands out one course at a time.',
  },
  {
    name: 'deep',
    what: 'lists in lists, 100,000 deep',
    does: body(() => '['.repeat(100_000) + ']'.repeat(100_000)),
    ...schema,
  },
  {
    name: 'duplicates',
    what: 'a key twice: the last one counts',
    does: body((good) => good.replace('{', '{"schemaVersion":9,')),
    ...fine,
  },
  { name: 'null', what: '`null`', does: body(() => 'null'), ...schema },
  { name: 'list', what: '`[]`', does: body(() => '[]'), ...schema },
  {
    name: 'strings',
    what: 'all numbers as text',
    does: body((good) => JSON.stringify(JSON.parse(good), numbersAsText)),
    ...fine,
  },
  {
    name: 'no-cors',
    what: 'no `Access-Control-Allow-Origin`',
    does: (response, { good }) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(good),
    ...network,
  },
  {
    name: 'mixed',
    what: 'an `http` endpoint on an `https` page',
    does: 'mixed',
    code: 'blocked',
    pauses: [],
    mend: 'A page on https cannot load data from http: give the endpoint as https.',
  },
  {
    name: 'policy',
    what: 'an endpoint that `connect-src` does not name',
    does: 'policy',
    code: 'blocked',
    pauses: [],
    mend: "The page's Content-Security-Policy forbids this request: add {origin} to connect-src.",
  },
];
