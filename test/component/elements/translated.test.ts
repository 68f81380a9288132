import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define.ts';
import type { CourseCard } from '../../../src/elements/course-card/course-card.ts';
import type { ProviderMap } from '../../../src/elements/provider-map/provider-map.ts';
import type { SkillsList } from '../../../src/elements/skills-list/skills-list.ts';
import { sampleCourse } from './course-card/sample-course.ts';
import { dayReleaseAt, samplePage } from './provider-map/sample-providers.ts';

type Widget = LitElement & { data?: unknown };

/** What others do to the texts of a page: translators, reading aids, editors. */
const changes: Readonly<Record<string, (text: Text) => void>> = {
  wrapped: (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.appendChild(document.createElement('font')).append(text.data.toUpperCase());
  },
  replaced: (text) => text.replaceWith(text.data.toUpperCase()),
  changed: (text) => (text.data = text.data.toUpperCase()),
  split: (text) => text.data.length > 2 && text.splitText(2),
  removed: (text) => text.remove(),
};

/** Every text that a visitor reads, in an element's own tree as in the page's. */
function texts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) found.push(walker.currentNode as Text);
  return found;
}

const course = (title: string) =>
  sampleCourse({
    title,
    url: `https://courses.example/${title}`,
    statements: ['S1', 'S2'].map((code) => ({ kind: 'skill', code, text: `To be ${title} in ${code}` })),
  });
const page = (name: string) =>
  samplePage([dayReleaseAt(name.length, 'canterbury', { name, contact: { website: `https://${name}.example/` } })]);

interface Case {
  readonly make: () => Promise<Widget>;
  readonly turn: (element: Widget) => void;
}
const cases: Readonly<Record<string, Case>> = {
  'course-card': {
    make: () => fixture<CourseCard>(html`<course-card .data=${course('old')}>Some fallback</course-card>`),
    turn: (element) => (element.data = course('new')),
  },
  'skills-list': {
    make: () => fixture<SkillsList>(html`<skills-list limit="1" .data=${course('old')}>Some fallback</skills-list>`),
    turn: (element) => (element.data = course('new')),
  },
  'provider-map': {
    make: () =>
      fixture<ProviderMap>(html`<provider-map view="list" finder="none" .data=${page('old')}>Fallback</provider-map>`),
    turn: (element) => (element.data = page('new')),
  },
};

/** What an element shows: its texts and where its links go. */
function shown({ renderRoot }: Widget): string {
  const links = [...renderRoot.querySelectorAll('a')].map(({ href }) => href);
  return [...texts(renderRoot).map(({ data }) => data.replace(/\s+/g, ' ').trim()), ...links].join('|');
}

for (const [tag, { make, turn }] of Object.entries(cases)) {
  describe(`${tag} whose texts somebody else has`, () => {
    for (const [what, change] of Object.entries(changes)) {
      it(`${what}: shows the truth after the next update`, async () => {
        const untouched = await make();
        turn(untouched);
        await untouched.updateComplete;
        const truth = shown(untouched);
        expect(truth).to.contain('new').and.to.not.contain('old');

        const element = await make();
        [...texts(element.renderRoot), ...texts(element)].forEach(change);
        expect(shown(element)).to.not.equal(truth);
        turn(element);
        await element.updateComplete;
        expect(shown(element)).to.equal(truth);
      });
    }

    it('left alone: keeps its nodes at an update', async () => {
      const element = await make();
      const base = element.renderRoot.querySelector('.base');
      turn(element);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.base') === base).to.equal(true);
    });

    it('wrapped: keeps the focus', async () => {
      const element = await make();
      const stop = () => element.renderRoot.querySelector<HTMLElement>('a[href],button');
      stop()!.focus();
      texts(element.renderRoot).forEach(changes['wrapped']!);
      turn(element);
      await element.updateComplete;
      expect((element.renderRoot as ShadowRoot).activeElement === stop()).to.equal(true);
    });
  });
}

describe('provider-map with a map', () => {
  it('draws it once: its nodes are its own', async () => {
    const element = await fixture<ProviderMap>(
      html`<provider-map loading="eager" style="inline-size: 60em" .data=${page('old')}></provider-map>`,
    );
    const marker = () => element.renderRoot.querySelector('button.marker');
    await waitUntil(marker, 'the map is drawn', { timeout: 8000 });
    const mount = element.renderRoot.querySelector('.mount');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.mount') === mount).to.equal(true);
  });

  it('keeps it, with the focus on a pin, when the list is made anew', async () => {
    const element = await fixture<ProviderMap>(
      html`<provider-map loading="eager" style="inline-size: 60em" .data=${page('old')}></provider-map>`,
    );
    const marker = () => element.renderRoot.querySelector<HTMLElement>('button.marker');
    await waitUntil(marker, 'the map is drawn', { timeout: 8000 });
    const pin = marker()!;
    pin.focus();
    const list = element.renderRoot.querySelector('[part~="list"]');
    texts(list!).forEach(changes['wrapped']!);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part~="list"]') === list, 'the list is the old one').to.equal(false);
    expect(marker() === pin, 'the map is another').to.equal(true);
    expect((element.renderRoot as ShadowRoot).activeElement === pin, 'the focus is elsewhere').to.equal(true);
  });
});
