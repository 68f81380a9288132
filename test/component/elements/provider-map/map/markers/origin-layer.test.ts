import { expect } from '@open-wc/testing';
import { mapOfEachTest, pins } from '../mounted-map.ts';

const canterbury = { latitude: 51.28, longitude: 1.08 };

describe('the distance on the map', () => {
  const map = mapOfEachTest();
  const circle = () => map.root.querySelector<SVGPathElement>('.circle')!;
  const isInside = (): boolean => {
    const [inner, outer] = [circle(), map.canvas].map((each) => each.getBoundingClientRect());
    return (
      inner!.left >= outer!.left &&
      inner!.right <= outer!.right &&
      inner!.top >= outer!.top &&
      inner!.bottom <= outer!.bottom
    );
  };

  for (const miles of [2, 30, 100]) {
    it(`of ${miles} miles is a circle that fills the map, and is all in it`, () => {
      map.view.setPins(pins.slice(0, 1), canterbury, miles);
      const { width, height } = circle().getBoundingClientRect();
      expect(width / height).to.be.within(0.97, 1.03);
      expect(height).to.be.within(190, 400);
      expect(isInside()).to.equal(true);
    });
  }

  it('is drawn without a pin too, and not without an origin or a distance', () => {
    map.view.setPins([], canterbury, 10);
    expect(circle().getAttribute('d')).to.match(/^M/);
    map.view.setPins([], canterbury);
    expect(circle().getAttribute('d')).to.equal('');
    map.view.setPins([], undefined, 10);
    expect(circle().getAttribute('d') ?? '').to.equal('');
  });

  it('is as many miles as it says', () => {
    map.view.setPins([], { latitude: 53.8, longitude: -1.55 }, 10);
    const across = circle().getBBox().width / 2 ** 17;
    const miles = across * 24_901.46 * Math.cos((53.8 / 180) * Math.PI);
    expect(miles).to.be.within(19.9, 20.1);
  });

  it('fits again when it changes, also after somebody has moved the map', () => {
    map.view.setPins(pins.slice(0, 1), canterbury, 30);
    map.drag(200, 100);
    map.view.setPins(pins.slice(0, 1), canterbury, 10);
    expect(isInside()).to.equal(true);
    map.drag(200, 100);
    const moved = map.shown;
    map.view.setPins(pins.slice(0, 2), canterbury, 10);
    expect(map.shown).to.deep.equal(moved);
  });
});
