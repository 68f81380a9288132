import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { root, serve, serveFolder, type TestServer } from '../support/servers.ts';
import { areReady } from './hosts.ts';

const recorder = readFileSync(new URL('recorder.js', import.meta.url));

/** What `@sveltejs/vite-plugin-svelte` does for a component without styles. */
const sveltePlugin: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte')
      ? { code: compile(code, { generate: 'client', filename: id }).js.code, map: null }
      : undefined,
};

/** What a server has rendered of the app, by the framework; nothing of most. */
async function renderOnServer(framework: string): Promise<string> {
  if (framework !== 'react-hydrated') return '';
  const address = new URL('../../demo/hosts/react-hydrated/server.js', import.meta.url).href;
  return ((await import(address)) as { html: string }).html;
}

for (const framework of ['react', 'react-hydrated', 'vue', 'svelte']) {
  describe(`an app of ${framework}, built for production`, () => {
    let folder: string;
    let behind: TestServer;
    let site: TestServer;

    before(async () => {
      mkdirSync(join(root, '.cache'), { recursive: true });
      folder = mkdtempSync(join(root, '.cache/app-'));
      await build({
        configFile: false,
        root: join(root, 'demo/hosts', framework),
        logLevel: 'error',
        plugins: [sveltePlugin],
        define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
        resolve: { alias: { 'course-widgets': join(root, 'dist/npm') } },
        build: { outDir: folder, emptyOutDir: true },
      });
      const html = await renderOnServer(framework);
      behind = await serveFolder(folder);
      const data = await serveFolder(join(root, 'demo/data'));
      site = await serve(async (path) => {
        if (path === '/recorder.js') return { type: 'text/javascript', body: recorder };
        const from = path.startsWith('/data/') ? data.origin + path.slice(5) : behind.origin + path;
        const response = await fetch(from);
        const body = Buffer.from(await response.arrayBuffer());
        const type = response.headers.get('Content-Type') ?? '';
        const page =
          type.includes('html') &&
          body.toString().replace('<head>', '<head><script src="/recorder.js"></script>').replace('<!--app-->', html);
        return { status: response.status, type, body: page || body };
      });
      const close = site.close.bind(site);
      site = { ...site, close: async () => void (await Promise.all([close(), behind.close(), data.close()])) };
    });
    after(async () => {
      await site?.close();
      rmSync(folder, { recursive: true });
    });

    for (const name of wantedBrowsers) {
      test(`${name}: shows, changes its course, and hears events`, async () => {
        const browser: Browser = await launch(name);
        try {
          await browser.open(`${site.origin}/index.html`);
          await browser.until(areReady, 3);
          const loaded = () => document.querySelector('#loaded')?.textContent ?? '';
          await browser.until(loaded);
          const first = await browser.evaluate(loaded);
          assert.match(first, /arts therapist/i);
          assert.equal(
            await browser.evaluate(() => !!document.querySelector('course-card')?.shadowRoot?.querySelector('h3')),
            true,
          );
          await browser.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
          await browser.until((before) => document.querySelector('#loaded')?.textContent !== before, first);
          await browser.until(areReady, 3);
          assert.deepEqual(await browser.evaluate(() => window.recorded.problems), []);
          assert.deepEqual(browser.consoleMessages(), []);
        } finally {
          await browser.close();
        }
      });
    }
  });
}
