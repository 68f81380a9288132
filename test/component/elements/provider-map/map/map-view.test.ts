import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mapOfEachTest, pins } from './mounted-map.ts';

const stack = '3 providers at one place in Plymouth';

describe('map view', () => {
  const map = mapOfEachTest();

  describe('pins and clusters', () => {
    it('show every site, inside the map', () => {
      map.view.setPins(pins);
      expect(map.names).to.have.members(['Castle Training', '2 sites of one provider near Leeds', stack]);
      for (const name of map.names) expect(map.isInView(name), name).to.equal(true);
      expect(map.button('2 sites of one provider near Leeds').textContent).to.equal('2');
    });

    it('are drawn over the outline, which an empty map has too', () => {
      expect(map.markers).to.have.length(0);
      expect(map.root.querySelector('.islands')!.getAttribute('d')).to.match(/^M-?\d/);
      const { width, height } = map.root.querySelector('.islands')!.getBoundingClientRect();
      expect(height).to.be.within(250, 400);
      expect(width).to.be.within(150, 400);
    });

    it('keep their elements when the map moves', () => {
      map.view.setPins(pins);
      const pin = map.button('Castle Training');
      map.drag(-30, 20);
      expect(map.button('Castle Training')).to.equal(pin);
    });

    it('are replaced when a newer answer has other words or another place', () => {
      map.view.setPins([pins[0]!]);
      map.view.setPins([{ ...pins[0]!, label: 'Castle Academy' }]);
      expect(map.names).to.deep.equal(['Castle Academy']);
      map.view.setPins([]);
      expect(map.names).to.deep.equal([]);
    });

    it('never exceed a hundred, and come soon even if they are many', async () => {
      const many = Array.from({ length: 12_000 }, (_, index) => ({
        ...pins[0]!,
        id: `${index}/a`,
        position: { latitude: 50.5 + (index % 77) / 12, longitude: -4 + Math.floor(index / 77) / 28 },
      }));
      map.view.setPins(many);
      await waitUntil(() => map.markers.length > 5);
      expect(map.markers.length).to.be.at.most(100);
    });

    it('of a list that was replaced while it was being indexed do not show', async () => {
      const many = Array.from({ length: 12_000 }, (_, index) => ({ ...pins[0]!, id: `${index}/a` }));
      map.view.setPins(many);
      map.view.setPins([pins[1]!]);
      await new Promise<void>((done) => (window.requestIdleCallback ?? setTimeout)(() => done()));
      expect(map.names).to.deep.equal(['Abbey College']);
    });

    it('come with a mark for the origin, and fit it too', () => {
      map.view.setPins([pins[0]!], { latitude: 55.95, longitude: -3.19 });
      const origin = map.root.querySelector('.origin')!.getBoundingClientRect();
      const box = map.canvas.getBoundingClientRect();
      expect(origin.top).to.be.within(box.top, box.bottom);
      expect(map.isInView('Castle Training')).to.equal(true);
      map.view.setPins([pins[0]!]);
      expect(map.root.querySelector('.origin')).to.equal(null);
    });
  });

  describe('choosing', () => {
    beforeEach(() => map.view.setPins(pins));

    it('a pin by mouse tells which, once more is asked for', () => {
      map.button('Castle Training').click();
      map.details.click();
      expect(map.selected).to.deep.equal(['10000001/a']);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['the space bar', ' '],
    ] as const) {
      it(`a pin by ${name} tells which, once`, async () => {
        map.button('Castle Training').focus();
        await sendKeys({ press: key });
        await sendKeys({ press: key });
        expect(map.selected).to.deep.equal(['10000001/a']);
      });
    }

    it('a cluster zooms until it comes apart', () => {
      map.button('2 sites of one provider near Leeds').click();
      expect(map.names).to.include.members(['Abbey College', 'Abbey College, annexe']);
      expect(map.selected).to.deep.equal([]);
    });

    it('a cluster by keyboard hands the focus to one of its sites', async () => {
      map.button('2 sites of one provider near Leeds').focus();
      await sendKeys({ press: 'Enter' });
      expect(map.root.activeElement?.getAttribute('aria-label')).to.match(/^Abbey College/);
    });

    it('sites on one point opens a list of them, and does not zoom', () => {
      const before = map.shown;
      map.button(stack).click();
      expect(map.selected).to.deep.equal([]);
      expect(map.panel?.getAttribute('aria-label')).to.equal(stack);
      expect(map.shown).to.deep.equal(before);
      map.panelButtons[1]!.click();
      map.details.click();
      expect(map.selected).to.deep.equal(['10000004/a']);
      expect(map.panel === undefined).to.equal(true);
      expect(map.shown[2]).to.equal(before[2]);
    });
  });

  describe('select', () => {
    beforeEach(() => map.view.setPins(pins));

    it('marks a pin, above the others, and unmarks it', () => {
      const before = Number(map.button('Castle Training').style.zIndex);
      map.view.select('10000001/a');
      expect(map.current).to.deep.equal(['Castle Training']);
      expect(Number(map.button('Castle Training').style.zIndex)).to.be.above(before + 1000);
      map.view.select(undefined);
      expect(map.current).to.deep.equal([]);
    });

    it('marks the cluster that holds the pin, and the pin when that comes apart', () => {
      map.view.select('10000002/b');
      expect(map.current).to.deep.equal(['2 sites of one provider near Leeds']);
      map.button('2 sites of one provider near Leeds').click();
      expect(map.current).to.deep.equal(['Abbey College, annexe']);
    });

    it('marks nothing for a site that has no pin', () => {
      map.view.select('10000009/z');
      expect(map.current).to.deep.equal([]);
    });

    it('brings the pin into view', () => {
      map.button('2 sites of one provider near Leeds').click();
      expect(map.names).not.to.include('Castle Training');
      map.view.select('10000001/a');
      expect(map.isInView('Castle Training')).to.equal(true);
    });

    it('is remembered for pins that come later', () => {
      map.view.select('10000007/a');
      map.view.setPins([
        ...pins,
        { ...pins[0]!, id: '10000007/a', label: 'Late', position: { latitude: 57, longitude: -2.2 } },
      ]);
      expect(map.current).to.deep.equal(['Late']);
    });
  });
});
