import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mapOfEachTest, pins } from './mounted-map.ts';

describe('the map to assistive technology', () => {
  const map = mapOfEachTest();

  it('has a name for everything, and axe finds nothing', async () => {
    map.view.setPins(pins, { latitude: 52, longitude: -1 });
    map.view.select('10000001/a');
    expect(map.canvas.getAttribute('aria-label')).to.equal('Map of training sites');
    await expect(map.host).shadowDom.to.be.accessible();
  });

  it('hands the focus to the nearest marker when the focused one goes, and to the map after the last', () => {
    map.view.setPins(pins);
    map.button('Castle Training').focus();
    map.view.setPins(pins.slice(1));
    expect(map.markers.some((marker) => marker === map.root.activeElement)).to.equal(true);
    map.view.setPins([]);
    expect(map.root.activeElement).to.equal(map.canvas);
  });

  it('says when it can zoom no further, and keeps the focus', async () => {
    const out = map.button('Zoom out');
    out.focus();
    const outermost = map.shown;
    for (let presses = 0; presses < 8; presses += 1) await sendKeys({ press: 'Enter' });
    expect(out.getAttribute('aria-disabled')).to.equal('true');
    expect(map.root.activeElement).to.equal(out);
    expect(map.shown[2]).to.be.closeTo(outermost[2]!, 1);
    map.button('Zoom in').click();
    expect(out.getAttribute('aria-disabled')).to.equal('false');
  });
});
