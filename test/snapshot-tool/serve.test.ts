import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { root } from '../support/servers.ts';
import { ended, runTool, startTool, temporary, type Run } from './run-tool.ts';

/** An answer as it came, not unpacked and with its path not tidied up. */
const ask = (url: string, path: string, headers = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((done, failed) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (text) => (body += String(text)));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', failed)
      .end();
  });

describe('course-widgets serve', () => {
  const folder = temporary();
  const data = join(folder.path, 'data');
  let child: ChildProcess;
  let end: Promise<Run>;
  let url: string;

  before(async () => {
    cpSync(join(root, 'demo/data'), data, { recursive: true });
    writeFileSync(join(data, 'index.json.gz'), gzipSync('{"from":"gz"}'));
    writeFileSync(join(data, 'index.json.br'), brotliCompressSync('{"from":"br"}'));
    writeFileSync(join(data, 'places.0123456789ab.json'), '{}');
    mkdirSync(join(folder.path, 'empty'));
    writeFileSync(join(folder.path, 'secret.txt'), 'secret');
    child = startTool(['serve', data, '--port', '0']);
    end = ended(child);
    url = await new Promise((done) => child.stdout?.once('data', (text) => done(String(text).trim())));
  });
  after(() => {
    child.kill('SIGKILL');
    folder.remove();
  });

  test('hands out documents to every origin, to be kept for a minute', async () => {
    const { status, headers } = await ask(url, '/courses/2.json');
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cache-control'], 'public, max-age=60, stale-while-revalidate=3600');
    assert.match(String(headers['content-type']), /^application\/json/);
    const again = await ask(url, '/courses/2.json', { 'If-None-Match': String(headers['etag']) });
    assert.equal(again.status, 304);
  });

  test('names that tell their content are kept for ever', async () => {
    const { headers } = await ask(url, '/places.0123456789ab.json');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  test('what was compressed goes out compressed, to those who take it', async () => {
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br, zstd', 'br'],
      ['identity', undefined],
    ] as const) {
      const { headers } = await ask(url, '/index.json', { 'Accept-Encoding': accepted });
      assert.equal(headers['content-encoding'], encoding, accepted);
      assert.match(String(headers['content-type']), /^application\/json/);
      assert.match(String(headers['vary']), /Accept-Encoding/i);
    }
  });

  test('what was not is compressed now', async () => {
    const { headers, body } = await ask(url, '/courses/2.json', { 'Accept-Encoding': 'gzip' });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers['cache-control'], 'public, max-age=60, stale-while-revalidate=3600');
    const file = readFileSync(join(data, 'courses/2.json'), 'utf8');
    assert.equal(gunzipSync(Buffer.from(body, 'latin1')).toString(), file);
    const plain = await ask(url, '/courses/2.json');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(Buffer.from(plain.body, 'latin1').toString(), file);
  });

  test('nothing outside of the folder, no other method', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/courses/../../secret.txt']) {
      assert.ok(!(await ask(url, path)).body.includes('secret'), path);
    }
    assert.equal((await fetch(url, { method: 'POST', body: '' })).status, 405);
  });

  test('its page shows the first courses', async () => {
    const { body } = await ask(url, '/');
    assert.match(body, /<course-card course="/);
  });

  test('a port that is taken, and a folder without a snapshot: one sentence each', async () => {
    const taken = await runTool(['serve', data, '--port', new URL(url).port]);
    assert.deepEqual(
      [taken.code, taken.err],
      [1, `✖ Port ${new URL(url).port} is taken: choose another with --port.\n`],
    );
    const empty = await runTool(['serve', join(folder.path, 'empty')]);
    assert.equal(empty.code, 1);
    assert.match(empty.err, /holds no snapshot/);
  });

  test('ends when it is told to', async () => {
    child.kill('SIGINT');
    assert.equal((await end).code, 0);
  });
});
