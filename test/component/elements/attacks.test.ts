import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { Course } from '../../../src/domain/course.ts';
import type { ProviderPage } from '../../../src/domain/provider-page.ts';
import { courseAdapters, providerAdapters, replaceAt, textFieldsOf } from '../../support/adapters.ts';
import type { Path, SampledAdapter } from '../../support/adapters.ts';
import { attacks, floods } from '../../support/attacks.ts';

type Shown = HTMLElement & { data?: unknown; updateComplete: Promise<boolean> };

const ran: string[] = [];
const traps = ['pwn', 'alert', 'prompt', 'confirm', 'open'] as const;
const originals = traps.map((name) => [name, (window as never)[name] as unknown] as const);

/** What the elements of ours are made of, and nothing that acts. */
const harmless =
  /^(div|span|p|h[1-6]|ul|ol|li|dl|dt|dd|a|strong|slot|svg|path|g|circle|rect|details|summary|button|label|select|option|input|form|fieldset|legend|style|table|thead|tbody|tr|th|td|time|template|header|footer|section|output|search)$/;
const marker = 'Zqx7 marker';
const link = 'https://zqx7.example/marker';

/** The fields whose text comes through to what is shown. */
function comingThrough({ adapt }: SampledAdapter, good: unknown): Path[] {
  return textFieldsOf(good).filter((field) =>
    [marker, link].some((text) => {
      try {
        return JSON.stringify(adapt(replaceAt(good, field, text))).includes(text);
      } catch {
        return false;
      }
    }),
  );
}

/** Fails for whatever should not be in an element, and for whatever has left it. */
function check(element: Shown, about: string): void {
  const all = [...element.shadowRoot!.querySelectorAll('*')];
  for (const each of all) {
    if (!harmless.test(each.localName)) expect.fail(`${about}: <${each.localName}>`);
    for (const { name, value } of each.attributes) {
      if (name === 'style' && /^--_limit: \d+;$/.test(value)) continue;
      if (/^on|^(style|srcdoc|src|action|formaction|srcset|background|poster|data|ping)$/.test(name))
        expect.fail(`${about}: ${name}="${value}"`);
    }
    if (!(each instanceof HTMLAnchorElement)) continue;
    expect(each.protocol, about).to.match(/^(https?|mailto|tel):$/);
    expect(each.rel, about).to.equal('noopener noreferrer');
    expect(each.username + each.password, about).to.equal('');
  }
}

/** Fails where something is drawn outside the element's box. */
function checkBox(element: Shown, about: string): void {
  const box = element.getBoundingClientRect();
  for (const each of element.shadowRoot!.querySelectorAll('*')) {
    const { left, right, bottom, width, height } = each.getBoundingClientRect();
    if (width === 0 || height === 0 || each.closest('.visually-hidden')) continue;
    // Clipped by its svg; Firefox counts the ends of strokes in.
    if (each instanceof SVGElement && each.ownerSVGElement) continue;
    if (left < box.left - 1 || right > box.right + 1 || bottom > box.bottom + 1)
      expect.fail(
        `${about.slice(0, 80)}: ${each.localName}.${each.className} is at ${left}–${right}, ${bottom} of ${box.right}, ${box.bottom}`,
      );
  }
}

const page = () => ({
  head: document.head.childElementCount,
  body: document.body.childElementCount,
  title: document.title,
  address: location.href,
  focus: document.activeElement === document.body,
});

