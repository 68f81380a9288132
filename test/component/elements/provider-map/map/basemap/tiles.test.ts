import { expect, waitUntil } from '@open-wc/testing';
import type { Tiles } from '../../../../../../src/elements/provider-map/map/map.types.ts';
import { readTiles } from '../../../../../../src/elements/provider-map/map/basemap/tile-source.ts';
import '../../../../../../src/elements/provider-map/map/basemap/tiles.ts';
import { MountedMap, pins } from '../mounted-map.ts';

/** A picture that this server has, whatever is asked for, and one that it has not. */
const there = '/test/component/elements/provider-map/map/tile.svg?{z}/{x}/{y}{r}';
const missing = '/no-tiles/{z}/{x}/{y}.png';
const attribution = '© [Maps](https://maps.example/)';

async function warned(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: string) => said.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('tiles', () => {
  let map: MountedMap;
  const start = (url: string, credit: string | undefined = attribution): void => {
    const tiles: Tiles = { url, attribution: credit };
    map = new MountedMap().mount(undefined, { tiles });
    map.view.setPins(pins);
  };
  afterEach(() => map?.remove());
  const one = (selector: string) => map.root.querySelector<HTMLElement>(selector);
  const tiles = () => [...map.root.querySelectorAll<HTMLImageElement>('.tiles img')];
  const isPictured = () => one('.map')!.classList.contains('pictured');
  const pictured = () => waitUntil(isPictured, 'a tile has come', { timeout: 8_000 });
  const seaIsShown = () => getComputedStyle(one('.sea')!).display !== 'none';

  it('are shown in place of the outline when they come, and the circle stays', async () => {
    start(there);
    expect(seaIsShown()).to.equal(true);
    await pictured();
    expect(seaIsShown()).to.equal(false);
    expect(getComputedStyle(one('.circle')!).display).not.to.equal('none');
    expect(tiles()[0]!.src).to.match(/tile\.svg\?\d+\/\d+\/\d+(@2x)?$/);
    const { position, visibility } = getComputedStyle(one('.tiles .leaflet-tile-loaded')!);
    expect([position, visibility]).to.deep.equal(['absolute', 'visible']);
  });

  it('ask with the origin of the page as referrer, whatever its own policy, and are no content', async () => {
    start(there);
    await pictured();
    for (const { referrerPolicy, alt } of tiles()) {
      expect([referrerPolicy, alt]).to.deep.equal(['strict-origin-when-cross-origin', '']);
    }
  });

  it('say whose they are, with the link, and who hears of the visitor', async () => {
    start(there);
    await pictured();
    const credit = one('.credit')!;
    expect(credit.textContent).to.equal(`© Maps · Map pictures come from ${location.host}.`);
    expect(credit.querySelector('a')!.href).to.equal('https://maps.example/');
    expect(credit.offsetHeight).to.be.above(10);
    await expect(map.host).shadowDom.to.be.accessible();
  });

  it('that fail leave the outline, and a note', async () => {
    start(missing);
    await waitUntil(() => one('.remark')!.textContent, 'a note', { timeout: 8_000 });
    expect(one('.remark')!.textContent).to.contain('could not be loaded');
    expect(one('.remark')!.getAttribute('role')).to.equal('status');
    expect(seaIsShown()).to.equal(true);
    expect(tiles()).to.deep.equal([]);
    expect(map.names).to.have.length(3);
  });

  it('of which a few are missing go on', async () => {
    start(there);
    await pictured();
    await waitUntil(() => tiles().every((tile) => tile.matches('.leaflet-tile-loaded')));
    for (const tile of tiles().slice(0, 4)) tile.dispatchEvent(new Event('error'));
    expect(one('.remark')!.textContent).to.equal('');
    expect(tiles().length).to.be.above(3);
  });

  it('are asked for at whole levels of zoom, at which they are sharp', async () => {
    start(there);
    await pictured();
    const width = map.shown[2]!;
    const turn = { deltaY: -50, ctrlKey: true, bubbles: true, cancelable: true };
    map.canvas.dispatchEvent(new WheelEvent('wheel', turn));
    const steps = Math.log2(width / map.shown[2]!);
    expect(steps).to.be.closeTo(Math.round(steps), 0.01);
    expect(one('.tiles .leaflet-tile-container:last-child')!.style.transform).to.match(/scale\(1\)$/);
  });

  it('leave no data: address behind, which a strict img-src would report', async () => {
    start(there);
    await pictured();
    const old = tiles();
    for (let level = 0; level < 3; level += 1) map.button('Zoom in').click();
    map.remove();
    expect(old.length).to.be.above(3);
    expect(old.map((tile) => tile.getAttribute('src')).filter((src) => src?.startsWith('data:'))).to.deep.equal([]);
  });

  it('are refused without an attribution, and the site owner is told once how to mend it', async () => {
    const said = await warned(async () => {
      for (const credit of ['', ' ']) {
        start(there, credit);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(tiles()).to.deep.equal([]);
        expect(one('.credit')!.textContent).to.match(/^Town names/);
        map.remove();
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('tiles-attribution="');
  });

  for (const wrong of [
    'https://tiles.example/{z}/{x}.png',
    'https://tiles.example/{z}/{x}/{y}.png?key={key}',
    'ftp://tiles.example/{z}/{x}/{y}.png',
    'javascript:alert({z}{x}{y})',
    'osm',
  ]) {
    it(`are not asked for at ${wrong}`, async () => {
      const said = await warned(() => expect(readTiles({ url: wrong, attribution })).to.equal(undefined));
      expect(said[0]).to.contain(wrong);
    });
  }

  for (const [url, host] of [
    ['/tiles/{z}/{x}/{y}.png', location.host],
    ['https://{s}.tiles.example/{z}/{x}/{y}{r}.png', 'tiles.example'],
    ['https://a.tiles.example/{z}/{x}/{y}', 'a.tiles.example'],
  ] as const) {
    it(`at ${url} come from ${host}`, () => {
      expect(readTiles({ url, attribution })!.host).to.equal(host);
    });
  }
});
