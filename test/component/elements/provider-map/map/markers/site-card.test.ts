import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mapOfEachTest, pins } from '../mounted-map.ts';

const name = 'Castle Training';

describe('a pressed pin', () => {
  const map = mapOfEachTest(pins);
  const text = () => map.panel?.textContent;

  it('says what it is and is marked, and nothing else happens', () => {
    map.button(name).click();
    expect(text()).to.equal('Castle TrainingDetails');
    expect(map.panel!.getAttribute('aria-label')).to.equal(name);
    expect(map.current).to.deep.equal([name]);
    expect(map.selected).to.deep.equal([]);
  });

  it('says how far it is from the place that was asked for', () => {
    map.view.setPins(pins, { latitude: 51.146, longitude: 0.875 }, undefined, 'Ashford');
    map.button(name).click();
    expect(text()).to.equal('Castle Training12.8 miles from AshfordDetails');
  });

  it('tells more when that is asked for', () => {
    map.button(name).click();
    map.details.click();
    expect(map.selected).to.deep.equal(['10000001/a']);
    expect(map.panel === undefined).to.equal(true);
  });

  it('is accessible, has the focus on its button, and gives it back by Escape', async () => {
    map.button(name).focus();
    await sendKeys({ press: 'Enter' });
    expect(map.root.activeElement === map.details).to.equal(true);
    await expect(map.host).shadowDom.to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect(map.panel === undefined).to.equal(true);
    expect(map.focused).to.equal(name);
    expect(map.current).to.deep.equal([]);
  });

  it('is not below its card', () => {
    map.view.setPins(pins, { latitude: 51.28, longitude: 1.08 }, 2);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight'])
      map.canvas.dispatchEvent(new KeyboardEvent('keydown', { key }));
    map.button(name).click();
    const card = map.panel!.getBoundingClientRect();
    const pin = map.button(name).getBoundingClientRect();
    expect(pin.bottom <= card.top || pin.left >= card.right).to.equal(true);
    expect(map.isInView(name)).to.equal(true);
  });

  it('closes when it is pressed again, and when another is, it says that', () => {
    map.button(name).click();
    map.button(name).click();
    expect(map.panel === undefined).to.equal(true);
    map.button('3 providers at one place in Plymouth').click();
    map.panelButtons.find(({ textContent }) => textContent === 'Quay Skills')!.click();
    expect(text()).to.equal('Quay SkillsDetails');
    expect(map.current).to.deep.equal(['3 providers at one place in Plymouth']);
  });

  it('stays open when the map moves, and goes with its pin', () => {
    map.button(name).click();
    map.button('Zoom out').click();
    expect(text()).to.contain(name);
    map.view.setPins(pins.slice(1));
    expect(map.panel === undefined).to.equal(true);
  });

  it('gives the mark back to what the list has selected', () => {
    map.view.select('10000003/a');
    map.button(name).click();
    map.button('Close').click();
    expect(map.current).to.deep.equal(['3 providers at one place in Plymouth']);
  });
});

describe('a pin that is shown from the list', () => {
  const map = mapOfEachTest(pins);
  const tag = () => map.root.querySelector('.marker[aria-current] .name-tag')?.textContent;

  it('is out of its cluster, in view, marked, and has its name beside it', () => {
    map.view.showPin('10000002/b');
    expect(map.current).to.deep.equal(['Abbey College, annexe']);
    expect(map.isInView('Abbey College, annexe')).to.equal(true);
    expect(tag()).to.equal('Abbey College, annexe');
  });

  it('is named on its cluster where no zoom takes that apart', () => {
    map.view.showPin('10000004/a');
    expect(map.current).to.deep.equal(['3 providers at one place in Plymouth']);
    expect(tag()).to.equal('Harbour Skills');
  });

  it('stays as it is when the list selects it too, and loses its name to the next', () => {
    map.view.showPin('10000002/b');
    const { shown } = map;
    map.view.select('10000002/b');
    expect(map.shown).to.deep.equal(shown);
    expect(tag()).to.equal('Abbey College, annexe');
    map.view.select('10000001/a');
    expect(tag()).to.equal(undefined);
    expect(map.root.querySelector('.name-tag')).to.equal(null);
  });

  it('does not zoom a closer map out, and one that is not there changes nothing', () => {
    for (let presses = 0; presses < 9; presses += 1) map.button('Zoom in').click();
    const width = map.shown[2]!;
    map.view.showPin('10000001/a');
    expect(map.shown[2]).to.be.at.most(width + 0.01);
    const { shown } = map;
    map.view.showPin('elsewhere');
    expect(map.shown).to.deep.equal(shown);
  });
});
