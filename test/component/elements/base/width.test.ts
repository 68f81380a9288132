import { expect } from '@open-wc/testing';
import '../../../../src/define.ts';
import { sampleDocument, until } from '../course-card/sample-course.ts';
import { dayReleaseAt, sampleDocument as providersDocument } from '../provider-map/sample-providers.ts';

const documents: Readonly<Record<string, object>> = {
  'course-card': sampleDocument(),
  'skills-list': sampleDocument(),
  'provider-map': providersDocument([dayReleaseAt(10000001, 'canterbury')]),
};

/** Parents that take their width from what is in them, as markup with an element in the place of `$`. */
const parents: Readonly<Record<string, string>> = {
  'a block': '$',
  'a flex row': '<div style="display:flex">$</div>',
  'an inline flex row': '<div style="display:inline-flex">$</div>',
  'a flex row that wraps': '<div style="display:flex;flex-wrap:wrap">$</div>',
  'a flex row beside words': '<div style="display:flex"><p>Beside it some words of the host.</p>$</div>',
  'a list that is a flex row': '<ul style="display:flex;padding:0"><li style="display:block">$</li></ul>',
  'a flex column that centres': '<div style="display:flex;flex-direction:column;align-items:center">$</div>',
  'a flex column that begins at the start': '<div style="display:flex;flex-direction:column;align-items:start">$</div>',
  'a grid that centres': '<div style="display:grid;place-items:center">$</div>',
  'a grid whose content is centred': '<div style="display:grid;place-content:center">$</div>',
  'a grid of automatic columns': '<div style="display:grid;grid-template-columns:auto auto"><b>Words</b>$</div>',
  'a float': '<div style="float:left">$</div>',
  'an inline block': '<div style="display:inline-block">$</div>',
  'fit-content': '<div style="width:fit-content">$</div>',
  'an absolute box': '<div style="position:absolute">$</div>',
  'a table cell': '<table><tr><td>$</td></tr></table>',
  'an inline element': '<span>$</span>',
  'a flex row in a flex row': '<div style="display:flex"><div style="display:flex">$</div></div>',
};

/** What a host says about the element itself. */
const own = [
  'float:left',
  'float:right;padding:1em',
  'display:inline-block',
  'display:flex',
  'display:inline-flex',
  'display:grid;place-items:center',
  'width:fit-content',
  'position:absolute',
  'margin:auto;padding:2em;border:1px solid',
];

/** Pixels: fewer than that, and words break. */
const least = 150;

describe('width in parents that take theirs from their content', () => {
  let parent: HTMLElement;
  beforeEach(() => {
    parent = document.createElement('div');
    parent.style.cssText = 'position:relative;font-size:16px';
    document.body.append(parent);
  });
  afterEach(() => parent.remove());

  /** Shows an element in a parent, and resolves to its width when its content is there. */
  async function show(tag: string, markup: string, room: number, style = ''): Promise<HTMLElement> {
    parent.style.inlineSize = `${room}px`;
    const script = `<script type="application/json">${JSON.stringify(documents[tag])}</script>`;
    parent.innerHTML = markup.replace('$', `<${tag} view="list" style="${style}">${script}</${tag}>`);
    const element = parent.querySelector<HTMLElement>(tag)!;
    await until(() => element.dataset['state'] === 'ready', 'the content');
    return element;
  }

  function isReadable(element: HTMLElement, room: number, what: string): void {
    const { width, height } = element.getBoundingClientRect();
    const parent = element.parentElement!;
    const wide = parent.localName === 'span' ? room : parent.getBoundingClientRect().width;
    expect(width, what).to.be.within(Math.min(least, room * 0.45), wide + 0.5);
    expect(width, `${what}: not beyond the page`).to.be.at.most(room + 0.5);
    expect(height, `${what}: as high as its text`).to.be.within(60, 3000);
    const box = element.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
    const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(element);
    const edges = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce(
      (sum, x) => sum + parseFloat(x),
      0,
    );
    expect(box.width, `${what}: the box fills the element`).to.be.closeTo(width - edges, 1);
  }

  for (const tag of Object.keys(documents)) {
    for (const room of [1000, 320]) {
      it(`${tag}, ${room} pixels`, async () => {
        for (const [name, markup] of Object.entries(parents)) {
          isReadable(await show(tag, markup, room), room, `${tag} in ${name}, ${room} pixels`);
        }
        for (const style of own) isReadable(await show(tag, '<div>$</div>', room, style), room, `${tag} with ${style}`);
      });
    }

    it(`${tag} is as wide as its text wants to be, where there is room`, async () => {
      const em = tag === 'provider-map' ? 60 : 40;
      for (const markup of [parents['a float'], parents['a grid that centres'], parents['a flex row']]) {
        const element = await show(tag, markup!, 1000);
        expect(element.getBoundingClientRect().width).to.be.closeTo(em * 16, 1);
      }
    });

    it(`${tag} shares a row of three`, async () => {
      const markup = `<ul style="display:flex;padding:0;margin:0">${'<li style="display:block">$</li>'.repeat(3)}</ul>`;
      parent.style.inlineSize = '900px';
      const script = `<script type="application/json">${JSON.stringify(documents[tag])}</script>`;
      parent.innerHTML = markup.replaceAll('$', `<${tag} view="list">${script}</${tag}>`);
      const all = [...parent.querySelectorAll<HTMLElement>(tag)];
      await until(() => all.every((each) => each.dataset['state'] === 'ready'), 'the content');
      for (const each of all) expect(each.getBoundingClientRect().width).to.be.closeTo(300, 1);
    });
  }
});
