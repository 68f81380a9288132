import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { root } from '../support/servers.ts';
import { startOrigins, type Origins } from './host-page.ts';

const tags = ['course-card', 'skills-list', 'provider-map'];

/** The policies that the README gives, by their names there. */
const documented = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/<!-- policy:([\w-]+) -->\s+```csp\n(.+)\n```/g),
].map(([, name = '', policy = '']) => ({ name, policy }));

const hashes = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as Readonly<Record<string, string>>;

for (const name of wantedBrowsers) {
  describe(`the README's policies in ${name}`, () => {
    let origins: Origins;
    let browser: Browser;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await origins?.close();
    });

    /** With our servers in place of the README's. The recorder is the page's own script, so 'self' is added for it. */
    const here = (policy: string) =>
      policy
        .replace('https://cdn.example', `'self' ${origins.scripts.origin}`)
        .replace('https://data.example', origins.data.origin);

    const script = (attributes = '') =>
      `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}" ${attributes}></script>`;

    const ready = (tag: string) => {
      const element = document.querySelector<HTMLElement>(tag);
      return (
        element?.dataset['state'] === 'ready' &&
        (tag !== 'provider-map' || !!element.shadowRoot?.querySelector('button.marker'))
      );
    };

    test('are there', () => assert.ok(documented.some((each) => each.name === 'default')));

    for (const { name: configuration, policy } of documented) {
      for (const tag of tags) {
        test(`${configuration}: ${tag} breaks nothing of it`, async () => {
          const body = `<${tag} course="274"></${tag}>`;
          await browser.open(origins.publish({ head: script(), body, policy: here(policy) }));
          await browser.until(ready, tag);
          assert.deepEqual(await browser.evaluate(() => window.recorded.problems), []);
          assert.deepEqual(browser.consoleMessages(), []);
        });
      }
    }

    const importMap = (changed: Readonly<Record<string, string>> = {}) => {
      const integrity = Object.fromEntries(
        Object.entries({ ...hashes, ...changed }).map(([file, hash]) => [
          `${origins.scripts.origin}${file.slice(1)}`,
          hash,
        ]),
      );
      return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
    };

    test('integrity.json: the hashes are those that the browser reckons', async () => {
      const head = importMap() + script(`crossorigin integrity="${hashes['./embed.js']}"`);
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
