import { expect } from '@open-wc/testing';
import { mapOfEachTest, pins } from '../mounted-map.ts';

describe('the outline', () => {
  const map = mapOfEachTest(pins);

  it('covers the map while it is dragged farther than was drawn', () => {
    map.view.showPin(pins[0]!.id); // Near enough for a long way to the ends of the world.
    const covered: boolean[] = [];
    const look = () => {
      const drawing = map.root.querySelector('.outline')!.getBoundingClientRect();
      const { left, right, top, bottom } = map.canvas.getBoundingClientRect();
      const isCovered =
        drawing.left <= left && drawing.right >= right && drawing.top <= top && drawing.bottom >= bottom;
      covered.push(isCovered);
    };
    const { width, height } = map.canvas.getBoundingClientRect();
    for (const [x, y] of [
      [width / 2, 0],
      [-width, 0],
      [0, height / 2],
      [0, -height],
    ] as const)
      map.drag(x, y, 'mouse', look);
    expect(covered).to.deep.equal([true, true, true, true]);
  });
});
