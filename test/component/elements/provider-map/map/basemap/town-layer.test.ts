import { expect } from '@open-wc/testing';
import { mapWords as welsh } from '../../../../../../src/i18n/cy/provider-map-map.ts';
import { whenIdle } from '../../../../../../src/elements/provider-map/map/when-idle.ts';
import { mapOfEachTest, MountedMap, pins } from '../mounted-map.ts';

const cardiff = { latitude: 51.48, longitude: -3.18 };

/** Names are written when the page has nothing else to do. */
const written = () => new Promise<void>((resolve) => void whenIdle(resolve));

describe('names on the map', () => {
  const map = mapOfEachTest();
  beforeEach(async () => {
    map.view.setPins([]);
    await written();
  });
  const names = (of = map) => [...of.root.querySelectorAll<HTMLElement>('.town')];
  const texts = (of = map) => names(of).map(({ textContent }) => textContent);
  const overlapping = (elements: readonly Element[]) => {
    const rects = elements.map((each) => each.getBoundingClientRect());
    return rects.flatMap((a, at) =>
      rects.slice(at + 1).filter((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top),
    );
  };

  it('are the largest towns on a map of the country, and smaller ones further in', async () => {
    expect(texts()).to.include.members(['London', 'Glasgow']);
    expect(texts()).not.to.include('Redruth');
    map.view.setPins([], { latitude: 50.27, longitude: -5.05 }, 15);
    await written();
    expect(texts()).to.include.members(['Redruth', 'Falmouth']);
  });

  it('are where the towns are', async () => {
    map.view.setPins([{ ...pins[0]!, position: { latitude: 53.801, longitude: -1.549 } }]);
    await written();
    const leeds = names()
      .find(({ textContent }) => textContent === 'Leeds')!
      .getBoundingClientRect();
    const tip = map.button('Castle Training').getBoundingClientRect();
    expect(Math.hypot(leeds.left + leeds.width / 2 - (tip.left + tip.right) / 2, leeds.top - tip.bottom)).to.be.below(
      40,
    );
  });

  it('overlap neither each other nor a marker, at any level', async () => {
    map.view.setPins(pins, cardiff);
    await written();
    for (let presses = 0; presses < 6; presses += 1) {
      expect(names().length).to.be.above(2);
      expect(overlapping(names())).to.deep.equal([]);
      const covered = map.markers.filter((marker) => names().some((name) => overlapping([marker, name]).length > 0));
      expect(covered.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([]);
      map.button('Zoom in').click();
      await written();
    }
  });

  it('lie over the outline, whose land a host may have filled', async () => {
    const zIndex = (selector: string) => Number(getComputedStyle(map.root.querySelector(selector)!).zIndex);
    expect(zIndex('.towns')).to.be.above(zIndex('.outline'));
  });

  it('keep their elements when the map moves', async () => {
    const london = names().find(({ textContent }) => textContent === 'London');
    map.drag(-20, 0);
    await written();
    expect(names().includes(london!)).to.equal(true);
  });

  it('begin with the place that was asked for, once, unlike the others', async () => {
    map.view.setPins(pins, cardiff, 30, 'Cardiff');
    await written();
    expect(texts().filter((text) => text === 'Cardiff')).to.have.length(1);
    const own = names().find(({ textContent }) => textContent === 'Cardiff')!;
    expect(own.classList.contains('origin')).to.equal(true);
    expect(map.root.querySelectorAll('div.origin')).to.have.length(1);
    map.view.setPins(pins, cardiff, 30, 'CF10');
    await written();
    expect(texts()).to.include('CF10');
    map.view.setPins(pins);
    await written();
    expect(map.root.querySelectorAll('.origin')).to.have.length(0);
  });

  it('are Welsh for Welsh readers', async () => {
    const other = new MountedMap().mount(undefined, { words: welsh });
    other.view.setPins([], cardiff, 30);
    await written();
    expect(texts(other)).to.include('Caerdydd');
    expect(texts(other)).not.to.include('Cardiff');
    other.remove();
  });

  it('are not read out, and whose they are is said', async () => {
    expect(map.root.querySelector('.towns')!.getAttribute('aria-hidden')).to.equal('true');
    expect(map.root.querySelector('.credit')!.textContent).to.equal('Town names: GeoNames, CC BY 4.0');
    expect(map.root.querySelector<HTMLAnchorElement>('.credit a')!.href).to.equal('https://www.geonames.org/');
  });
});

describe('the scale', () => {
  const map = mapOfEachTest(pins);
  const scale = () => map.root.querySelector<HTMLElement>('.scale')!;

  it('is as long as so many miles are, and changes with the zoom', () => {
    const before = scale().textContent;
    for (let presses = 0; presses < 3; presses += 1) map.button('Zoom in').click();
    expect(scale().textContent)
      .to.match(/^\d+ miles?$/)
      .and.not.to.equal(before);
    const [miles] = scale().textContent!.split(' ').map(Number);
    const box = map.canvas.getBoundingClientRect();
    const latitude = middleLatitude(map.shown);
    const milesPerPixel =
      (map.shown[2]! / 1.4 / box.width / 2 ** 17) * 24_901.46 * Math.cos((latitude * Math.PI) / 180);
    expect(scale().offsetWidth * milesPerPixel).to.be.closeTo(miles!, miles! * 0.03);
  });
});

/** Degrees north of the middle of what shows. */
function middleLatitude([, y, , height]: readonly number[]): number {
  const share = 0.5 - (y! + height! / 2 + 40_000) / 2 ** 17;
  return (Math.atan(Math.sinh(share * 2 * Math.PI)) * 180) / Math.PI;
}
