import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runBuilt } from '../unit/cli/run-tool.ts';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { startLoopback, type Loopback } from '../support/loopback.ts';
import { root } from '../support/servers.ts';
import { startOrigins, type Origins } from './host-page.ts';

interface Made {
  readonly html: string;
  readonly styleHash: string;
}

declare global {
  interface Window {
    seen: string[];
    /** Not yet in TypeScript's library. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): typeof rules;
    };
  }
}

const data = join(root, 'demo/data');
const documentOf = (tag: string) => (tag === 'provider-map' ? 'courses/274/providers.json' : 'courses/274.json');
const made = async (tag: string, ...more: readonly string[]): Promise<Made> => {
  const { code, out, err } = await runBuilt(['prerender', tag, join(data, documentOf(tag)), '--json', ...more]);
  assert.deepEqual([code, err], [0, '']);
  return JSON.parse(out) as Made;
};

/** What each element is given, and what must be read before there is any script. */
const cases: Readonly<Record<string, readonly [args: readonly string[], content: RegExp]>> = {
  'course-card': [['--set', 'providers-href=/providers'], /Arts therapist[^]+24 months[^]+£17,000/],
  'skills-list': [['--set', 'limit=4'], /What you will learn[^]+Show all 40/],
  'provider-map': [
    ['--set', 'location=Canterbury, Kent', 'distance=30', 'loading=click'],
    /3 at a site within 30 miles of Canterbury[^]+1 comes to any workplace, 1 online[^]+Paper Boat School/,
  ],
};

for (const name of wantedBrowsers) {
  describe(`prerendered elements in ${name}`, () => {
    let origins: Origins;
    let endpoint: Loopback;
    let browser: Browser;

    before(async () => {
      origins = await startOrigins();
      endpoint = await startLoopback();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await origins?.close();
      await endpoint?.close();
    });

    /** Opens a page without our script, under a policy that allows the scripts' origin and these style sheets, and nothing more. */
    const open = async (...elements: readonly Made[]) => {
      const styles = elements.map(({ styleHash }) => `'${styleHash}'`).join(' ');
      const policy = `default-src 'none'; script-src 'self' ${origins.scripts.origin}; style-src 'self' ${styles}; connect-src ${endpoint.origin}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html page`;
      await browser.open(origins.publish({ head: '', body: elements.map(({ html }) => html).join('\n'), policy }));
    };
    const run = () =>
      browser.evaluate(
        (script, base) => {
          const element = document.createElement('script');
          element.type = 'module';
          element.dataset['endpoint'] = base;
          // The page's own policy, for the page's own script tag.
          const policy = window.trustedTypes?.createPolicy('page', { createScriptURL: (url) => url });
          element.src = policy?.createScriptURL(script) ?? script;
          document.head.append(element);
        },
        `${origins.scripts.origin}/embed.js`,
        endpoint.origin,
      );
    const stateIs = (state: string) =>
      browser.until((wanted) => document.querySelector<HTMLElement>('[course]')?.dataset['state'] === wanted, state);
    /** Waits until the element shows what it has made itself, which may need more than the data. */
    const isItsOwn = async () => {
      await stateIs('ready');
      await browser.until(() => !document.querySelector('[course]')?.shadowRoot?.querySelector('style'));
    };
    /** Notes how the element looks in each frame, where that changes. Of the map only the list: controls come later, into room that is kept. */
    const watch = () =>
      browser.evaluate(() => {
        const element = document.querySelector('[course]') as HTMLElement;
        window.seen = [];
        let last = 0;
        const look = () => {
          const bases = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.base') ?? [])];
          const { height } = element.getBoundingClientRect();
          const text = bases
            .map((base) => (base.querySelector<HTMLElement>('.list') ?? base).innerText.replace(/\s+/g, ' '))
            .join('\n');
          // Nobody sees a part of a pixel, by which the room that is kept for controls may be wrong.
          if (Math.abs(height - last) >= 0.5) last = height;
          const now = `${bases.length} of ${last}: ${text}`;
          if (window.seen.at(-1) !== now) window.seen.push(now);
          requestAnimationFrame(look);
        };
        look();
      });
    /** Answers with the sample data, but not before it is told to. */
    const hold = () => {
      let release = () => {};
      const held = new Promise<void>((done) => (release = done));
      endpoint.answer = (response, { url = '' }) =>
        void held.then(() => {
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.setHeader('Content-Type', 'application/json');
          response.end(readFileSync(join(data, url)));
        });
      return release;
    };

    for (const [tag, [args, content]] of Object.entries(cases)) {
      test(`${tag}: there before any script, and the same to the eye in every frame after it`, async () => {
        await open(await made(tag, ...args));
        await watch();
        const text = await browser.evaluate((each) => document.querySelector(each)?.shadowRoot?.textContent, tag);
        assert.match(text ?? '', content);
        const release = hold();
        await run();
        await stateIs('pending');
        release();
        await isItsOwn();
        // Two more frames: what would come late, comes.
        await browser.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
        );
        const seen = await browser.evaluate(() => window.seen);
        assert.equal(seen.length, 1, seen.join('\n\n'));
        assert.match(seen[0] ?? '', /^1 of \d{3}/);
        const own = await browser.evaluate((each) => {
          const shadow = document.querySelector(each)?.shadowRoot;
          return [shadow?.querySelectorAll('.base').length, shadow?.querySelectorAll('style').length];
        }, tag);
        assert.deepEqual(own, [1, 0], 'what is there now is the element’s own');
        assert.deepEqual(await browser.evaluate(() => window.recorded.problems), []);
        assert.deepEqual(browser.consoleMessages(), []);
      });
    }

    test('Welsh stays Welsh', async () => {
      await open(await made('course-card', '--lang', 'cy'));
      await watch();
      hold()();
      await run();
      await isItsOwn();
      const seen = await browser.evaluate(() => window.seen);
      assert.equal(seen.length, 1, seen.join('\n\n'));
      assert.match(seen[0] ?? '', /Prentisiaeth/);
    });

    test('works after it: the list unfolds', async () => {
      await open(await made('skills-list', '--set', 'limit=4'));
      hold()();
      await run();
      await isItsOwn();
      const [before, after] = await browser.evaluate(async () => {
        const element = document.querySelector('skills-list') as HTMLElement & { updateComplete: Promise<unknown> };
        const height = () => element.shadowRoot?.querySelector('.rest')?.getBoundingClientRect().height ?? -1;
        const folded = height();
        element.shadowRoot?.querySelector('button')?.click();
        await element.updateComplete;
        return [folded, height()];
      });
      assert.equal(before, 0);
      assert.ok(Number(after) > 100);
    });

    test('the focus stays where it is', async () => {
      await open(await made('course-card', '--set', 'providers-href=/providers'));
      const focused = () =>
        browser.evaluate(() => document.querySelector('course-card')?.shadowRoot?.activeElement?.textContent);
      await browser.evaluate(() => {
        const links = document.querySelector('course-card')?.shadowRoot?.querySelectorAll('a');
        links?.[1]?.focus();
      });
      const before = await focused();
      assert.match(before ?? '', /Full details/);
      hold()();
      await run();
      await isItsOwn();
      assert.equal(await focused(), before);
    });

    test('newer data takes the place of what was prerendered', async () => {
      await open(await made('course-card'));
      endpoint.answer = (response) => {
        const text = readFileSync(join(data, 'courses/274.json'), 'utf8').replace('"value":24', '"value":30');
        response.setHeader('Access-Control-Allow-Origin', '*').end(text);
      };
      await run();
      await isItsOwn();
      const text = await browser.evaluate(() => document.querySelector('course-card')?.shadowRoot?.textContent ?? '');
      assert.match(text, /30 months/);
      assert.doesNotMatch(text, /24 months/);
    });

    test('stays when there is no newer data to be had, and says that it is old', async () => {
      await open(await made('course-card'));
      endpoint.answer = (response) => void response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
      await run();
      await stateIs('stale');
      await browser.until(() =>
        document.querySelector('course-card')?.shadowRoot?.querySelector('[part=stale] button'),
      );
      const text = () => browser.evaluate(() => document.querySelector('course-card')?.shadowRoot?.textContent ?? '');
      assert.match(await text(), /24 months[^]+This could not be refreshed/);
      hold()();
      await browser.evaluate(() =>
        document.querySelector('course-card')?.shadowRoot?.querySelector<HTMLElement>('[part=stale] button')?.click(),
      );
      await isItsOwn();
      assert.doesNotMatch(await text(), /could not be refreshed/);
    });
  });
}
