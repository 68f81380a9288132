import { expect, waitUntil } from '@open-wc/testing';
import { MountedMap, pins } from './mounted-map.ts';

/** Puts the map's host where it is hidden at first; the answer shows it. */
const places: Readonly<Record<string, (host: HTMLElement) => () => void>> = {
  'a closed <details>': (host) => {
    const details = document.createElement('details');
    host.replaceWith(details);
    details.append(document.createElement('summary'), host);
    return () => (details.open = true);
  },
  'a tab panel that is hidden': (host) => {
    const panel = document.createElement('div');
    panel.hidden = true;
    host.replaceWith(panel);
    panel.append(host);
    return () => (panel.hidden = false);
  },
  'a dialog that is closed': (host) => {
    const dialog = document.createElement('dialog');
    host.replaceWith(dialog);
    dialog.append(host);
    return () => dialog.show();
  },
};

describe('the map', () => {
  let map: MountedMap;
  afterEach(() => {
    const outer = map.host.parentElement!;
    map.remove();
    if (outer !== document.body) outer.remove();
  });

  for (const [place, hide] of Object.entries(places)) {
    it(`is right after ${place} opens`, async () => {
      map = new MountedMap().mount();
      const show = hide(map.host);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      map.view.setPins(pins);
      map.view.select('10000001/a');
      show();
      await waitUntil(() => map.markers.length === 3 && map.names.every((name) => map.isInView(name)));
      expect(map.current).to.deep.equal(['Castle Training']);
    });
  }

  it('is right after the screen was turned, and again', async () => {
    map = new MountedMap().mount('width: 360px; height: 500px');
    map.view.setPins(pins.slice(0, 1), pins[0]!.position, 30);
    for (const [width, height] of [
      [700, 300],
      [360, 500],
    ] as const) {
      Object.assign(map.container.style, { width: `${width}px`, height: `${height}px` });
      const box = () => map.canvas.getBoundingClientRect();
      const circle = () => map.root.querySelector('.circle')!.getBoundingClientRect();
      await waitUntil(() => box().width === width && circle().bottom <= box().bottom && circle().right <= box().right);
      expect(circle().height).to.be.above(Math.min(width, height) * 0.4);
      await waitUntil(() => map.names.every((name) => map.isInView(name)));
    }
  });
});
