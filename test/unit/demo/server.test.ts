import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

interface Server {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface DemoServer {
  readonly pagePolicy: string;
  startServer(options: { root?: string; headers?: Record<string, string> }): Promise<Server>;
}

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

const demo = (await import(new URL('../../../demo/server.mjs', import.meta.url).href)) as DemoServer;
const { pageNames } = (await import(new URL('../../../demo/pages/index.mjs', import.meta.url).href)) as {
  pageNames: readonly string[];
};
const { docNames } = (await import(new URL('../../../demo/pages/docs.mjs', import.meta.url).href)) as {
  docNames: readonly string[];
};

describe('the demo server', () => {
  let server: Server;
  let root: string;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'demo-'));
    await mkdir(join(root, 'demo/data'), { recursive: true });
    await mkdir(join(root, 'dist'), { recursive: true });
    await writeFile(join(root, 'secret.json'), '"secret"');
    await writeFile(join(root, 'dist-secret.js'), 'secret');
    await writeFile(join(root, 'demo/data/index.json'), '{"schemaVersion":1}');
    await writeFile(join(root, 'dist/embed.js'), 'export {};');
    server = await demo.startServer({ root, headers: { 'X-Test': 'yes' } });
  });
  after(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  /** Not `fetch`: it tidies paths up before it sends them. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      sent.on('error', reject).end();
    });

  const cases = [
    ['/data/index.json', 'application/json; charset=utf-8'],
    ['/dist/embed.js', 'text/javascript; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
    ['/fail/malformed/courses/1.json', 'application/json; charset=utf-8'],
  ] as const;
  for (const [path, type] of cases) {
    test(`${path} is ${type}`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['x-test'], 'yes');
    });
  }

  const outside = [
    '/docs/..%2f..%2fsecret.html',
    '/docs/start.md',
    '/docs/none.html',
    '/data/../../secret.json',
    '/data/%2e%2e/%2e%2e/secret.json',
    '/data/..%2f..%2fsecret.json',
    '/dist/..%2fsecret.json',
    '/dist/../dist-secret.js',
    '/dist/..%5csecret.json',
    '/assets//etc/passwd',
    '/data/%00',
    '/data',
    '/data/',
    '/%',
    '//',
    '/secret.json',
    '/__proto__/x',
  ];
  for (const path of outside) {
    test(`${path} is not served`, async () => {
      const { status, body } = await ask(path);
      assert.ok(status === 404 || status === 400, String(status));
      assert.doesNotMatch(body, /secret"|root:/);
    });
  }

  test('every page has the strict policy, one h1, and nothing inline', async () => {
    const policies = await readFile(new URL('../../../demo/docs/policy.md', import.meta.url), 'utf8');
    const documented = /<!-- policy:own-host -->\s+```csp\n(.+)\n```/.exec(policies)?.[1]?.split('; ') ?? [];
    const more = ["base-uri 'none'", "form-action 'none'"];
    assert.deepEqual(demo.pagePolicy.split('; ').sort(), [...documented, ...more].sort());
    const seen = new Set<string>();
    for (const name of [...pageNames, 'docs/', ...docNames]) {
      const path = name.endsWith('/') ? name : `${name}.html`;
      const { status, headers, body } = await ask(name === 'index' ? '/' : `/${path}`);
      assert.equal(status, 200, name);
      assert.equal(headers['content-security-policy'], demo.pagePolicy);
      const live = body.replace(/<(pre|code)[ >][\s\S]*?<\/\1>/g, '');
      assert.equal(live.match(/<h1[ >]/g)?.length, 1, name);
      assert.doesNotMatch(live, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*( src=| type="application\/json"))/, name);
      assert.match(live, /invented/, name);
      for (const [, target] of live.matchAll(/<a href="\/((?:docs\/)?[a-z-]+)\.html"/g)) seen.add(target ?? '');
    }
    assert.deepEqual([...seen].sort(), [...docNames, ...pageNames.filter((name) => name !== 'index')].sort());
  });

  test('pages tell what they write', async () => {
    const { body } = await ask('/provider-map.html');
    const shown = /<code>([\s\S]*?)<\/code>/.exec(body)?.[1];
    assert.match(shown ?? '', /&lt;script type=&quot;module&quot; src=&quot;\/dist\/embed\.js&quot;/);
    assert.match(shown ?? '', /&lt;provider-map course=&quot;274&quot; location=&quot;Canterbury, Kent&quot;/);
  });

  test('scripts and data may be used from other origins, pages may not', async () => {
    assert.equal((await ask('/data/index.json')).headers['access-control-allow-origin'], '*');
    assert.equal((await ask('/dist/embed.js')).headers['access-control-allow-origin'], '*');
    assert.equal((await ask('/')).headers['access-control-allow-origin'], undefined);
  });

  test('files are asked for again only when they have changed', async () => {
    const { headers } = await ask('/data/index.json');
    assert.equal(headers['cache-control'], 'no-cache');
    const again = await ask('/data/index.json', { 'If-None-Match': String(headers['etag']) });
    assert.equal(again.status, 304);
    assert.equal(again.body, '');
    await writeFile(join(root, 'demo/data/index.json'), '{"schemaVersion":1,"courses":[]}');
    assert.equal((await ask('/data/index.json', { 'If-None-Match': String(headers['etag']) })).status, 200);
  });

  test('gzip only when asked', async () => {
    assert.equal((await ask('/dist/embed.js')).headers['content-encoding'], undefined);
    assert.equal((await ask('/dist/embed.js', { 'Accept-Encoding': 'gzip' })).headers['content-encoding'], 'gzip');
  });

  test('endpoints of the pages about errors answer as they say', async () => {
    assert.equal((await ask('/fail/500/courses/1.json')).status, 500);
    assert.equal((await ask('/fail/200/courses/1.json')).status, 404);
    const { body } = await ask('/fail/malformed/courses/1.json');
    assert.throws(() => JSON.parse(body) as unknown, SyntaxError);
    assert.equal((await ask('/once/index.json')).status, 200);
    assert.equal((await ask('/once/index.json', { 'Cache-Control': 'no-cache' })).status, 403);
  });

  test('only reads', async () => {
    assert.equal((await ask('/', {}, 'POST')).status, 405);
    assert.equal((await ask('/', {}, 'HEAD')).body, '');
  });
});
