import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './official-answers.ts';
import { answerV1 } from './official-answers-v1.ts';

/** How badly the server behaves. */
export interface OfficialServerOptions {
  /** The subscription key that it wants; none when absent. */
  readonly key?: string;
  /** Share of requests that fail with 503 or 429, 0 to 1; the same ones each time, by address and attempt. */
  readonly trouble?: number;
  readonly courses?: number;
  readonly providers?: number;
  /** Each answer waits for what this gives for its address. */
  readonly gate?: (url: string) => Promise<void> | undefined;
}

/** The outer API in both generations (`/courses`, `/trainingcourses`) and postcodes.io, as CONTRACTS.md says that they answer, on one origin. */
export interface OfficialServer {
  readonly origin: string;
  /** What was asked, with the headers. */
  readonly requests: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** Between 0 and 1, always the same for the same text. */
function chance(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** CT1 is known, CT2 has ended, CT3 is unknown, CT4 has no position, and so on round. */
function postcode(query: string): unknown {
  const kind = Number(/\d+/.exec(query)?.[0]) % 5;
  if (kind === 2 || kind === 3) return { query, result: null };
  return {
    query,
    result: { postcode: query, latitude: kind === 4 ? null : 51.2 + kind / 100, longitude: kind === 4 ? null : 1.07 },
  };
}

async function postcodesIo(path: string, request: IncomingMessage): Promise<unknown> {
  if (path === '/postcodes' && request.method === 'POST') {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { postcodes } = JSON.parse(body) as { postcodes: readonly string[] };
    if (postcodes.length > 100) return undefined;
    return { status: 200, result: postcodes.map(postcode) };
  }
  const [, ended] = /^\/terminated_postcodes\/CT(\d+)/.exec(path) ?? [];
  return ended !== undefined && Number(ended) % 5 === 2 ? { status: 200, result: {} } : undefined;
}

/** Starts the server. */
export async function startOfficialServer(options: OfficialServerOptions = {}): Promise<OfficialServer> {
  const { key, trouble = 0, courses = 3, providers = 30, gate } = options;
  const requests: OfficialServer['requests'] = [];
  const attempts = new Map<string, number>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    requests.push({ method: request.method ?? '', url, headers: request.headers });
    const attempt = (attempts.get(url) ?? 0) + 1;
    attempts.set(url, attempt);
    await gate?.(url);
    const send = (status: number, body?: unknown, headers = {}) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json', ...headers })
        .end(body === undefined ? '' : `${url.length % 2 ? '\uFEFF' : ''}${JSON.stringify(body)}`); // Some answers have a BOM.
    const isOurs = /^\/(training)?courses/.test(pathname);
    if (isOurs && key !== undefined && request.headers['ocp-apim-subscription-key'] !== key)
      return void send(401, { message: 'Access denied' });
    if (attempt < 4 && chance(`${url} ${attempt}`) < trouble)
      return void (attempt % 2 ? send(503) : send(429, undefined, { 'Retry-After': '1' }));
    const counts = { courses, providers };
    const found =
      answer(pathname, searchParams, counts) ?? answerV1(pathname, counts) ?? (await postcodesIo(pathname, request));
    if (found === undefined) send(404);
    else send(200, found);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
