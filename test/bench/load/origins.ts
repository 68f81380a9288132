// The two origins of a page: its own, and the one that scripts and data come from. TLS 1.3, HTTP/2, brotli.
import { globSync, readFileSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startDelayingProxy } from './round-trips.ts';

/** What an origin answers, by path; the bodies are compressed. */
export type Files = ReadonlyMap<string, { readonly type: string; readonly body: Buffer }>;

/** Key and certificate of both origins. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** What went over the wire; `bytes` are those of compressed bodies, without headers. */
export interface Traffic {
  readonly requests: readonly string[];
  readonly bytes: number;
  readonly connections: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A text as it is sent: compressed ahead by brotli at its best, as a CDN keeps static files. */
export function compressed(path: string, text: string | Buffer): [string, { type: string; body: Buffer }] {
  const type = types[extname(path)];
  if (!type) throw new Error(`No content type for ${path}`);
  return [path, { type, body: brotliCompressSync(text) }];
}

/** The files of a folder that match a pattern, as they are sent, under a path that ends in a slash. */
export function folderFiles(folder: string, pattern: string, under: string): Files {
  const names = globSync(pattern, { cwd: folder });
  if (names.length === 0) throw new Error(`No ${pattern} in ${folder}: it has to be built first`);
  return new Map(names.map((name) => compressed(under + name, readFileSync(join(folder, name)))));
}

/** One origin, behind a proxy that makes it as far away as `rttMs` says. */
export async function startOrigin(files: Files, certificate: Certificate, rttMs: number) {
  const requests: string[] = [];
  let bytes = 0;
  const server: Http2SecureServer = createSecureServer(
    { ...certificate, noDelay: true, minVersion: 'TLSv1.3' },
    (request, response) => {
      const file = files.get(request.url);
      requests.push(request.url);
      bytes += file?.body.length ?? 0;
      response.writeHead(file ? 200 : 404, {
        'Content-Type': file?.type ?? 'text/plain',
        ...(file && { 'Content-Encoding': 'br', 'Content-Length': file.body.length }),
        'Cache-Control': 'public, max-age=3600',
        // For everybody, as hosts are told to send it; the second lets the page see how each resource came.
        'Access-Control-Allow-Origin': '*',
        'Timing-Allow-Origin': '*',
      });
      response.end(file?.body ?? '');
    },
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const proxy = await startDelayingProxy((server.address() as AddressInfo).port, rttMs);
  return {
    url: `https://127.0.0.1:${proxy.port}`,
    traffic: (): Traffic => ({ requests: [...requests], bytes, connections: proxy.connections() }),
    async close() {
      await proxy.close();
      await new Promise((done) => server.close(done));
    },
  };
}
