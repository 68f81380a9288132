import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { launch, wantedBrowsers } from '../support/browsers.ts';
import { pack, type Packed } from '../support/packed.ts';
import { root, serve, serveFolder, type TestServer } from '../support/servers.ts';
import { areReady } from './hosts.ts';

const run = promisify(execFile);
const recorder = readFileSync(new URL('recorder.js', import.meta.url));

// 350 MB have to be fetched and unpacked.
const skip = process.env['BROWSERS'] !== 'all' && 'Next is installed with BROWSERS=all only';

describe('an app of Next 16, built for production with the package that npm gets', { skip }, () => {
  let folder: string;
  let packed: Packed;
  let said: string;
  let servers: readonly TestServer[] = [];
  let site: TestServer;

  before(async () => {
    packed = pack();
    folder = mkdtempSync(join(tmpdir(), 'course-widgets-next-'));
    cpSync(join(root, 'demo/hosts/next'), folder, { recursive: true });
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: 'true' };
    await run('npm', ['ci', '--ignore-scripts'], { cwd: folder, env });
    cpSync(packed.folder, join(folder, 'node_modules/course-widgets'), { recursive: true });
    const { stdout, stderr } = await run('npm', ['run', 'build'], { cwd: folder, env });
    said = stdout + stderr;
    const pages = await serveFolder(join(folder, 'out'));
    const data = await serveFolder(join(root, 'demo/data'));
    site = await serve(async (path) => {
      if (path === '/recorder.js') return { type: 'text/javascript', body: recorder };
      const from = path.startsWith('/data/') ? data.origin + path.slice(5) : pages.origin + path;
      const response = await fetch(from);
      const body = Buffer.from(await response.arrayBuffer());
      const type = response.headers.get('Content-Type') ?? '';
      const page =
        type.includes('html') && body.toString().replace('<head>', '<head><script src="/recorder.js"></script>');
      return { status: response.status, type, body: page || body };
    });
    servers = [site, pages, data];
  });
  after(async () => {
    await Promise.all(servers.map((each) => each.close()));
    packed?.remove();
    if (folder) rmSync(folder, { recursive: true });
  });

  test('the build says nothing of the widgets', () => {
    assert.doesNotMatch(said, /course-widgets: |registered|CustomElementRegistry|warn/i);
  });

  test('the server’s page holds the elements', () => {
    assert.match(readFileSync(join(folder, 'out/index.html'), 'utf8'), /<course-card [^>]*course="274"/);
  });

  for (const name of wantedBrowsers) {
    test(`${name}: hydrates, changes its course, and hears events`, async () => {
      const browser = await launch(name);
      try {
        await browser.open(`${site.origin}/index.html`);
        await browser.until(areReady, 3);
        const title = () => document.querySelector('course-card')?.shadowRoot?.querySelector('h3')?.textContent ?? '';
        assert.match(await browser.evaluate(title), /arts therapist/i);
        await browser.until(() => {
          document.querySelector<HTMLElement>('#next')?.click();
          return document.querySelector('#loaded')?.textContent;
        });
        await browser.until(areReady, 3);
        assert.match(await browser.evaluate(title), /software developer/i);
        assert.deepEqual(await browser.evaluate(() => window.recorded.problems), []);
        assert.deepEqual(browser.consoleMessages(), []);
      } finally {
        await browser.close();
      }
    });
  }
});
