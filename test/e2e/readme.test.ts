import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { root, serve, serveFolder, type TestServer } from '../support/servers.ts';

const snippet = /```html\n([^]+?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
const recorder = readFileSync(new URL('recorder.js', import.meta.url), 'utf8');

/** A server at the address of the demo's: scripts below /dist/, data below /data/. It lets nobody keep what it answers. */
async function serveDemoFiles(): Promise<TestServer> {
  const folders = { dist: await serveFolder('dist'), data: await serveFolder('demo/data') };
  const front = await serve(async (path) => {
    const [, folder = '', rest = ''] = /^\/(dist|data)(\/.*)$/.exec(path) ?? [];
    const behind = folders[folder as keyof typeof folders];
    const response = behind && (await fetch(behind.origin + rest));
    if (!response?.ok) return undefined;
    return {
      type: response.headers.get('Content-Type') ?? '',
      body: Buffer.from(await response.arrayBuffer()),
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
    };
  });
  return {
    ...front,
    async close() {
      await Promise.all([front, folders.dist, folders.data].map((server) => server.close()));
    },
  };
}

for (const name of wantedBrowsers) {
  describe(`the README's page in ${name}`, () => {
    let files: TestServer;
    let page: TestServer;
    let browser: Browser;

    before(async () => {
      files = await serveDemoFiles();
      const html = snippet
        .replaceAll('http://localhost:8080', files.origin)
        .replace('<head>', `<head><link rel="icon" href="data:," /><script>${recorder}</script>`);
      page = await serve((path) => (path === '/' ? { type: 'text/html; charset=utf-8', body: html } : undefined));
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([page, files].map((server) => server?.close()));
    });

    test('shows all three elements, and fetches once what its preload lines name', async () => {
      await browser.open(page.origin);
      await browser.until(() =>
        ['course-card', 'skills-list', 'provider-map'].every(
          (tag) => document.querySelector<HTMLElement>(tag)?.dataset['state'] === 'ready',
        ),
      );
      await browser.evaluate(() => document.querySelector('provider-map')?.scrollIntoView());
      await browser.until(() => document.querySelector('provider-map')?.shadowRoot?.querySelector('button.marker'));
      const preloaded = await browser.evaluate(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel~="preload"], link[rel="modulepreload"]')].map(
          ({ href }) => new URL(href).pathname,
        ),
      );
      assert.equal(preloaded.length, 2);
      const counts = preloaded.map((path) => [path, files.requests.filter((each) => each === path).length]);
      assert.deepEqual(
        counts,
        preloaded.map((path) => [path, 1]),
      );
      assert.ok(preloaded.some((path) => /^\/dist\/chunks\/course-card-/.test(path)));
      assert.ok(preloaded.includes('/data/courses/274.json'));
      // Asked for by the page itself, together with embed.js, and not only later by a script.
      assert.deepEqual(files.requests.slice(0, 3).sort(), ['/dist/embed.js', ...preloaded].sort());
      const problems = await browser.evaluate(() => window.recorded.problems);
      assert.deepEqual([...problems, ...browser.consoleMessages()], []);
    });
  });
}
