import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runTool, temporary } from '../unit/cli/run-tool.ts';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { startOfficialServer } from '../support/official-server.ts';
import { serveFolder, type TestServer } from '../support/servers.ts';
import { startOrigins, type Origins } from './host-page.ts';

describe('what the snapshot tool made of the official API', () => {
  const folder = temporary();
  let data: TestServer;
  let origins: Origins;

  before(async () => {
    const api = await startOfficialServer({ trouble: 0.3, courses: 1 });
    const args = [
      '--from',
      'fat',
      '--endpoint',
      api.origin,
      '--geocoder',
      'postcodes.io',
      '--out',
      join(folder.path, 'data'),
    ];
    const env = { COURSE_WIDGETS_POSTCODES_IO: api.origin, XDG_CACHE_HOME: folder.path };
    const { code, err } = await runTool(['snapshot', ...args], env);
    assert.deepEqual([code, err], [0, '']);
    await api.close();
    data = await serveFolder(join(folder.path, 'data'));
    origins = await startOrigins();
  });
  after(async () => {
    await data.close();
    await origins.close();
    folder.remove();
  });

  for (const name of wantedBrowsers) {
    test(`is shown by the widgets in ${name}`, async () => {
      const browser: Browser = await launch(name);
      try {
        const head = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${data.origin}" data-course="ST0100"></script>`;
        const body =
          '<provider-map location="Canterbury"></provider-map><course-card></course-card><skills-list></skills-list>';
        await browser.open(origins.publish({ head, body }));
        await browser.until(() =>
          ['course-card', 'skills-list', 'provider-map'].every(
            (tag) => document.querySelector<HTMLElement>(tag)?.dataset['state'] === 'ready',
          ),
        );
        await browser.until(() => document.querySelector('provider-map')?.shadowRoot?.querySelector('button.marker'));
        const text = (tag: string) => document.querySelector(tag)?.shadowRoot?.textContent ?? '';
        assert.match(await browser.evaluate(text, 'course-card'), /Course 100/);
        assert.match(await browser.evaluate(text, 'provider-map'), /Provider 100000\d\d[^]+mile/);
      } finally {
        await browser.close();
      }
    });
  }
});
