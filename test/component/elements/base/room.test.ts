import { expect, nextFrame } from '@open-wc/testing';
import type { Course } from '../../../../src/domain/course.ts';
import '../../../../src/define.ts';
import { deferred, type Deferred } from '../../../support/deferred.ts';
import { sampleDocument, until } from '../course-card/sample-course.ts';
import { dayReleaseAt, sampleDocument as providersDocument } from '../provider-map/sample-providers.ts';

/** Pixels: no more than that is ever empty in an element. */
const largestHole = 48;

// A course of its own for each test: what was loaded once is kept.
let course = 7000;

/** A short course, whose card needs half of the room that is kept. */
const short: Partial<Course> = {
  title: 'Bricklayer',
  level: 2,
  overview: 'Lay bricks.',
  jobTitles: [],
  statements: Array.from({ length: 12 }, (_, index) => ({ kind: 'skill', code: `S${index + 1}`, text: 'Lay bricks.' })),
};
const few = sampleDocument(short);

interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** What a layout shift moved, from where to where. */
function toMoves(entry: PerformanceEntry): string {
  return (entry as LayoutShift).sources
    .map(({ node, previousRect, currentRect }) => {
      const what = node instanceof Element ? `${node.localName}.${node.className}` : `“${node?.textContent}”`;
      return `${what} ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)} at ${scrollY}`;
    })
    .join('; ');
}

