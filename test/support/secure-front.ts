import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether certificates can be made here. */
export const canCertify = spawnSync('openssl', ['version']).status === 0;

/** A certificate for this machine that nobody trusts, made anew each time: a key in the repository would be one that leaked. */
export function certify(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'course-widgets-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const files = ['-keyout', key, '-out', cert, '-days', '2'];
    const { status, stderr } = spawnSync('openssl', ['req', '-x509', ...curve, ...name, ...files], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hands on, under https, what the first of some servers that knows it answers. */
export async function startSecureFront(
  behind: readonly string[],
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer(certify(), (request, response) => {
    const answer = async () => {
      for (const origin of behind) {
        const found = await fetch(origin + (request.url ?? ''));
        if (found.ok) {
          response.setHeader('Content-Type', found.headers.get('Content-Type') ?? '');
          return response.end(Buffer.from(await found.arrayBuffer()));
        }
      }
      return response.writeHead(404).end();
    };
    void answer();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
