import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a test's server answers with. */
export interface Reply {
  /** 200 when absent. */
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server of a test: an origin of its own on the loopback interface. */
export interface TestServer {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves whatever `answer` knows of; everything else is not found. */
export async function serve(
  answer: (
    path: string,
    headers: IncomingHttpHeaders,
    search: string,
  ) => Promise<Reply | undefined> | Reply | undefined,
): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(path);
    void Promise.resolve(answer(path, request.headers, search)).then((reply) => {
      if (!reply) response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
      else response.writeHead(reply.status ?? 200, { 'Content-Type': reply.type, ...reply.headers }).end(reply.body);
    });
  });
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

/** Serves a folder of the repository to pages of any origin, as a CDN does; each answer waits for `gate`. */
export function serveFolder(
  folder: string,
  gate: (path: string) => Promise<void> | undefined = () => undefined,
): Promise<TestServer> {
  const base = resolve(root, folder);
  return serve(async (path) => {
    const file = join(base, path);
    if (!file.startsWith(base + sep)) return undefined;
    await gate(path);
    const body = await readFile(file).catch(() => undefined);
    const type = types[extname(file)] ?? 'application/octet-stream';
    return body && { type, body, headers: { 'Access-Control-Allow-Origin': '*' } };
  });
}
