import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { startServer } from '../../../src/cli/serve/server.ts';
import { root } from '../../support/servers.ts';
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
  let child: ChildProcess | undefined;
  let end: Promise<Run>;
  let url: string;

  before(async () => {
    cpSync(join(root, 'demo/data'), data, { recursive: true });
    writeFileSync(join(data, 'index.json.gz'), gzipSync('{"from":"gz"}'));
    writeFileSync(join(data, 'index.json.br'), brotliCompressSync('{"from":"br"}'));
    const names = { 'places.json': 'places.0123456789ab.json' };
    writeFileSync(join(data, 'immutable.json'), JSON.stringify({ files: names }));
    for (const name of ['places', 'courses/2']) writeFileSync(join(data, `${name}.0123456789ab.json`), '{}');
    mkdirSync(join(folder.path, 'empty'));
    writeFileSync(join(folder.path, 'secret.txt'), 'secret');
    child = startTool(['serve', data, '--port', '0']);
    end = ended(child);
    url = await Promise.race([
      new Promise<string>((done) => child?.stdout?.once('data', (text) => done(String(text).trim()))),
      end.then(({ err }): never => assert.fail(`serve ended before it listened: ${err}`)),
    ]);
  });
  after(() => {
    child?.kill('SIGKILL');
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

  test('names that only look like it are not: a course may have such a code', async () => {
    const { headers } = await ask(url, '/courses/2.0123456789ab.json');
    assert.equal(headers['cache-control'], 'public, max-age=60, stale-while-revalidate=3600');
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

  test('nothing outside of the folder', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/courses/../../secret.txt']) {
      assert.ok(!(await ask(url, path)).body.includes('secret'), path);
    }
  });

  for (const method of ['PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS']) {
    test(`${method} is refused, wherever it points, and changes nothing`, async () => {
      const before = readFileSync(join(data, 'courses/2.json'), 'utf8');
      for (const path of ['', 'courses/2.json', '-/embed.js']) {
        const response = await fetch(url + path, { method, ...(method !== 'OPTIONS' && { body: 'x' }) });
        assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'GET, HEAD'], path);
      }
      assert.equal(readFileSync(join(data, 'courses/2.json'), 'utf8'), before);
    });
  }

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

  test('a folder with pages: a list of them, or its own first page', async () => {
    const pages = join(folder.path, 'pages');
    mkdirSync(pages);
    writeFileSync(join(pages, 'mine.html'), '<title>Mine</title>');
    const server = await startServer({ folder: pages, scripts: undefined, port: 0, host: '127.0.0.1' });
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    assert.match((await ask(own, '/')).body, /<a href="mine\.html">mine\.html<\/a>/);
    const page = await ask(own, '/mine.html');
    assert.deepEqual([page.status, page.body], [200, '<title>Mine</title>']);
    writeFileSync(join(pages, 'index.html'), '<title>First</title>');
    assert.equal((await ask(own, '/')).body, '<title>First</title>');
    server.closeAllConnections();
    server.close();
  });

  test('ends when it is told to', async () => {
    child?.kill('SIGINT');
    assert.equal((await end).code, 0);
  });
});
