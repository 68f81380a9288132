import { expect } from '@open-wc/testing';
import { mapOfEachTest, pins } from '../mounted-map.ts';

const numbered = pins.map((pin, index) => ({ ...pin, number: [3, 1, 1, 2, 4, 5][index] }));
const print = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));

describe('the printed map', () => {
  const map = mapOfEachTest(numbered);
  afterEach(() => {
    print('afterprint');
  });
  const numbers = () =>
    Object.fromEntries(
      map.markers.map((marker) => [marker.ariaLabel, marker.querySelector('.number')?.textContent ?? '']),
    );

  it('has the number of each pin in the list, and those that a cluster holds', () => {
    print('beforeprint');
    expect(numbers()).to.deep.equal({
      '2 sites of one provider near Leeds': '1',
      'Castle Training': '3',
      '3 providers at one place in Plymouth': '2 4 5',
    });
  });

  it('shows no number on the screen', () => {
    expect(getComputedStyle(map.button('Castle Training').querySelector('.number')!).display).to.equal('none');
    map.view.setPins(pins);
    expect(map.root.querySelector('.number')).to.equal(null);
  });

  it('has no more numbers of a cluster than there is room for', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...pins[0]!, id: `${index}/a`, number: index + 1 }));
    map.view.setPins(many);
    print('beforeprint');
    expect(map.root.querySelector('.cluster .number')!.textContent).to.equal('1 2 3 4 5 6 …');
  });

  it('is as wide as a page, and shows all of the sites; then as before', () => {
    map.container.style.width = '300px';
    const width = (): number => map.root.querySelector<HTMLElement>('.map')!.offsetWidth;
    print('beforeprint');
    expect(width()).to.equal(620);
    const { left, right } = map.root.querySelector('.map')!.getBoundingClientRect();
    for (const marker of map.markers) {
      const box = marker.getBoundingClientRect();
      expect(box.left >= left && box.right <= right).to.equal(true);
    }
    print('afterprint');
    expect(width()).to.equal(300);
    expect(map.names.every((name) => map.isInView(name))).to.equal(true);
  });
});
