import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { root, serve, type TestServer } from '../support/servers.ts';
import { startOrigins, type Origins } from './host-page.ts';

const tags = ['course-card', 'skills-list', 'provider-map'];

/** What a page writes, beside the element. */
interface Configuration {
  readonly head: string;
  /** Of the element. */
  readonly attributes?: string;
  /** Somebody who is not there in a test is asked. */
  readonly isAlone?: boolean;
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The policies that the documentation gives, by their names there. */
const documented = [
  ...readFileSync(join(root, 'demo/docs/policy.md'), 'utf8').matchAll(/<!-- policy:([\w-]+) -->\s+```csp\n(.+)\n```/g),
].map(([, name = '', policy = '']) => ({ name, policy }));

const hashes = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as Readonly<Record<string, string>>;

for (const name of wantedBrowsers) {
  describe(`the documented policies in ${name}`, () => {
    let origins: Origins;
    let browser: Browser;
    let tiles: TestServer;
    /** Page, scripts and data on one host. */
    let own: TestServer;

    before(async () => {
      origins = await startOrigins();
      tiles = await serve(() => ({ type: 'image/png', body: pixel }));
      own = await serve(async (path) => {
        const isData = path.startsWith('/data/');
        const from = isData
          ? [origins.data.origin + path.slice(5)]
          : [origins.page, origins.scripts].map((each) => each.origin + path);
        for (const address of from) {
          const found = await fetch(address);
          if (!found.ok) continue;
          const policy = found.headers.get('Content-Security-Policy');
          return {
            type: found.headers.get('Content-Type') ?? '',
            body: Buffer.from(await found.arrayBuffer()),
            ...(policy && { headers: { 'Content-Security-Policy': policy } }),
          };
        }
        return undefined;
      });
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([origins, tiles, own].map((each) => each?.close()));
    });

    const importMap = () => {
      const integrity = Object.fromEntries(
        Object.entries(hashes).map(([file, hash]) => [`${origins.scripts.origin}${file.slice(1)}`, hash]),
      );
      return JSON.stringify({ integrity });
    };

    const script = (attributes = '') =>
      `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}" ${attributes}></script>`;

    /** What a page of each configuration writes. */
    const configurations: Readonly<Record<string, () => Configuration>> = {
      default: () => ({ head: script() }),
      'own-host': () => ({ head: '<script type="module" src="/embed.js" data-endpoint="/data"></script>' }),
      'json-ld': () => ({ head: script(), attributes: 'json-ld' }),
      tiles: () => ({
        head: script(),
        attributes: `tiles="${tiles.origin}/{z}/{x}/{y}.png" tiles-attribution="© Tiles"`,
      }),
      // Nobody outside is asked in a test: what counts is that the policy lets the request through.
      'postcodes-io': () => ({ head: script(), attributes: 'geocoder="postcodes.io" location="CT1"', isAlone: true }),
      'import-map': () => ({ head: `<script type="importmap">${importMap()}</script>${script()}` }),
    };

    /** With our servers in place of the documented ones. The recorder is the page's own script, so 'self' is added for it. */
    const here = (policy: string) =>
      policy
        .replace('https://cdn.example', `'self' ${origins.scripts.origin}`)
        .replace('https://data.example', origins.data.origin)
        .replace('https://tiles.example', tiles.origin)
        .replace("'sha256-…'", `'sha256-${createHash('sha256').update(importMap()).digest('base64')}'`);

    const ready = (tag: string) => {
      const element = document.querySelector<HTMLElement>(tag);
      return (
        element?.dataset['state'] === 'ready' &&
        (tag !== 'provider-map' || !!element.shadowRoot?.querySelector('button.marker'))
      );
    };

    test('are there, and each is known here', () => {
      assert.deepEqual(
        documented.map((each) => each.name),
        Object.keys(configurations),
      );
    });

    for (const { name: configuration, policy } of documented) {
      for (const tag of tags) {
        test(`${configuration}: ${tag} breaks nothing of it`, async () => {
          const { head, attributes = '', isAlone = false } = configurations[configuration]!();
          const body = `<${tag} course="274" ${attributes}></${tag}>`;
          tiles.requests.length = 0;
          const page = origins.publish({ head, body, policy: here(policy) });
          await browser.open(configuration === 'own-host' ? page.replace(origins.page.origin, own.origin) : page);
          await browser.until(ready, tag);
          if (configuration === 'tiles' && tag === 'provider-map')
            await browser.until(() =>
              document.querySelector('provider-map')?.shadowRoot?.querySelector('.leaflet-tile-loaded'),
            );
          if (configuration === 'json-ld' && tag === 'course-card')
            await browser.until(() => document.head.querySelector('script[type="application/ld+json"]'));
          const problems = await browser.evaluate(() => window.recorded.problems);
          assert.deepEqual(isAlone ? problems.filter((each) => each.startsWith('violation')) : problems, []);
          if (!isAlone) assert.deepEqual(browser.consoleMessages(), []);
        });
      }
    }

    test('integrity.json: the hashes are those that the browser reckons', async () => {
      const head =
        `<script type="importmap">${importMap()}</script>` + script(`crossorigin integrity="${hashes['./embed.js']}"`);
      await browser.open(origins.publish({ head, body: '<course-card course="274"></course-card>' }));
      await browser.until(ready, 'course-card');
      assert.deepEqual(await browser.evaluate(() => window.recorded.problems), []);
    });

    test('integrity.json: a script that was changed on its way does not run, and the fallback stays', async () => {
      const head = script(`crossorigin integrity="${hashes['./loader.js']}"`);
      const body = '<course-card course="274"><a href="https://college.example">Arts therapist</a></course-card>';
      await browser.open(origins.publish({ head, body }));
      await browser.until(() => window.recorded.problems.length > 0);
      const seen = await browser.evaluate(() => ({
        isDefined: !!customElements.get('course-card'),
        height: document.querySelector('course-card a')?.getBoundingClientRect().height ?? 0,
      }));
      assert.equal(seen.isDefined, false);
      assert.ok(seen.height > 0);
    });
  });
}