describe('attacks on what is shown', function () {
  this.timeout(60_000);
  let host: HTMLElement;

  before(() => {
    for (const name of traps) Object.defineProperty(window, name, { value: () => ran.push(name), configurable: true });
    host = document.createElement('div');
    host.style.cssText = 'inline-size: 40em; position: relative';
    document.body.append(host);
  });
  after(() => {
    host.remove();
    for (const [name, value] of originals)
      Object.defineProperty(window, name, { value, configurable: true, writable: true });
  });
  afterEach(() => {
    host.replaceChildren();
    expect(ran.splice(0)).to.deep.equal([]);
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).hostname !== location.hostname);
    expect(foreign.map(({ name }) => name)).to.deep.equal([]);
  });

  async function put(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<Shown> {
    const element = document.createElement(tag) as Shown;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    host.append(element);
    await element.updateComplete;
    return element;
  }

  async function show(element: Shown, data: unknown, about: string): Promise<void> {
    element.data = data;
    await element.updateComplete;
    // What a course needs beside its text may come in a file of its own.
    const isThere = () =>
      element.dataset['state'] === 'empty' || !!element.shadowRoot!.querySelector('[part~="title"]');
    for (let turns = 0; turns < 400 && !isThere(); turns += 1) await new Promise((done) => setTimeout(done, 10));
    expect(isThere(), about).to.equal(true);
    check(element, about);
  }

  async function goodOf({ file }: SampledAdapter): Promise<unknown> {
    // The test server makes a module of it.
    return ((await import(`/test/fixtures/${file}`)) as { readonly default: unknown }).default;
  }

  const suites: readonly (readonly [
    tags: readonly string[],
    adapters: readonly SampledAdapter<Course | ProviderPage>[],
  ])[] = [
    [['course-card', 'skills-list'], courseAdapters],
    [['provider-map'], providerAdapters],
  ];

  for (const [tags, adapters] of suites) {
    for (const adapter of adapters) {
      it(`${adapter.name}: none of ${attacks.length} does anything in ${tags.join(' or ')}`, async () => {
        const good = await goodOf(adapter);
        const fields = comingThrough(adapter, good);
        expect(fields).to.not.be.empty;
        const elements = await Promise.all(
          tags.map((tag) => put(tag, tag === 'skills-list' ? { limit: '0' } : { loading: 'click' })),
        );
        // The fields do reach what is shown, or nothing below would be seen.
        const unseen = new Set(elements);
        for (const field of fields) {
          const data = adapter.adapt(replaceAt(good, field, marker));
          for (const element of unseen) {
            await show(element, data, 'the marker');
            const isEmpty = element.dataset['state'] === 'empty'; // A course of which the source says no statement.
            if (isEmpty || element.shadowRoot!.textContent!.includes(marker)) unseen.delete(element);
          }
        }
        expect([...unseen].map(({ localName }) => localName)).to.be.empty;
        const before = page();
        const attempt = async (answer: unknown, about: string) => {
          let data;
          try {
            data = adapter.adapt(answer);
          } catch {
            return; // Refused: test/data/dialects/attacks.test.ts sees how.
          }
          for (const element of elements) await show(element, data, about);
        };
        for (const { text } of attacks) {
          // In all fields at once, and in each alone: some texts are shown only where others are as they should be.
          const everywhere = fields.reduce((answer, field) => replaceAt(answer, field, text), good);
          await attempt(everywhere, text);
          elements.forEach((element) => checkBox(element, text));
        }
        for (const [index, field] of fields.entries()) {
          for (let turn = index; turn < attacks.length; turn += 13) {
            const { text = '' } = attacks[turn] ?? {};
            await attempt(replaceAt(good, field, text), `${field.join('.')}: ${text}`);
          }
        }
        expect(page()).to.deep.equal(before);
      });
    }
  }

  it('a megabyte stays in its box', async () => {
    const [adapter, providers] = [courseAdapters[0]!, providerAdapters[0]!];
    const good = await goodOf(adapter);
    const goodPage = await goodOf(providers);
    const [card, list] = [await put('course-card'), await put('skills-list', { limit: '0' })];
    const map = await put('provider-map', { loading: 'click' });
    // Laying out a megabyte takes a browser its time: each in one place, and each place has its turn.
    const inCourse = [['title'], ['overview'], ['jobTitles', 0], ['statements', 0, 'text']] as const;
    const inProvider = [['name'], ['address', 'lines', 0]] as const;
    for (const [index, { kind, text }] of floods.entries()) {
      const path = inCourse[index % inCourse.length]!;
      const course = adapter.adapt(replaceAt(good, ['course', ...path], `x${text}`));
      for (const element of [card, list]) {
        await show(element, course, kind);
        checkBox(element, `${kind} in ${path.join('.')}`);
      }
      const inList = inProvider[index % inProvider.length]!;
      await show(map, providers.adapt(replaceAt(goodPage, ['providers', 0, ...inList], `x${text}`)), kind);
      checkBox(map, `${kind} in ${inList.join('.')}`);
    }
  });

  it('names on the map do nothing either', async () => {
    const [snapshot] = providerAdapters;
    const good = await goodOf(snapshot!);
    const first = (good as { providers: readonly object[] }).providers[0]!;
    const providers = attacks.map(({ text }, index) => ({
      ...first,
      ukprn: 10_000_000 + index,
      name: text,
      tradingName: text,
    }));
    const map = await put('provider-map', { loading: 'eager' });
    await show(map, snapshot!.adapt({ ...(good as object), providers }), 'the map');
    for (let turns = 0; turns < 400 && !map.shadowRoot!.querySelector('button.marker'); turns += 1)
      await new Promise((done) => setTimeout(done, 25));
    const marker = map.shadowRoot!.querySelector<HTMLElement>('button.marker')!;
    marker.click();
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('script, iframe, object, img[src]:not([src^="data:"])')).to.not.exist;
    expect(
      [...map.shadowRoot!.querySelectorAll('*')].filter((each) =>
        [...each.attributes].some(({ name }) => /^on/.test(name)),
      ),
    ).to.be.empty;
  });

  it('structured data cannot end its element', async () => {
    const adapter = courseAdapters[0]!;
    const good = await goodOf(adapter);
    const card = await put('course-card', { 'json-ld': '' });
    const published = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    for (const { text } of attacks) {
      const answer = replaceAt(replaceAt(good, ['course', 'overview'], text), ['course', 'title'], `x${text}`);
      await show(card, adapter.adapt(answer), text);
      for (let turns = 0; turns < 100 && published().length === 0; turns += 1)
        await new Promise((done) => setTimeout(done, 10));
      expect(published().length).to.equal(1);
      expect(published()[0]!.textContent).to.not.contain('<');
      JSON.parse(published()[0]!.textContent!);
    }
    card.remove();
    expect(published()).to.be.empty;
  });
});
