import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { root, serve, serveFolder, type Reply, type TestServer } from '../support/servers.ts';

const secret = 'session=secret';

for (const name of wantedBrowsers) {
  describe(`cookies, in ${name}`, () => {
    let browser: Browser;
    let scripts: TestServer;
    let page: TestServer;
    let elsewhere: TestServer;
    /** The cookies that came with a request for data, by the port that it came to. */
    const cookies = new Map<TestServer, string | undefined>();

    /** Serves a course, and a page with a card of it. Cookies know hosts, not ports: all servers here share them. */
    const start = async () => {
      const document = await readFile(join(root, 'demo/data/courses/274.json'));
      const server: TestServer = await serve((path, headers, search): Reply | undefined => {
        if (path === '/data/courses/274.json') {
          cookies.set(server, headers.cookie);
          return { type: 'application/json', body: document, headers: { 'Access-Control-Allow-Origin': '*' } };
        }
        if (path !== '/page.html') return undefined;
        const endpoint = decodeURIComponent(search.slice(1));
        const body = `<!doctype html><title>Page</title><link rel="icon" href="data:,">
          <script type="module" src="${scripts.origin}/embed.js" data-endpoint="${endpoint}"></script>
          <course-card course="274"></course-card>`;
        return { type: 'text/html', body, headers: { 'Set-Cookie': `${secret}; Path=/` } };
      });
      return server;
    };

    before(async () => {
      scripts = await serveFolder('dist');
      [page, elsewhere] = await Promise.all([start(), start()]);
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([scripts, page, elsewhere].map((server) => server?.close()));
    });

    const show = async (endpoint: string) => {
      cookies.clear();
      await browser.open(`${page.origin}/page.html?${encodeURIComponent(endpoint)}`);
      await browser.until(() => document.querySelector('course-card')?.getAttribute('data-state') === 'ready');
    };

    test('go with requests to the page’s own origin, whose connection they share', async () => {
      await show('/data');
      assert.equal(cookies.get(page), secret);
    });

    test('go to no other origin', async () => {
      await show(`${elsewhere.origin}/data`);
      assert.ok(cookies.has(elsewhere));
      assert.equal(cookies.get(elsewhere), undefined);
    });
  });
}
