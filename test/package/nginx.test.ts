import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { root } from '../support/servers.ts';

const guide = readFileSync(join(root, 'src/snapshot-tool/README.md'), 'utf8');
const recipe = /```nginx\n([^]+?)```/.exec(guide)?.[1] ?? '';
const skip = spawnSync('nginx', ['-v']).error ? 'nginx is not installed here' : false;

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

describe("the guide's recipe for nginx", { skip }, () => {
  let folder: string;
  let nginx: ChildProcess;
  let url: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    cpSync(join(root, 'demo/data'), join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/places.json.gz'), gzipSync('{"from":"gz"}'));
    mkdirSync(join(folder, 'temp'));
    const port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${folder}/temp;`,
    );
    const server = `server { listen 127.0.0.1:${port};\n${recipe.replace('/srv/course-data/', `${folder}/data/`)}\n}`;
    const main = `daemon off; error_log ${folder}/error.log; pid ${folder}/pid; ${process.getuid?.() === 0 ? 'user root;' : ''}`;
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${main}\nevents {}\nhttp { access_log off; ${temporary.join(' ')}\n${server}\n}\n`,
    );
    nginx = spawn('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
      stdio: 'inherit',
    });
    url = `http://127.0.0.1:${port}/course-data`;
    for (let tries = 0; tries < 200 && !(await fetch(`${url}/index.json`).catch(() => undefined)); tries += 1)
      await pause(25);
  });
  after(async () => {
    const end = new Promise((done) => nginx.once('exit', done));
    nginx.kill('SIGTERM');
    await end;
    rmSync(folder, { recursive: true, force: true });
  });

  test('serves every document to every origin, with its type, to be kept for a minute', async () => {
    const { status, headers } = await fetch(`${url}/courses/274/providers.json`);
    assert.equal(status, 200);
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Content-Type'), 'application/json; charset=utf-8');
    assert.equal(headers.get('Cache-Control'), 'public, max-age=60, stale-while-revalidate=3600');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  });

  test('hands out what was compressed before, and says that it depends', async () => {
    const response = await fetch(`${url}/places.json`, { headers: { 'Accept-Encoding': 'gzip' } });
    assert.deepEqual(await response.json(), { from: 'gz' });
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
  });

  test('answers 304 to who has it, and 404 with CORS for what is not there', async () => {
    const etag = (await fetch(`${url}/courses/2.json`)).headers.get('ETag') ?? '';
    assert.equal((await fetch(`${url}/courses/2.json`, { headers: { 'If-None-Match': etag } })).status, 304);
    const missing = await fetch(`${url}/courses/none.json`);
    assert.deepEqual([missing.status, missing.headers.get('Access-Control-Allow-Origin')], [404, '*']);
  });
});
