import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { areReady, startHosts } from './hosts.ts';
import { axeFindings, sideways } from './looks.ts';

/** Pages of sites with a framework, and what is its primary button. */
const looks = {
  'look-bootstrap': '.btn-primary',
  'look-bootstrap-dark': '.btn-primary',
  'look-govuk': undefined, // Its button is green, its brand is blue.
  'look-wordpress': undefined, // Its button is black, its primary colour green.
} as const;

/** Pixels: no more than that is ever empty in an element. */
const largestHole = 48;

/** Runs in the page: spaces in cards and lists of skills, from one line to the next, that are larger than so many pixels. */
function holes(most: number): string[] {
  return [...document.querySelectorAll('course-card, skills-list')].flatMap((element) => {
    const box = element.shadowRoot!.querySelector('.base')!;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const lines: DOMRect[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      lines.push(...[...range.getClientRects()].filter(({ height }) => height > 2));
    }
    const { top, bottom } = box.getBoundingClientRect();
    let last = top;
    const gaps = lines
      .sort((a, b) => a.top - b.top)
      .map((line) => {
        const gap = line.top - last;
        last = Math.max(last, line.bottom);
        return gap;
      });
    const worst = Math.max(...gaps, bottom - last);
    return worst > most ? [`${element.outerHTML.slice(0, 60)}: ${Math.round(worst)}`] : [];
  });
}

for (const name of wantedBrowsers) {
  describe(`looks for frameworks, in ${name}`, () => {
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

    for (const [page, button] of Object.entries(looks)) {
      test(`${page}: the host’s colours and weight, no hole, nothing for axe`, async () => {
        for (const width of [320, 390, 768, 1280]) {
          await browser.open(`${site.origin}/hosts/${page}.html`, width);
          await browser.until(areReady, 6);
          assert.deepEqual(await browser.evaluate(holes, largestHole), [], `${width} pixels`);
          assert.equal(await browser.evaluate(sideways), 0, `${width} pixels`);
        }
        const colours = await browser.evaluate((selector) => {
          const inside = (tag: string, what: string) => document.querySelector(tag)!.shadowRoot!.querySelector(what)!;
          const of = (element: Element) => getComputedStyle(element);
          const host = document.querySelector('main a[href="#providers"]')!;
          return {
            links: [of(inside('course-card', 'a')).color, of(host).color],
            weights: [of(inside('skills-list', 'h2')).fontWeight, of(document.querySelector('main h2')!).fontWeight],
            find: selector && [
              of(inside('provider-map', '.find')).backgroundColor,
              of(document.querySelector(selector)!).backgroundColor,
            ],
          };
        }, button);
        assert.equal(...(colours.links as [string, string]));
        assert.equal(...(colours.weights as [string, string]));
        if (colours.find) assert.equal(...(colours.find as [string, string]));
        assert.deepEqual(await axeFindings(browser), []);
      });
    }
  });
}
