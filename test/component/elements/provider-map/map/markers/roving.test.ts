import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mapOfEachTest, pins } from '../mounted-map.ts';

const leeds = '2 sites of one provider near Leeds';
const stack = '3 providers at one place in Plymouth';
const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('the markers by keyboard', () => {
  const map = mapOfEachTest(pins);

  it('are one tab stop, after the map’s own and before the buttons', async () => {
    map.canvas.focus();
    await press('Tab');
    expect(map.focused).to.equal(leeds);
    await press('Tab');
    expect(map.focused).to.equal('Zoom in');
    expect(map.markers.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('are a row from north to south, without an end, by every arrow', async () => {
    map.canvas.focus();
    const seen: (string | undefined)[] = [];
    for (const key of ['Tab', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) {
      await press(key);
      seen.push(map.focused);
    }
    expect(seen).to.deep.equal([leeds, 'Castle Training', stack, leeds, stack, 'Castle Training']);
  });

  it('begin nearest to the origin, also in the document', async () => {
    map.view.setPins(pins, { latitude: 50.4, longitude: -4.1 });
    expect(map.names).to.deep.equal([stack, 'Castle Training', leeds]);
    map.markers[2]!.focus();
    await press('Home');
    expect(map.focused).to.equal(stack);
    await press('End');
    expect(map.focused).to.equal(leeds);
  });

  it('do not move the map, and leave other keys alone', async () => {
    map.markers[0]!.focus();
    const before = map.shown;
    await press('ArrowDown', 'ArrowDown');
    expect(map.shown).to.deep.equal(before);
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true });
    map.markers[0]!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('keep their place in the row, for Tab to come back to', async () => {
    map.canvas.focus();
    await press('Tab', 'ArrowRight');
    map.canvas.focus();
    await press('Tab');
    expect(map.focused).to.equal('Castle Training');
  });

  it('keep the focus when others come before and after it', () => {
    const castle = map.button('Castle Training');
    castle.focus();
    map.view.setPins([
      ...pins,
      { ...pins[0]!, id: 'n', label: 'North', position: { latitude: 57, longitude: -2 } },
      { ...pins[0]!, id: 's', label: 'South', position: { latitude: 49.9, longitude: 1 } },
    ]);
    expect(map.root.activeElement).to.equal(castle);
    expect(map.names).to.deep.equal(['North', leeds, 'Castle Training', stack, 'South']);
  });

  it('come into view with the focus', async () => {
    map.button(leeds).click();
    map.canvas.focus();
    await press('Tab');
    for (let at = 0; at < map.markers.length; at += 1) {
      expect(map.isInView(map.focused!), map.focused!).to.equal(true);
      await press('ArrowRight');
    }
  });

  it('hand the focus on through every zoom', async () => {
    map.button(leeds).focus();
    await press('Enter');
    expect(map.focused).to.match(/^Abbey College/);
    for (const key of ['-', '-', '+', '-']) {
      await press(key);
      expect(
        map.markers.some((marker) => marker === map.root.activeElement),
        key,
      ).to.equal(true);
    }
  });

  it('show a ring around the one with the focus, in two colours', async () => {
    map.canvas.focus();
    await press('Tab');
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(map.root.activeElement!);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2, boxShadow === 'none']).to.deep.equal(['solid', true, false]);
  });
});

describe('Escape', () => {
  const map = mapOfEachTest(pins);

  for (const name of ['Castle Training', 'Zoom out', 'Skip the map']) {
    it(`comes back to the map from “${name}”, and no further`, async () => {
      let heard = false;
      map.host.addEventListener('keydown', ({ key }) => (heard ||= key === 'Escape'));
      (name === 'Skip the map' ? map.root.querySelector<HTMLElement>('.passed')! : map.button(name)).focus();
      await press('Escape');
      expect(map.root.activeElement).to.equal(map.canvas);
      expect(heard).to.equal(false);
      await press('Escape');
      expect(heard).to.equal(true);
    });
  }
});

describe('focusPin', () => {
  const map = mapOfEachTest(pins);

  it('gives the focus to a pin, or to what holds it', () => {
    expect(map.view.focusPin('10000001/a')).to.equal(true);
    expect(map.focused).to.equal('Castle Training');
    expect(map.view.focusPin('10000002/b')).to.equal(true);
    expect(map.focused).to.equal(leeds);
    expect(map.view.focusPin('10000005/a')).to.equal(true);
    expect(map.focused).to.equal(stack);
  });

  it('does so wherever somebody has moved the map', () => {
    map.button('Zoom in').click();
    map.button('Zoom in').click();
    for (let presses = 0; presses < 20; presses += 1) {
      map.canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    }
    for (const [id, name] of [
      ['10000001/a', 'Castle Training'],
      ['10000004/a', stack],
    ] as const) {
      expect(map.view.focusPin(id)).to.equal(true);
      expect(map.focused).to.equal(name);
      expect(map.isInView(name)).to.equal(true);
    }
  });

  it('knows no other pin, and none while the map is hidden', () => {
    expect(map.view.focusPin('10000009/z')).to.equal(false);
    map.container.style.display = 'none';
    map.view.focusPin('10000001/a');
    expect(map.root.activeElement).to.equal(null);
    map.remove();
    map.mount('width: 600px; height: 400px; display: none');
    map.view.setPins(pins);
    expect(map.view.focusPin('10000001/a')).to.equal(false);
  });
});
