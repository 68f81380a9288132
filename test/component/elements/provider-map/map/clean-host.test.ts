import { expect } from '@open-wc/testing';
import { MountedMap, pins, pretendReducedMotion } from './mounted-map.ts';

/** Counts what is listened to on an object, until `stop`. */
function spyOnListeners(target: EventTarget): { readonly left: string[]; stop(): void } {
  const listening = new Map<string, number>();
  const { addEventListener, removeEventListener } = target;
  const seen = new Set<unknown>();
  const count = (type: string, by: number): void => void listening.set(type, (listening.get(type) ?? 0) + by);
  target.addEventListener = function (type: string, listener: EventListener, options?: unknown) {
    if (!seen.has(listener)) count(type, 1);
    seen.add(listener);
    addEventListener.call(target, type, listener, options as AddEventListenerOptions);
  };
  target.removeEventListener = function (type: string, listener: EventListener, options?: unknown) {
    if (seen.delete(listener)) count(type, -1);
    removeEventListener.call(target, type, listener, options as EventListenerOptions);
  };
  return {
    get left() {
      return [...listening].filter(([, number]) => number !== 0).map(([type]) => type);
    },
    stop() {
      target.addEventListener = addEventListener;
      target.removeEventListener = removeEventListener;
    },
  };
}

describe('a host with a map', () => {
  it('keeps its own L, and its own list of listeners', async () => {
    const mine = { version: 'host' };
    Object.assign(window, { L: mine });
    await import('../../../../../src/elements/provider-map/map/leaflet/leaflet.ts');
    const map = new MountedMap().mount();
    map.drag(20, 0);
    map.remove();
    expect((window as unknown as { L: unknown }).L).to.equal(mine);
    Reflect.deleteProperty(window, 'L');
    expect('_leaflet_events' in window).to.equal(false);
    expect('_leaflet_events' in document).to.equal(false);
  });

  it('has no listener, element or style sheet left when the map is gone', () => {
    const spies = [window, document, document.body, document.documentElement].map(spyOnListeners);
    const { childElementCount } = document.body;
    const map = new MountedMap().mount();
    const sheets = map.root.adoptedStyleSheets.length;
    map.view.setPins(pins);
    map.drag(40, 10);
    map.button('Zoom in').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    map.markers[0]!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    map.view.destroy();
    expect(map.container.childElementCount).to.equal(0);
    expect(map.root.adoptedStyleSheets.length).to.equal(sheets - 1);
    map.host.remove();
    expect(document.body.childElementCount).to.equal(childElementCount);
    expect(spies.flatMap(({ left }) => left)).to.deep.equal([]);
    for (const spy of spies) spy.stop();
  });

  it('may remove a map twice, and in the middle of a drag', () => {
    const spies = [window, document].map(spyOnListeners);
    const map = new MountedMap().mount();
    map.view.setPins(pins);
    const at = { bubbles: true, composed: true, clientX: 300, clientY: 200 };
    map.canvas.dispatchEvent(new MouseEvent('mousedown', at));
    map.canvas.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: 330 }));
    map.view.destroy();
    map.view.destroy();
    map.host.remove();
    expect(spies.flatMap(({ left }) => left)).to.deep.equal([]);
    for (const spy of spies) spy.stop();
  });

  it('gets no error from a map removed in the middle of a zoom or a pan', async () => {
    const restoreMotion = pretendReducedMotion(false);
    const { setTimeout, clearTimeout } = window;
    const tasks = new Map<number, () => void>();
    let timers = 0;
    const map = new MountedMap().mount();
    try {
      map.view.setPins(pins);
      window.setTimeout = ((task: () => void) => tasks.set((timers += 1), task) && timers) as typeof window.setTimeout;
      window.clearTimeout = (timer) => void tasks.delete(Number(timer));
      map.button('Zoom in').click();
      await new Promise(requestAnimationFrame);
      expect(map.isAnimating).to.equal(true);
      map.canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      map.remove();
      await new Promise(requestAnimationFrame);
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
      restoreMotion();
    }
    expect(timers).to.be.above(0);
    for (const task of tasks.values()) task();
  });

  it('may have many maps, which share one style sheet', () => {
    const maps = [new MountedMap().mount(), new MountedMap().mount()];
    const [first, second] = maps.map(({ root }) => root.adoptedStyleSheets.at(-1));
    expect(first === second).to.equal(true); // Compared here: a report of two sheets takes minutes.
    maps[0]!.remove();
    expect(maps[1]!.root.adoptedStyleSheets.includes(second!)).to.equal(true);
    maps[1]!.remove();
  });

  it('does not see Leaflet’s stacking: the map stays below what the host puts over it', () => {
    const map = new MountedMap().mount();
    map.view.setPins(pins);
    const cover = document.createElement('div');
    const { left, top } = map.host.getBoundingClientRect();
    cover.setAttribute(
      'style',
      `position: absolute; z-index: 1; left: ${left + scrollX}px; top: ${top + scrollY}px; width: 600px; height: 400px`,
    );
    document.body.append(cover);
    expect(document.elementFromPoint(left + 300, top + 200)).to.equal(cover);
    cover.remove();
    map.remove();
  });
});
