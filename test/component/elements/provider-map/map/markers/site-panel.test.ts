import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mapOfEachTest, pins } from '../mounted-map.ts';

const stack = '3 providers at one place in Plymouth';

describe('sites on one point', () => {
  const map = mapOfEachTest(pins);

  it('say that they open a list; other clusters do not', () => {
    expect(map.button(stack).ariaHasPopup).to.equal('dialog');
    expect(map.button('2 sites of one provider near Leeds').ariaHasPopup).to.equal(null);
  });

  it('open as a list of buttons, by keyboard, with the focus in it', async () => {
    map.button(stack).focus();
    await sendKeys({ press: 'Enter' });
    expect(map.panelButtons.map(({ textContent }) => textContent)).to.have.members([
      'Quay Skills',
      'Harbour Skills',
      'Dock Skills',
    ]);
    expect(map.root.activeElement).to.equal(map.panelButtons[0]);
    expect(map.button(stack).ariaExpanded).to.equal('true');
    await expect(map.host).shadowDom.to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(map.panel!.ariaLabel).to.be.oneOf(['Quay Skills', 'Harbour Skills', 'Dock Skills']);
    await sendKeys({ press: 'Enter' });
    expect(map.selected).to.have.length(1);
    expect(map.panel === undefined).to.equal(true);
  });

  it('close by Escape, by their button and by their marker, and give the focus back', async () => {
    map.button(stack).focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(map.panel).to.equal(undefined);
    expect(map.focused).to.equal(stack);
    expect(map.button(stack).ariaExpanded).to.equal('false');
    await sendKeys({ press: 'Enter' });
    map.button('Close').click();
    expect(map.panel).to.equal(undefined);
    map.button(stack).click();
    map.button(stack).click();
    expect(map.panel).to.equal(undefined);
  });

  it('close when the map shows something else', () => {
    map.button(stack).click();
    map.button('Zoom in').click();
    expect(map.panel).to.equal(undefined);
    map.view.fit();
    map.button(stack).click();
    map.view.setPins(pins.slice(0, 1));
    expect(map.panel).to.equal(undefined);
    expect(map.root.activeElement === null).to.equal(false);
  });

  it('are as many as one can go through, and a word about the rest', () => {
    const many = Array.from({ length: 153 }, (_, index) => ({ ...pins[3]!, id: `1/${index}`, label: `Site ${index}` }));
    map.view.setPins(many);
    map.markers[0]!.click();
    expect(map.panelButtons).to.have.length(50);
    expect(map.panel!.textContent).to.contain('103 more are in the list.');
    const [panel, box] = [map.panel!, map.canvas].map((each) => each.getBoundingClientRect());
    expect(panel!.bottom).to.be.at.most(box!.bottom);
    expect(map.panel!.scrollHeight).to.be.above(map.panel!.clientHeight);
  });
});
