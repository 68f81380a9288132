import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mapOfEachTest, pins, pretendReducedMotion } from '../mounted-map.ts';

describe('moving the map', () => {
  const map = mapOfEachTest(pins);
  beforeEach(() => {
    map.button('Zoom in').click();
  });

  const wheel = (init: WheelEventInit): WheelEvent => {
    const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: -100, ...init });
    map.canvas.dispatchEvent(event);
    return event;
  };

  describe('by wheel', () => {
    it('is left to the page', () => {
      const before = map.shown;
      expect(wheel({}).defaultPrevented).to.equal(false);
      expect(map.shown).to.deep.equal(before);
    });

    for (const key of ['ctrlKey', 'metaKey'] as const) {
      it(`zooms with ${key}, in and out`, () => {
        const width = map.shown[2]!;
        expect(wheel({ [key]: true }).defaultPrevented).to.equal(true);
        expect(map.shown[2]).to.be.closeTo(width / 2, 1);
        wheel({ [key]: true, deltaY: 100 });
        expect(map.shown[2]).to.be.closeTo(width, 1);
      });
    }

    it('adds up small steps of a touchpad, and counts lines as more than pixels', () => {
      const width = map.shown[2]!;
      for (let step = 0; step < 20; step += 1) wheel({ ctrlKey: true, deltaY: -5 });
      expect(map.shown[2]).to.be.closeTo(width / 2, 1);
      wheel({ ctrlKey: true, deltaY: 3, deltaMode: WheelEvent.DOM_DELTA_LINE });
      expect(map.shown[2]).to.be.above(width / 1.5);
    });

    it('keeps the point under the pointer', () => {
      const box = map.canvas.getBoundingClientRect();
      // The drawing reaches a fifth of the map further on each side, so the map's left edge is a seventh in.
      const underLeftEdge = (): number => map.shown[0]! + map.shown[2]! / 7;
      const before = underLeftEdge();
      wheel({ ctrlKey: true, clientX: box.left, clientY: box.top + 200 });
      expect(underLeftEdge()).to.be.closeTo(before, map.shown[2]! / 600);
    });
  });

  describe('by mouse and finger', () => {
    it('a mouse drags', () => {
      const [x] = map.shown;
      map.drag(-60, 0);
      expect(map.shown[0]).to.be.above(x!);
    });

    it('a finger does not, and a mouse does after it', () => {
      const before = map.shown;
      map.drag(-60, 0, 'touch');
      expect(map.shown).to.deep.equal(before);
      map.drag(-60, 0);
      expect(map.shown).not.to.deep.equal(before);
    });

    it('a finger may scroll the page, and only that', () => {
      expect(getComputedStyle(map.canvas).touchAction).to.equal('pan-x pan-y');
    });

    it('a drag that begins on a pin does not press it', () => {
      const pin = map.button('Castle Training');
      const { x, y } = pin.getBoundingClientRect();
      const act = (type: string, dx: number): boolean =>
        pin.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x + dx, clientY: y }));
      act('mousedown', 0);
      act('mousemove', -30);
      act('mouseup', -30);
      act('click', -30);
      expect(map.panel === undefined).to.equal(true);
      act('mousedown', -30);
      act('mouseup', -30);
      act('click', -30);
      expect(map.panel?.ariaLabel).to.equal('Castle Training');
    });

    it('leaves the host alone: no class, no style, no scrolling, the cursor is the map’s', () => {
      const scrolls: unknown[] = [];
      const { scrollTo } = window;
      window.scrollTo = (...to: unknown[]) => void scrolls.push(to);
      const at = { bubbles: true, composed: true, clientX: 300, clientY: 200 };
      map.canvas.dispatchEvent(new MouseEvent('mousedown', at));
      map.canvas.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: 340 }));
      expect(document.body.className).to.equal('');
      expect(getComputedStyle(map.canvas).cursor).to.equal('grabbing');
      map.canvas.dispatchEvent(new MouseEvent('mouseup', at));
      map.canvas.dispatchEvent(new MouseEvent('click', at));
      window.scrollTo = scrollTo;
      expect(scrolls).to.deep.equal([]);
      expect(document.documentElement.hasAttribute('style')).to.equal(false);
      expect(getComputedStyle(map.canvas).cursor).to.equal('grab');
    });
  });

  describe('by keys', () => {
    it('arrows pan', async () => {
      map.canvas.focus();
      const [x, y] = map.shown;
      await sendKeys({ press: 'ArrowRight' });
      expect(map.shown[0]).to.be.above(x!);
      await sendKeys({ press: 'ArrowUp' });
      expect(map.shown[1]).to.be.below(y!);
    });

    it('plus and minus zoom, from a marker too', async () => {
      const width = map.shown[2]!;
      map.markers[0]!.focus();
      await sendKeys({ press: '+' });
      expect(map.shown[2]).to.be.closeTo(width / 2, 1);
      await sendKeys({ press: '-' });
      expect(map.shown[2]).to.be.closeTo(width, 1);
    });

    it('leaves the browser its own: Ctrl and plus, letters, Tab', () => {
      const before = map.shown;
      for (const init of [
        { key: '+', ctrlKey: true },
        { key: 'ArrowLeft', altKey: true },
        { key: 'a' },
        { key: 'Tab' },
      ]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        map.canvas.dispatchEvent(event);
        expect(event.defaultPrevented, init.key).to.equal(false);
      }
      expect(map.shown).to.deep.equal(before);
    });

    it('stops at the sea around the islands instead of bouncing', () => {
      const press = (): boolean => map.canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
      for (let presses = 0; presses < 60; presses += 1) press();
      const [x] = map.shown;
      press();
      expect(map.shown[0]).to.equal(x);
    });
  });

  describe('and motion', () => {
    it('is at once for visitors who want less', () => {
      map.button('Zoom in').click();
      expect(map.isAnimating).to.equal(false);
    });

    it('is eased for others', async () => {
      map.remove();
      const restoreMotion = pretendReducedMotion(false);
      map.mount();
      restoreMotion();
      map.view.setPins(pins);
      map.canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      expect(map.isAnimating).to.equal(true);
    });
  });
});
