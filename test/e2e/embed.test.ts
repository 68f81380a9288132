import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { serve } from '../support/servers.ts';
import { startOrigins, type Origins } from './host-page.ts';

// Courses of the sample snapshot; provider-map first, so that its map is in view without scrolling.
const widgets = `
  <provider-map course="274"></provider-map>
  <course-card course="274"><a href="https://college.example/274">Arts therapist</a></course-card>
  <skills-list course="274"></skills-list>`;

const settled = (state: string, ...tags: readonly string[]) =>
  tags.every((tag) => document.querySelector<HTMLElement>(tag)?.dataset['state'] === state);

const hasPins = () => !!document.querySelector('provider-map')?.shadowRoot?.querySelector('button.marker');

for (const name of wantedBrowsers) {
  describe(`embed.js in ${name}`, () => {
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

    const moduleScript = () =>
      `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${origins.data.origin}"></script>`;

    const policy = (...connect: readonly string[]) =>
      [
        `default-src 'none'`,
        `script-src 'self' ${origins.scripts.origin}`,
        `style-src 'self'`,
        `connect-src ${connect.join(' ') || "'none'"}`,
        `img-src data:`,
        `require-trusted-types-for 'script'`,
        `trusted-types lit-html`,
      ].join('; ');

    const problems = async () => [
      ...(await browser.evaluate(() => window.recorded.problems)),
      ...browser.consoleMessages(),
    ];

    test('under a strict policy all three show, the map with pins, and leave the page as it was', async () => {
      await browser.open(origins.publish({ head: moduleScript(), body: widgets, policy: policy(origins.data.origin) }));
      await browser.until(settled, 'ready', 'course-card', 'skills-list', 'provider-map');
      await browser.until(hasPins);
      assert.deepEqual(await problems(), []);
      const host = await browser.evaluate(() => ({
        leaflet: window.L,
        globals: Object.getOwnPropertyNames(window).filter((each) => !window.recorded.globals.includes(each)),
        ids: [...document.querySelectorAll('[id]')].map((each) => each.id),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        styled: document.querySelectorAll('[style]').length,
        head: [...document.head.children].map((each) => each.localName).join(' '),
        body: [...document.body.children].map((each) => each.localName).join(' '),
        newHistory: history.length - window.recorded.history,
        scroll: [scrollX, scrollY],
        focus: document.activeElement?.localName,
      }));
      const lit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
      assert.deepEqual(
        { ...host, globals: host.globals.filter((each) => !lit.includes(each)) },
        {
          leaflet: { version: 'host' },
          globals: [],
          ids: ['top'],
          sheets: 1,
          styled: 0,
          head: 'meta title link link script script',
          body: 'h1 provider-map course-card skills-list',
          newHistory: 0,
          scroll: [0, 0],
          focus: 'body',
        },
      );
    });

    test('the classic loader does the same', async () => {
      const head = `<script src="${origins.scripts.origin}/loader.js" data-endpoint="${origins.data.origin}" async></script>`;
      await browser.open(origins.publish({ head, body: widgets, policy: policy(origins.data.origin) }));
      await browser.until(settled, 'ready', 'course-card', 'skills-list', 'provider-map');
      assert.deepEqual(await problems(), []);
    });

    test('an element that comes late, and one that is written as a div, come to life', async () => {
      const body = '<main></main><div data-course-widget="skills-list" data-course="274"><p>Skills</p></div>';
      await browser.open(origins.publish({ head: moduleScript(), body, policy: policy(origins.data.origin) }));
      await browser.until(settled, 'ready', 'skills-list');
      await browser.evaluate(() => {
        const card = document.createElement('course-card');
        card.setAttribute('course', '274');
        document.querySelector('main')?.append(card);
        const holder = document.createElement('div');
        holder.dataset['courseWidget'] = 'provider-map';
        holder.dataset['course'] = '274';
        document.querySelector('main')?.append(holder);
      });
      await browser.until(settled, 'ready', 'course-card', 'provider-map');
      assert.deepEqual(await problems(), []);
    });

    test('an endpoint that does not answer leaves the fallback on show', async () => {
      const gone = await serve(() => undefined);
      await gone.close();
      const head = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${gone.origin}"></script>`;
      await browser.open(origins.publish({ head, body: widgets }));
      await browser.until(settled, 'error', 'course-card', 'skills-list', 'provider-map');
      const { codes, fallback, uncaught } = await browser.evaluate(() => ({
        codes: [...new Set(window.recorded.errorCodes)],
        fallback: document.querySelector('course-card a')?.getBoundingClientRect().height ?? 0,
        uncaught: window.recorded.problems.filter((each) => /^(error|unhandled)/.test(each)),
      }));
      assert.deepEqual(codes, ['network']);
      assert.ok(fallback > 0, 'the link in the element is not visible');
      assert.deepEqual(uncaught, []);
    });

    test('a policy that forbids the endpoint is told from a network that is down', async () => {
      await browser.open(origins.publish({ head: moduleScript(), body: widgets, policy: policy() }));
      await browser.until(settled, 'error', 'course-card', 'skills-list', 'provider-map');
      assert.deepEqual(await browser.evaluate(() => [...new Set(window.recorded.errorCodes)]), ['blocked']);
      // And so the recorder is known to see violations in this browser.
      assert.ok((await problems()).some((each) => each.startsWith('violation: connect-src')));
    });

    test('many widgets of one course ask once for each resource, and nobody else', async () => {
      origins.data.requests.length = 0;
      await browser.open(origins.publish({ head: moduleScript(), body: widgets.repeat(4) }));
      await browser.until(settled, 'ready', 'course-card', 'skills-list', 'provider-map');
      await browser.until(() =>
        [...document.querySelectorAll<HTMLElement>('course-card, skills-list, provider-map')].every(
          (each) => each.dataset['state'] === 'ready',
        ),
      );
      await browser.until(hasPins);
      assert.deepEqual(origins.data.requests.toSorted(), ['/courses/274.json', '/courses/274/providers.json']);
      const asked = await browser.evaluate(() => [
        ...new Set(performance.getEntriesByType('resource').map((each) => new URL(each.name).origin)),
      ]);
      const ours = [origins.page.origin, origins.scripts.origin, origins.data.origin];
      assert.deepEqual(
        asked.filter((each) => !ours.includes(each) && each !== 'null'),
        [],
      );
    });
  });
}