describe('room', () => {
  const realFetch = window.fetch;
  let answers: Deferred<Response>[];
  let page: HTMLElement;
  let below: HTMLElement;

  beforeEach(() => {
    course += 1;
    answers = [];
    window.fetch = () => {
      const answer = deferred<Response>();
      answers.push(answer);
      return answer.promise;
    };
    page = document.createElement('div');
    page.style.cssText = 'font:16px/1.5 sans-serif;inline-size:700px';
    below = document.createElement('p');
    below.textContent = 'What follows.';
    document.body.append(page);
  });
  afterEach(() => {
    window.fetch = realFetch;
    page.remove();
    scrollTo(0, 0);
  });

  const box = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.base')!;
  const isKept = (element: HTMLElement) => box(element).classList.contains('kept');
  const settled = async (element: HTMLElement, ...states: string[]) => {
    await until(() => states.includes(element.dataset['state'] ?? ''), states.join());
    await nextFrame();
    await nextFrame();
  };

  /** Shows an element that waits, `above` pixels down the page, and what follows it. */
  async function wait(tag: string, { above = 0, attributes = '', after = 3000 } = {}): Promise<HTMLElement> {
    page.innerHTML = `<div style="block-size:${above}px"></div><${tag} endpoint="/data" course="${course}" ${attributes}></${tag}>`;
    page.append(below);
    below.style.blockSize = `${after}px`;
    const element = page.querySelector<HTMLElement>(tag)!;
    await until(() => answers.length > 0 && element.dataset['state'] === 'pending', 'the wait');
    await nextFrame();
    await nextFrame();
    return element;
  }

  /** The widest space between two things of an element that are seen, or below the last. */
  function largestGap(element: HTMLElement): number {
    const edges: [number, number][] = [];
    const walker = document.createTreeWalker(box(element), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { top, bottom, height } of range.getClientRects()) if (height) edges.push([top, bottom]);
    }
    edges.sort(([a], [b]) => a - b);
    let last = box(element).getBoundingClientRect().top;
    let gap = 0;
    for (const [top, bottom] of edges) {
      gap = Math.max(gap, top - last);
      last = Math.max(last, bottom);
    }
    return Math.max(gap, box(element).getBoundingClientRect().bottom - last);
  }

  for (const tag of ['course-card', 'skills-list']) {
    it(`${tag}: is kept while data is on its way; a short course leaves no hole and moves nothing`, async () => {
      const element = await wait(tag);
      const { top } = below.getBoundingClientRect();
      expect(element.offsetHeight).to.be.above(300);
      answers[0]!.resolve(Response.json(few));
      await settled(element, 'ready');
      expect(below.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
      expect(largestGap(element)).to.be.at.most(largestHole);
    });

    it(`${tag}: is given back out of view, and what is in view stays`, async () => {
      const element = await wait(tag, { above: 1500 });
      answers[0]!.resolve(Response.json(few));
      await settled(element, 'ready');
      const kept = element.offsetHeight;
      scrollTo(0, 100);
      await until(() => !isKept(element), 'the room is given back');
      expect(element.offsetHeight).to.be.below(kept - 50);
      expect(largestGap(element)).to.be.at.most(largestHole);
    });

    it(`${tag}: is given back with a press on what stays, not with one on what would move`, async () => {
      const element = await wait(tag, { above: 20 });
      answers[0]!.resolve(Response.json(few));
      await settled(element, 'ready');
      below.click();
      // The code that gives back has come when a press above is heard.
      const other = page.firstElementChild as HTMLElement;
      expect(isKept(element)).to.equal(true);
      await until(() => {
        other.click();
        return !isKept(element);
      }, 'the room is given back');
    });
  }

  it('is as high as the host says', async () => {
    for (const [tag, extra] of [
      ['course-card', 0],
      ['skills-list', 0],
      ['provider-map', 128],
    ] as const) {
      page.style.setProperty(`--${tag}-block-size`, '900px');
      const element = await wait(tag, { attributes: 'view="list"' });
      expect(element.offsetHeight, tag).to.be.closeTo(900 + extra, 1);
    }
  });

  it('is not kept for an error: it takes its own height, where what follows is out of view', async () => {
    for (const tag of ['course-card', 'skills-list', 'provider-map']) {
      course += 1;
      answers = [];
      const element = await wait(tag, { above: 200 });
      await until(() => answers.length > 0, 'the request');
      for (const answer of answers) answer.resolve(new Response('', { status: 403 }));
      await settled(element, 'error');
      await until(() => !isKept(element), `${tag}: the room is given back`);
      expect(largestGap(element), tag).to.be.at.most(largestHole);
      expect(element.offsetHeight, tag).to.be.below(250);
    }
  });

  it('is not kept for an element without a configuration, nor for one whose data is there at once', async () => {
    page.innerHTML = '<course-card></course-card>';
    const idle = page.querySelector('course-card')!;
    await settled(idle, 'idle');
    expect(idle.offsetHeight).to.be.below(250);
    page.innerHTML = `<course-card><script type="application/json">${JSON.stringify(few)}</script></course-card>`;
    const ready = page.querySelector('course-card')!;
    await settled(ready, 'ready');
    expect(ready.offsetHeight).to.be.below(500);
    expect(largestGap(ready)).to.be.at.most(largestHole);
    // But what the host says is kept: it may have kept it before the element was defined.
    ready.style.setProperty('--course-card-block-size', '900px');
    expect(ready.offsetHeight).to.equal(900);
  });

  it('is kept again for another course', async () => {
    const element = await wait('course-card');
    answers[0]!.resolve(Response.json(few));
    await settled(element, 'ready');
    element.setAttribute('course', `${course}0`);
    await settled(element, 'pending');
    expect(isKept(element)).to.equal(true);
    scrollTo(0, 50);
    await nextFrame();
    expect(isKept(element), 'while it waits').to.equal(true);
  });

  it('skills-list: the button stays where it is when it is pressed', async () => {
    const element = await wait('skills-list', { attributes: 'limit="2"', after: 100 });
    answers[0]!.resolve(Response.json(few));
    await settled(element, 'ready');
    const button = element.shadowRoot!.querySelector<HTMLElement>('.toggle')!;
    const { top } = button.getBoundingClientRect();
    button.click();
    await until(() => button.ariaExpanded === 'true', 'the rest');
    expect(button.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
  });

  it('elements stand one line apart, and any rule of the host is stronger', async () => {
    const sheet = new CSSStyleSheet();
    page.innerHTML = '<course-card></course-card><skills-list></skills-list><provider-map></provider-map>';
    const [card, skills, map] = [...page.children] as HTMLElement[];
    const gap = (one: HTMLElement, two: HTMLElement) =>
      two.getBoundingClientRect().top - one.getBoundingClientRect().bottom;
    expect(gap(card!, skills!)).to.be.closeTo(24, 0.1);
    expect(gap(skills!, map!)).to.be.closeTo(24, 0.1);
    expect(getComputedStyle(map!).marginBottom, 'the last').to.equal('0px');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    sheet.replaceSync('course-card { margin: 3px }');
    expect(gap(card!, skills!)).to.be.closeTo(3, 0.1);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  // Only Chromium measures what moves.
  const measures = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  (measures ? it : it.skip)('moves nothing that is in view while somebody scrolls', async () => {
    const shifts: unknown[] = [];
    const observer = new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map(toMoves));
    });
    page.innerHTML = ['course-card', 'skills-list', 'course-card', 'skills-list']
      .map((tag) => `<h2>Before</h2><${tag} endpoint="/data" course="${course}"></${tag}><p>After</p>`)
      .join('');
    page.append(below);
    const all = [...page.querySelectorAll<HTMLElement>('course-card, skills-list')];
    await until(() => answers.length > 0 && all.every((each) => each.dataset['state'] === 'pending'), 'the wait');
    await nextFrame();
    await nextFrame();
    observer.observe({ type: 'layout-shift' });
    answers[0]!.resolve(Response.json(few));
    for (const each of all) await settled(each, 'ready');
    for (let y = 0; y < 3000; y += 90) {
      scrollTo(0, y);
      await nextFrame();
      await nextFrame();
    }
    await until(() => all.every((each) => !isKept(each)), 'all room is given back');
    shifts.push(...observer.takeRecords().map(toMoves));
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });
});

// The map's list has a provider; without one it says so in a sentence.
describe('room of provider-map', () => {
  it('is kept for the form, the map and the list', async () => {
    const element = document.createElement('provider-map');
    element.setAttribute('view', 'list');
    element.innerHTML = `<script type="application/json">${JSON.stringify(
      providersDocument([dayReleaseAt(10000001, 'canterbury')]),
    )}</script>`;
    document.body.append(element);
    await until(() => element.dataset['state'] === 'ready', 'the list');
    expect(element.offsetHeight).to.be.below(500);
    element.remove();
  });
});
