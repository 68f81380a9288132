import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { areReady, startHosts } from './hosts.ts';

/** Runs in the page: whether all widgets show a course, by a part of its title. */
function showAll(title: string): boolean {
  const widgets = [...document.querySelectorAll<HTMLElement>('course-card, skills-list, provider-map')];
  const card = document.querySelector('course-card')?.shadowRoot?.textContent ?? '';
  return widgets.every(({ dataset }) => dataset['state'] === 'ready') && card.toLowerCase().includes(title);
}

/** Runs in the page: what each widget says that it has loaded. */
function courses(): string[] {
  return [...document.querySelectorAll('course-card, skills-list, provider-map')].map((each) => {
    const { course } = each as HTMLElement & { course?: string };
    return `${each.localName} ${course ?? 'inherits'}`;
  });
}

for (const name of wantedBrowsers) {
  describe(`pages that change what is in them, in ${name}`, () => {
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

    const open = async (page: string) => {
      await browser.open(`${site.origin}/hosts/${page}.html`);
      await browser.until(areReady, 3);
    };
    const asked = (course: string) => site.requests.filter((each) => each.startsWith(`/data/courses/${course}`));
    const recorded = () => browser.evaluate(() => window.recorded.problems);
    const problems = async () => [...(await recorded()), ...browser.consoleMessages()];

    test('a course that changes on an ancestor changes all widgets below it', async () => {
      await open('ancestor');
      await browser.until(showAll, 'arts therapist');
      site.requests.length = 0;
      await browser.evaluate(() => document.querySelector('#page')?.setAttribute('data-course', '2'));
      await browser.until(showAll, 'software developer');
      await browser.until(areReady, 3);
      assert.deepEqual(asked('2').toSorted(), ['/data/courses/2.json', '/data/courses/2/providers.json']);
      assert.deepEqual(await problems(), []);
    });

    for (const page of ['body-tag', 'head-tag']) {
      test(`${page}: a page that Turbo swaps in shows the course of its own tag`, async () => {
        await open(page);
        await browser.until(showAll, 'arts therapist');
        await browser.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
        await browser.until((path) => location.pathname === path, `/hosts/${page}-next.html`);
        await browser.until(showAll, 'software developer');
        assert.deepEqual(await problems(), []);
      });
    }

    test('a tag in the body, and back: the first page shows its own course again', async () => {
      await open('body-tag');
      await browser.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
      await browser.until(showAll, 'software developer');
      await browser.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
      await browser.until(() => location.pathname === '/hosts/body-tag.html');
      await browser.until(showAll, 'arts therapist');
    });

    /** How libraries put other content into a holder. */
    const replacements: Readonly<Record<string, () => void>> = {
      'htmx does': () => {
        for (const holder of document.querySelectorAll('[data-course-widget]')) {
          holder.innerHTML = '<p>Other words</p>';
        }
      },
      'a morph of Turbo does': () => {
        const page = window as { Turbo?: { renderStreamMessage(html: string): void } };
        for (const { id } of document.querySelectorAll('[data-course-widget]')) {
          page.Turbo?.renderStreamMessage(
            `<turbo-stream action="replace" method="morph" target="${id}"><template><div id="${id}" data-course-widget="${id}" data-course="274"><p>Other words</p></div></template></turbo-stream>`,
          );
        }
      },
    };
    for (const [how, replace] of Object.entries(replacements)) {
      test(`a holder whose inside is replaced, as ${how}, keeps its widget, and the new words as its fallback`, async () => {
        await open('holders');
        await browser.evaluate(() => {
          window.kept = [...document.querySelectorAll('[data-course-widget] > *')];
        });
        await browser.evaluate(replace);
        await browser.until(() =>
          [...document.querySelectorAll('[data-course-widget]')].every(
            (holder, index) =>
              holder.childElementCount === 1 &&
              holder.firstElementChild === window.kept[index] &&
              holder.firstElementChild?.textContent?.includes('Other words'),
          ),
        );
        await browser.until(areReady, 3);
        assert.deepEqual(await problems(), []);
      });
    }

    test('a holder whose attributes change, changes its widget', async () => {
      await open('holders');
      await browser.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('[data-course-widget]')) {
          each.dataset['course'] = '2';
          each.setAttribute('data-heading-level', '4');
        }
      });
      await browser.until(showAll, 'software developer');
      assert.deepEqual(await browser.evaluate(courses), ['course-card 2', 'skills-list 2', 'provider-map 2']);
      await browser.until(() => document.querySelector('course-card')?.shadowRoot?.querySelector('h4'));
      await browser.evaluate(() => document.querySelector('#course-card')?.removeAttribute('data-heading-level'));
      await browser.until(() => document.querySelector('course-card')?.shadowRoot?.querySelector('h2'));
      await browser.evaluate(() =>
        document.querySelector('#course-card')?.setAttribute('data-course-widget', 'skills-list'),
      );
      await browser.until(() => document.querySelector('#course-card > skills-list[data-state="ready"]'));
      assert.equal(await browser.evaluate(() => document.querySelectorAll('#course-card > *').length), 1);
      assert.deepEqual(await problems(), []);
    });

    test('a translated page: the next course is not written under the name of the last', async () => {
      await open('translated');
      await browser.until(() => document.querySelector('provider-map')?.shadowRoot?.querySelector('font'));
      const names = () =>
        [...(document.querySelector('provider-map')?.shadowRoot?.querySelectorAll('[part~="name"]') ?? [])]
          .map(({ textContent }) => textContent?.trim().toLowerCase())
          .join('|');
      const before = await browser.evaluate(names);
      await browser.evaluate(() => {
        for (const each of document.querySelectorAll('course-card, skills-list, provider-map')) {
          each.setAttribute('course', '2');
        }
      });
      await browser.until(showAll, 'software developer');
      await browser.until((old) => {
        const now = [...(document.querySelector('provider-map')?.shadowRoot?.querySelectorAll('[part~="name"]') ?? [])]
          .map(({ textContent }) => textContent?.trim().toLowerCase())
          .join('|');
        return now !== '' && now !== old;
      }, before);
      await open('root-62');
      await browser.evaluate(() => document.querySelector('provider-map')?.setAttribute('course', '2'));
      await browser.until((old) => {
        const now = [...(document.querySelector('provider-map')?.shadowRoot?.querySelectorAll('[part~="name"]') ?? [])]
          .map(({ textContent }) => textContent?.trim().toLowerCase())
          .join('|');
        return now !== '' && now !== old;
      }, before);
    });

    for (const page of ['old-built-ins', 'polluted']) {
      test(`${page}: built-ins that are replaced do not hide a change of the course`, async (t) => {
        if (page === 'polluted' && name === 'webkit') return t.skip("WebKit's driver answers with the page's own JSON");
        await open(page);
        await browser.evaluate(() => {
          for (const each of document.querySelectorAll('course-card, skills-list, provider-map')) {
            each.setAttribute('course', '2');
          }
        });
        await browser.until(showAll, 'software developer');
        assert.deepEqual(await problems(), []);
      });
    }

    test('a widget that was closed as no HTML element is, is said once', async () => {
      await open('swallowed');
      await browser.until(() => document.querySelector('course-card')?.getAttribute('data-state') === 'ready');
      const said = (await recorded()).filter((each) => each.includes('other parts of the page'));
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /<course-card> holds other parts of the page/);
    });

    test('an endpoint with a query is used without it, and that is said', async () => {
      await open('endpoint-query');
      const said = (await recorded()).filter((each) => each.includes('?version=2#top'));
      assert.equal(said.length, 1, said.join('\n'));
    });

    test('a style sheet of the page’s in every shadow root is kept, and the widgets’ own beside it', async () => {
      await open('adopted-sheets');
      await browser.evaluate(() => document.querySelector('course-card')?.setAttribute('course', '2'));
      await browser.until(showAll, 'software developer');
      const look = await browser.evaluate(() => {
        const base = document.querySelector('course-card')?.shadowRoot?.querySelector('[part~="base"]');
        const { letterSpacing, borderTopStyle } = getComputedStyle(base ?? document.head);
        return [letterSpacing !== 'normal', borderTopStyle];
      });
      assert.deepEqual(look, [true, 'solid']);
    });
  });
}
