import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { mapOfEachTest, pins } from '../mounted-map.ts';

describe('fitting the view', () => {
  const map = mapOfEachTest();

  it('follows new pins until somebody moves the map', () => {
    map.view.setPins([pins[0]!]);
    map.view.setPins(pins);
    expect(map.markers).to.have.length(3);
    map.drag(40, 0);
    const moved = map.shown;
    map.view.setPins([pins[0]!]);
    expect(map.shown).to.deep.equal(moved);
  });

  it('begins again with a new origin, and on demand', () => {
    map.view.setPins(pins);
    map.drag(40, 0);
    const moved = map.shown;
    map.view.fit();
    expect(map.shown).not.to.deep.equal(moved);
    map.drag(40, 0);
    map.view.setPins(pins, { latitude: 57, longitude: -2 });
    expect(map.shown).not.to.deep.equal(moved);
    expect(map.isInView('Castle Training')).to.equal(true);
  });

  it('shows a lone pin in the middle of what the buttons leave free, with its surroundings', () => {
    map.view.setPins([pins[0]!]);
    const tip = map.button('Castle Training').getBoundingClientRect();
    const box = map.canvas.getBoundingClientRect();
    const buttons = map.root.querySelector('.controls')!.getBoundingClientRect();
    expect(tip.left + tip.width / 2).to.be.closeTo((box.left + 44 + (buttons.left - 18)) / 2, 1);
    expect(tip.bottom).to.be.closeTo(box.top + box.height / 2, 1);
    // Kilometres across the map, from units of the outline.
    const across = (map.shown[2]! / 1.4 / 2 ** 17) * 40_075 * Math.cos((51.28 / 180) * Math.PI);
    expect(across).to.be.within(15, 60);
  });

  it('puts no pin under the buttons, on a map of any width', () => {
    for (const width of [320, 600, 1100]) {
      map.remove();
      map.mount(`width: ${width}px; height: 260px`);
      map.view.setPins(pins);
      const buttons = [...map.root.querySelectorAll('.controls button')].filter((each) => each.checkVisibility());
      const left = Math.min(...buttons.map((each) => each.getBoundingClientRect().left));
      for (const marker of map.markers) {
        expect(marker.getBoundingClientRect().right, `${marker.ariaLabel} at ${width}`).to.be.at.most(left);
      }
    }
  });

  it('leaves air around two sites', () => {
    map.view.setPins([pins[0]!, pins[3]!]);
    const [a, b] = map.markers.map((marker) => marker.getBoundingClientRect());
    const box = map.canvas.getBoundingClientRect();
    expect(Math.min(a!.left, b!.left) - box.left).to.be.above(70);
  });

  it('follows the size of the map', async () => {
    map.view.setPins(pins);
    map.container.style.width = '300px';
    await waitUntil(() => map.names.every((name) => map.isInView(name)));
    expect(map.canvas.clientWidth).to.equal(300);
  });

  it('leaves the middle where it is once somebody has moved the map', async () => {
    map.view.setPins(pins);
    map.button('2 sites of one provider near Leeds').click();
    const middle = (): number => map.shown[0]! + map.shown[2]! / 2;
    const [before, width] = [middle(), map.shown[2]!];
    map.container.style.width = '400px';
    await waitUntil(() => map.shown[2]! < width);
    expect(middle()).to.be.closeTo(before, width / 600);
  });

  it('waits while the map is hidden', async () => {
    map.remove();
    map.mount('width: 600px; height: 400px; display: none');
    map.view.setPins(pins);
    map.view.select('10000001/a');
    map.container.style.display = 'block';
    await waitUntil(() => map.markers.length === 3);
    for (const name of map.names) expect(map.isInView(name), name).to.equal(true);
    expect(map.current).to.deep.equal(['Castle Training']);
  });

  it('is not undone by hiding and showing again', async () => {
    map.view.setPins(pins);
    map.drag(60, 30);
    const moved = map.shown;
    map.container.style.display = 'none';
    await nextFrame();
    await nextFrame();
    map.container.style.display = 'block';
    await nextFrame();
    await nextFrame();
    expect(map.shown).to.deep.equal(moved);
  });
});
