import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { areReady, startHosts } from './hosts.ts';

declare global {
  interface Window {
    /** What a test keeps between two looks at the page. */
    kept: Element[];
  }
}

for (const name of wantedBrowsers) {
  describe(`elements that do not stay where they are, in ${name}`, () => {
    let site: TestServer;
    let browser: Browser;

    before(async () => {
      site = await startHosts();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const open = (page: string) => browser.open(`${site.origin}/hosts/${page}.html`);
    const noProblems = async () =>
      assert.deepEqual([...(await browser.evaluate(() => window.recorded.problems)), ...browser.consoleMessages()], []);

    /** Lets the page go elsewhere, and waits from outside: whatever waits in a page ends with it. */
    const go = async (path: string, leave: () => void) => {
      await browser.evaluateNow(`void setTimeout(${String(leave)})`);
      const isThere = `location.pathname === ${JSON.stringify(path)} && !!document.querySelector('#field')`;
      const look = () => browser.evaluateNow(isThere).catch(() => false);
      for (const end = Date.now() + 30_000; !(await look()); await pause(25)) assert.ok(Date.now() < end, path);
    };

    /** Puts one of each into the left box. */
    const insert = () =>
      browser.evaluate(() => {
        for (const tag of ['provider-map', 'course-card', 'skills-list']) {
          const widget = document.createElement(tag);
          widget.setAttribute('course', '274');
          document.querySelector('#left')?.append(widget);
        }
      });

    test('inserted late, then moved: they show what they showed, and ask nobody again', async () => {
      await open('moving');
      site.requests.length = 0;
      await insert();
      await browser.until(areReady, 3);
      const asked = site.requests.filter((each) => each.startsWith('/data/')).length;
      await browser.evaluate(() => document.querySelector('#right')?.append(...document.querySelectorAll('#left > *')));
      await browser.until(areReady, 3);
      await browser.until(() =>
        document.querySelector('#right provider-map')?.shadowRoot?.querySelector('button.marker'),
      );
      assert.equal(site.requests.filter((each) => each.startsWith('/data/')).length, asked);
      await noProblems();
    });

    test('moved while on their way: they arrive', async () => {
      await open('moving');
      await insert();
      await browser.evaluate(() => document.querySelector('#right')?.append(...document.querySelectorAll('#left > *')));
      await browser.until(areReady, 3);
      await noProblems();
    });

    test('cloned: the clone is one of its own', async () => {
      await open('moving');
      await insert();
      await browser.until(areReady, 3);
      await browser.evaluate(() =>
        document.querySelector('#right')?.append(document.querySelector('#left')?.cloneNode(true) as Node),
      );
      await browser.until(areReady, 6);
      const titles = await browser.evaluate(() =>
        [...document.querySelectorAll('course-card')].map((each) => each.shadowRoot?.querySelector('h2')?.textContent),
      );
      assert.equal(titles.length, 2);
      assert.equal(titles[0], titles[1]);
      await noProblems();
    });

    test('adopted into the document of a frame, and back: they keep their look', async () => {
      await open('moving');
      await insert();
      await browser.until(areReady, 3);
      const looks = (expected?: string) => {
        const found = window.kept.map((each) => {
          const pane = each.shadowRoot?.querySelector('.leaflet-marker-pane');
          const base = each.shadowRoot?.querySelector('[part~="base"]');
          return [base, pane].map((part) => {
            const { display, position, borderTopWidth, paddingTop } = getComputedStyle(part ?? document.head);
            return [display, position, borderTopWidth, paddingTop].join();
          });
        });
        const text = JSON.stringify(found);
        return expected === undefined ? text : text === expected;
      };
      await browser.evaluate(() => {
        window.kept = [...document.querySelectorAll('#left > *')];
        const frame = document.createElement('iframe');
        frame.width = String(document.querySelector('#left')?.clientWidth);
        document.querySelector('#right')?.append(frame);
      });
      await browser.until(() => window.kept[0]?.shadowRoot?.querySelector('.leaflet-marker-pane'));
      const before = (await browser.evaluate(looks)) as string;
      await browser.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.append(...window.kept));
      await browser.until(looks, before);
      await browser.evaluate(() => document.querySelector('#left')?.append(...window.kept));
      await browser.until(looks, before);
      await browser.until(areReady, 3);
      await noProblems();
    });

    test('Turbo swaps the body and back: the widgets of each page show', async () => {
      await open('turbo');
      await browser.until(areReady, 3);
      for (const [page, course] of [
        ['turbo-next', '2'],
        ['turbo', '274'],
        ['turbo-next', '2'],
      ]) {
        await browser.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
        await browser.until(
          (path, id) =>
            location.pathname === path &&
            document.querySelector('course-card')?.getAttribute('course') === id &&
            // Turbo shows a copy first; to go on before its visit has ended would abort it, unhandled.
            !document.documentElement.matches('[aria-busy], [data-turbo-preview]'),
          `/hosts/${page}.html`,
          course,
        );
        await browser.until(areReady, 3);
      }
      await noProblems();
    });

    test('away and back by the history: the widgets show and go on, also in a page that was kept whole', async (t) => {
      await open('root-62');
      await browser.until(areReady, 3);
      await browser.evaluate(() => void document.body.setAttribute('data-kept', ''));
      await go('/hosts/quirks.html', () => void (location.href = '/hosts/quirks.html'));
      await go('/hosts/root-62.html', () => history.back());
      await browser.until(areReady, 3);
      await browser.evaluate(() => document.querySelector('course-card')?.setAttribute('course', '2'));
      await browser.until(() =>
        document.querySelector('course-card')?.shadowRoot?.querySelector('h2')?.textContent?.includes('Software'),
      );
      await noProblems();
      if (!(await browser.evaluate(() => document.body.hasAttribute('data-kept')))) {
        t.diagnostic(`${name} made the page anew: under its driver it keeps none`);
      }
    });
  });
}
