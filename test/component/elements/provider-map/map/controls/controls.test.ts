import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mapOfEachTest, pins } from '../mounted-map.ts';

describe('the buttons of the map', () => {
  const map = mapOfEachTest(pins);

  it('move it as a drag does, each to its side', () => {
    map.button('Zoom in').click();
    map.button('Move the map').click();
    for (const [name, axis, sign] of [
      ['Move right', 0, 1],
      ['Move left', 0, -1],
      ['Move down', 1, 1],
      ['Move up', 1, -1],
    ] as const) {
      const before = map.shown;
      map.button(name).click();
      expect(Math.sign(map.shown[axis]! - before[axis]!), name).to.equal(sign);
      expect(map.shown[1 - axis], name).to.be.closeTo(before[1 - axis]!, 0.01);
    }
  });

  it('that move it are folded away until they are wanted', () => {
    const pan = map.button('Move the map');
    expect([pan.ariaExpanded, map.button('Move up').offsetHeight]).to.deep.equal(['false', 0]);
    pan.click();
    expect([pan.ariaExpanded, map.button('Move up').offsetHeight > 0]).to.deep.equal(['true', true]);
    pan.click();
    expect(pan.ariaExpanded).to.equal('false');
  });

  it('show all sites again', () => {
    const before = map.shown;
    map.drag(80, 40);
    map.button('Zoom in').click();
    map.button('Show all sites').click();
    expect(map.shown).to.deep.equal(before);
  });

  it('tell which keys there are, and give the focus back', async () => {
    const help = map.button('Keys for the map');
    help.focus();
    await sendKeys({ press: 'Enter' });
    expect(help.ariaExpanded).to.equal('true');
    expect(map.panel?.getAttribute('aria-label')).to.equal('Keys for the map');
    expect(map.panel?.textContent).to.contain('Home, End');
    expect(map.root.activeElement === map.panel).to.equal(true);
    await expect(map.host).shadowDom.to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect(map.panel).to.equal(undefined);
    expect(help.ariaExpanded).to.equal('false');
    expect(map.root.activeElement).to.equal(help);
  });

  it('lead past the map', async () => {
    const before = document.createElement('button');
    map.host.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    before.remove();
    const skip = map.root.activeElement as HTMLElement;
    expect(skip.textContent).to.equal('Skip the map');
    expect(skip.offsetWidth).to.be.above(24);
    await sendKeys({ press: 'Enter' });
    const end = map.root.activeElement!;
    expect(end.textContent).to.equal('End of the map');
    const inside = [...map.root.querySelectorAll('button')];
    expect(inside.every((each) => end.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING)).to.equal(true);
  });

  it('describe the keys of the map to who cannot see it', () => {
    const id = map.canvas.getAttribute('aria-describedby')!;
    expect(map.root.getElementById(id)?.textContent).to.match(/Arrow keys/);
    expect(map.canvas.getAttribute('role')).to.equal('application');
  });

  it('are large enough for every finger: 24 px at least, each of them, and so is every marker', () => {
    map.button('Move the map').click();
    map.button('Keys for the map').click();
    map.button('2 sites of one provider near Leeds').focus();
    const targets = [...map.root.querySelectorAll<HTMLElement>('button')].filter((each) => each.offsetParent);
    expect(targets.length).to.be.above(12);
    for (const target of targets.filter((each) => !each.matches('.passed'))) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.title || target.ariaLabel!).to.be.at.least(24);
    }
  });

  it('fit a map of any size', async () => {
    for (const style of [
      'width: 200px; height: 120px',
      'width: 320px; height: 240px',
      'width: 1200px; height: 500px',
    ]) {
      map.remove();
      map.mount(style);
      const box = map.canvas.getBoundingClientRect();
      for (const button of map.root.querySelectorAll('.controls > div > button')) {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        expect(left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom, style).to.equal(true);
      }
    }
  });
});

describe('hints', () => {
  const map = mapOfEachTest();
  const hint = () => map.root.querySelector('.hint')!;

  it('say what the wheel needs, to whoever turns it without', () => {
    map.canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: 10, bubbles: true, cancelable: true }));
    expect(hint().textContent).to.match(/^Hold (Ctrl|⌘) while you scroll to zoom$/);
    expect(hint().classList.contains('shown')).to.equal(true);
    expect(hint().getAttribute('aria-hidden')).to.equal('true');
  });

  it('say nothing to whoever does it right', () => {
    map.canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: 10, ctrlKey: true, bubbles: true, cancelable: true }));
    expect(hint().classList.contains('shown')).to.equal(false);
  });

  it('ask for two fingers where there is one', () => {
    const move = (count: number): void => {
      const event = new Event('touchmove', { bubbles: true });
      Object.defineProperty(event, 'touches', { value: Array.from({ length: count }) });
      map.canvas.dispatchEvent(event);
    };
    move(2);
    expect(hint().classList.contains('shown')).to.equal(false);
    move(1);
    expect(hint().textContent).to.equal('Use two fingers to move the map');
  });

  it('name what the pointer or the focus is on', () => {
    map.view.setPins(pins);
    const caption = map.root.querySelector('.caption')!;
    map.button('Castle Training').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(caption.textContent).to.equal('Castle Training');
    map.canvas.dispatchEvent(new PointerEvent('pointerleave'));
    expect(caption.textContent).to.equal('');
    map.button('Castle Training').focus();
    expect(caption.textContent).to.equal('Castle Training');
    map.canvas.focus();
    expect(caption.textContent).to.equal('');
  });
});
