import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { root } from '../support/servers.ts';

const recipeOf = (page: string) =>
  /```nginx\n([^]+?)```/.exec(readFileSync(join(root, 'demo/docs', page), 'utf8'))?.[1] ?? '';
const recipes = {
  data: recipeOf('snapshot.md'),
  scripts: recipeOf('hosting.md'),
};
const skip = spawnSync('nginx', ['-v']).error ? 'nginx is not installed here' : false;

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

describe('the documented lines for nginx', { skip }, () => {
  let folder: string;
  let nginx: ChildProcess;
  let url: string;
  let scripts: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    cpSync(join(root, 'demo/data'), join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/places.json.gz'), gzipSync('{"from":"gz"}'));
    cpSync(join(root, 'dist'), join(folder, 'scripts'), { recursive: true, filter: (file) => !file.endsWith('.map') });
    cpSync(join(root, 'dist/embed.js'), join(folder, 'scripts/1.20.3/embed.js'));
    mkdirSync(join(folder, 'temp'));
    const port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${folder}/temp;`,
    );
    const lines = [
      recipes.data.replace('/srv/course-data/', `${folder}/data/`),
      recipes.scripts.replace('/srv/course-widgets/', `${folder}/scripts/`),
    ];
    const server = `server { listen 127.0.0.1:${port};\n${lines.join('\n')}\n}`;
    const main = `daemon off; error_log ${folder}/error.log; pid ${folder}/pid; ${process.getuid?.() === 0 ? 'user root;' : ''}`;
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${main}\nevents {}\nhttp { access_log off; ${temporary.join(' ')}\n${server}\n}\n`,
    );
    nginx = spawn('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
      stdio: 'inherit',
    });
    url = `http://127.0.0.1:${port}/course-data`;
    scripts = `http://127.0.0.1:${port}/course-widgets`;
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

  const keptFor = async (path: string) => (await fetch(`${scripts}/${path}`)).headers.get('Cache-Control');
  const forEver = 'public, max-age=31536000, immutable';

  test('serves scripts to every origin, with their type, compressed', async () => {
    const { status, headers } = await fetch(`${scripts}/embed.js`, { headers: { 'Accept-Encoding': 'gzip' } });
    assert.equal(status, 200);
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.equal(headers.get('Content-Encoding'), 'gzip');
    assert.equal(headers.get('Vary'), 'Accept-Encoding');
  });

  test('lets a script be kept for ever where its name or its folder tells what is in it, else for five minutes', async () => {
    assert.equal(await keptFor('embed.js'), 'public, max-age=300');
    assert.equal(await keptFor('integrity.json'), 'public, max-age=300');
    const chunks = readdirSync(join(folder, 'scripts/chunks'));
    assert.ok(chunks.length > 3);
    for (const chunk of chunks) assert.equal(await keptFor(`chunks/${chunk}`), forEver, chunk);
    assert.equal(await keptFor('1.20.3/embed.js'), forEver);
    const missing = await fetch(`${scripts}/chunks/none.js`);
    assert.deepEqual([missing.status, missing.headers.get('Cache-Control')], [404, null]);
  });
});
