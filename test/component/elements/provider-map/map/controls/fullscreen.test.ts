import { expect, waitUntil } from '@open-wc/testing';
import { MountedMap, pins } from '../mounted-map.ts';

/** A browser with full screen, or without, that does what it is asked; the answer undoes it. */
function pretendFullscreen(isPossible: boolean): () => void {
  const { requestFullscreen, matches } = Element.prototype;
  const { exitFullscreen } = Document.prototype;
  let full: Element | undefined;
  const change = (element: Element | undefined): Promise<void> => {
    const changed = element ?? full;
    full = element;
    changed?.dispatchEvent(new Event('fullscreenchange', { bubbles: true, composed: true }));
    return Promise.resolve();
  };
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: isPossible });
  Element.prototype.requestFullscreen = function () {
    return change(this);
  };
  Document.prototype.exitFullscreen = () => change(undefined);
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string) {
      return selector === ':fullscreen' ? this === full : matches.call(this, selector);
    },
  });
  return () => {
    Reflect.deleteProperty(document, 'fullscreenEnabled');
    Object.assign(Element.prototype, { requestFullscreen, matches });
    Object.assign(Document.prototype, { exitFullscreen });
  };
}

describe('full screen', () => {
  let restore = (): void => {};
  let map: MountedMap;
  const start = (isPossible = true): void => {
    restore = pretendFullscreen(isPossible);
    map = new MountedMap().mount();
    map.view.setPins(pins);
  };
  afterEach(() => {
    map.remove();
    restore();
  });
  const wheel = (): boolean =>
    map.canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true }));

  it('has no button where the browser has none', () => {
    start(false);
    expect(() => map.button('Full screen')).to.throw('No button');
  });

  it('is told by its button, and given to the map alone', () => {
    start();
    const button = map.button('Full screen');
    button.click();
    expect(button.ariaPressed).to.equal('true');
    expect(map.root.querySelector('.map')!.matches(':fullscreen')).to.equal(true);
    button.click();
    expect(button.ariaPressed).to.equal('false');
  });

  it('gives the wheel and one finger to the map, and takes them away again', async () => {
    start();
    const width = map.shown[2]!;
    expect(wheel()).to.equal(true);
    map.button('Full screen').click();
    expect(wheel()).to.equal(false);
    expect(map.shown[2]).to.be.below(width);
    const before = map.shown;
    map.drag(-60, 0, 'touch');
    expect(map.shown).not.to.deep.equal(before);
    map.button('Full screen').click();
    expect(wheel()).to.equal(true);
  });

  it('ends before a site is chosen: the list is behind it', async () => {
    start();
    map.button('Full screen').click();
    let wasFull: boolean | undefined;
    map.selected.push = (id) => {
      wasFull = map.root.querySelector('.map')!.matches(':fullscreen');
      return Array.prototype.push.call(map.selected, id);
    };
    map.button('Castle Training').click();
    expect(map.root.querySelector('.map')!.matches(':fullscreen')).to.equal(true);
    map.details.click();
    await waitUntil(() => map.selected.length > 0);
    expect(wasFull).to.equal(false);
  });

  it('that is refused changes nothing', async () => {
    start();
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not now'));
    map.button('Full screen').click();
    await Promise.resolve();
    expect(map.button('Full screen').ariaPressed).not.to.equal('true');
    expect(wheel()).to.equal(true);
  });

  it('has the ground of the page behind the map, through shadow roots', () => {
    start();
    map.host.parentElement!.style.backgroundColor = 'rgb(10, 20, 0)';
    map.container.style.backgroundColor = 'rgba(1, 2, 3, 0.5)';
    map.button('Full screen').click();
    expect(map.root.querySelector<HTMLElement>('.map')!.style.getPropertyValue('--_ground')).to.equal('rgb(10, 20, 0)');
    map.host.parentElement!.style.backgroundColor = '';
  });
});
