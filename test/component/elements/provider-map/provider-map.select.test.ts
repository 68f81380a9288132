import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ProviderSelectEvent } from '../../../../src/elements/provider-map/provider-map.events.ts';
import '../../../../src/elements/provider-map/define.ts';
import './chunks.ts';
import { dayReleaseAt, many, places, samplePage, sampleProvider, sampleSite } from './sample-providers.ts';
import { mount, until, type TestProviderMap } from './test-map.ts';

const wide = '64em';
const three = samplePage([dayReleaseAt(1, 'london'), dayReleaseAt(2, 'canterbury'), dayReleaseAt(3, 'ashford')]);
const opened = (element: TestProviderMap) => until(() => element.map, 'the map opens');
const current = (element: TestProviderMap) =>
  element.all('[aria-current="true"]').map(({ dataset }) => Number(dataset['ukprn']));
const button = (element: TestProviderMap, ukprn: number) =>
  element.one<HTMLButtonElement>(`[data-ukprn="${ukprn}"] .show:not([aria-expanded])`);
/** Whether the selected provider can be seen from its beginning: its details may be longer than the viewport is high. */
const inView = (element: TestProviderMap): boolean => {
  const { top } = element.one('[aria-current]')!.getBoundingClientRect();
  return top >= -1 && top < innerHeight - 20;
};
/** Two frames: observers have reported by then. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('provider-map: selecting', () => {
  it('in the list selects on the map', async () => {
    const element = await mount(three, { ...places.canterbury }, wide);
    await opened(element);
    const said = oneEvent(element, 'provider-select') as Promise<ProviderSelectEvent>;
    button(element, 3)!.click();
    const event = await said;
    expect([event.provider, event.site]).to.deep.equal([three.providers[2], three.providers[2]!.sites[0]]);
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    await element.updateComplete;
    expect(current(element)).to.deep.equal([3]);
    expect(element.map!.selected).to.deep.equal(['3/s3']);
    expect(button(element, 3)!.textContent?.trim()).to.equal('Shown on map: College 3');
    await expect(element).to.be.accessible();
  });

  it('in the list selects the nearest of several sites', async () => {
    const sites = [sampleSite('a', 'london'), sampleSite('b', 'canterbury')];
    const element = await mount(samplePage([sampleProvider(1, { sites })]), { ...places.ashford }, wide);
    await opened(element);
    button(element, 1)!.click();
    await element.updateComplete;
    expect(element.map!.selected).to.deep.equal(['1/b']);
  });

  it('on the map selects in the list, as far down as that is, shows that site, and takes the page there', async () => {
    const sites = [sampleSite('a', 'canterbury'), sampleSite('b', 'london')];
    const last = sampleProvider(99_999_999, { name: 'Zebra', sites });
    const element = await mount(samplePage([...many(45), last]), {}, wide);
    await opened(element);
    expect(element.all('.provider')).to.have.length(20);
    const said = oneEvent(element, 'provider-select') as Promise<ProviderSelectEvent>;
    element.map!.options.onSelect('99999999/b');
    expect([(await said).provider, (await said).site]).to.deep.equal([last, sites[1]]);
    await until(() => element.all('.provider').length === 46, 'the list is long enough');
    expect(current(element)).to.deep.equal([99_999_999]);
    expect(element.text('[aria-current] [part="address"]')).to.equal('b Mill Lane, London, CT1 1AA and one more site');
    expect(element.map!.selected).to.deep.equal(['99999999/b']);
    await until(() => inView(element), 'the page has gone there');
    const { top, bottom } = element.one('.frame')!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'the map has stayed in view').to.equal(true);
    element.map!.options.onSelect('10000001/s10000001');
    await element.updateComplete;
    expect(current(element)).to.deep.equal([10_000_001]);
    await until(() => inView(element), 'the page has come back');
  });

  it('in the list leaves the page where it is as long as the map is in view', async () => {
    const element = await mount(samplePage(many(20)), {}, wide);
    await opened(element);
    const own = button(element, 10_000_020)!;
    own.scrollIntoView({ block: 'center' });
    const before = own.getBoundingClientRect();
    own.click();
    await painted();
    expect(current(element)).to.deep.equal([10_000_020]);
    const after = own.getBoundingClientRect();
    expect([after.top, after.width]).to.deep.equal([before.top, before.width]);
  });

  it('in the list takes the page to a map that is out of view, and no further than that', async () => {
    const element = await mount(samplePage(many(20)), { loading: 'eager' }, '30em');
    await opened(element);
    button(element, 10_000_020)!.scrollIntoView({ block: 'center' });
    expect(element.one('.frame')!.getBoundingClientRect().bottom < 0).to.equal(true);
    button(element, 10_000_020)!.click();
    await until(() => element.one('.frame')!.getBoundingClientRect().bottom > 0, 'the map comes into view');
    expect(Math.round(element.one('.frame')!.getBoundingClientRect().top)).to.equal(0);
  });

  it('knows nothing of a pin that is not there', async () => {
    const element = await mount(three, {}, wide);
    await opened(element);
    element.map!.options.onSelect('4/s4');
    await element.updateComplete;
    expect(current(element)).to.deep.equal([]);
  });

  it('lasts when the list is sorted otherwise', async () => {
    const element = await mount(three, { ...places.canterbury }, wide);
    await opened(element);
    button(element, 3)!.click();
    element.sort = 'name';
    await element.updateComplete;
    expect(current(element)).to.deep.equal([3]);
    expect(element.map!.selected.at(-1)).to.equal('3/s3');
  });
});

describe('provider-map: show on map', () => {
  it('goes to the pin, with the name of the place that was asked for', async () => {
    const element = await mount(three, { ...places.canterbury, location: 'Canterbury, Kent' }, wide);
    await opened(element);
    expect(element.map!.names.at(-1)).to.equal('Canterbury');
    button(element, 3)!.click();
    await element.updateComplete;
    expect(element.map!.shownPins).to.deep.equal(['3/s3']);
  });

  it('goes there once, also on a map that opens only now', async () => {
    const element = await mount(three, { loading: 'click' }, wide);
    button(element, 3)!.click();
    await opened(element);
    await until(() => element.map!.shownPins.length > 0);
    element.sort = 'name';
    await element.updateComplete;
    expect(element.map!.shownPins).to.deep.equal(['3/s3']);
  });
});

describe('provider-map: layout', () => {
  it('has the list beside the map where there is room, as long as it is, and the map stays in view', async () => {
    const element = await mount(samplePage(many(20)), { loading: 'click' }, wide);
    const list = element.one('[part="list"]')!;
    const map = element.one('.frame')!;
    expect(list.getBoundingClientRect().left).to.be.at.least(map.getBoundingClientRect().right);
    expect(list.scrollHeight).to.equal(list.clientHeight);
    expect(list.offsetHeight).to.be.at.least(element.all('.provider').at(-1)!.offsetHeight * 20);
    element.all('.provider')[10]!.scrollIntoView();
    const { top, bottom } = map.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, `${top} to ${bottom} of ${innerHeight}`).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('keeps a map that is higher than the viewport, or below the host’s own header, whole in view', async () => {
    const element = await mount(samplePage(many(20)), { loading: 'click' }, wide);
    element.style.setProperty('--provider-map-block-size', '3000px');
    element.style.setProperty('--provider-map-inset', '60px');
    element.all('.provider').at(-5)!.scrollIntoView();
    const { top, bottom } = element.one('.frame')!.getBoundingClientRect();
    expect(Math.round(top)).to.equal(60);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('makes its page no longer than itself', async () => {
    const element = await mount(samplePage(many(60)), { loading: 'click', ...places.london }, wide);
    const end = Math.max(...[document.body, element].map((each) => each.getBoundingClientRect().bottom));
    expect(document.scrollingElement!.scrollHeight).to.be.at.most(Math.max(innerHeight, Math.ceil(end + scrollY) + 16));
  });

  it('has the list below the map where there is not, flowing', async () => {
    const element = await mount(samplePage(many(20)), { loading: 'click' }, '40em');
    await painted();
    const list = element.one('[part="list"]')!;
    const map = element.one('.frame')!;
    expect(list.getBoundingClientRect().top).to.be.at.least(map.getBoundingClientRect().bottom);
    expect(list.scrollHeight).to.equal(list.clientHeight);
  });

  it('takes the height that the host asks for, and keeps it whatever the map does', async () => {
    const element = await mount(three, {}, wide);
    element.style.setProperty('--provider-map-block-size', '300px');
    const before = element.offsetHeight;
    expect(element.one('.frame')!.offsetHeight).to.equal(300);
    await opened(element);
    expect(element.offsetHeight).to.equal(before);
  });

  it('folds the list below the map with view="map", and opens it for a pin', async () => {
    const element = await mount(three, { view: 'map' }, wide);
    await opened(element);
    const fold = element.one<HTMLDetailsElement>('details.fold')!;
    expect(fold.open).to.equal(false);
    await expect(element).to.be.accessible();
    element.map!.options.onSelect('3/s3');
    await element.updateComplete;
    expect(fold.open).to.equal(true);
    expect(current(element)).to.deep.equal([3]);
  });

  for (const width of ['280px', '320px', '768px', '1200px']) {
    it(`fits ${width}`, async () => {
      const element = await mount(
        samplePage([{ ...many(1)[0]!, contact: { email: `${'long'.repeat(20)}@mill.example` } }]),
        { loading: 'click', ...places.london },
        width,
      );
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(element.one('.base')!.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }
});

describe('provider-map: with its own map', () => {
  it('selects in the list what is pressed on the map, and leaves nothing behind', async () => {
    const element = await fixture<HTMLElementTagNameMap['provider-map']>(
      html`<provider-map loading="eager" .data=${samplePage([dayReleaseAt(2, 'canterbury')])}></provider-map>`,
    );
    const root = element.shadowRoot!;
    await until(() => root.querySelector('.map-host .marker'), 'a pin is drawn');
    const said = oneEvent(element, 'provider-select') as Promise<ProviderSelectEvent>;
    root.querySelector<HTMLButtonElement>('.map-host .marker')!.click();
    root.querySelector<HTMLButtonElement>('.map-host .details')!.click();
    expect((await said).provider.ukprn).to.equal(2);
    await element.updateComplete;
    expect(root.querySelector('.provider')!.ariaCurrent).to.equal('true');
    await expect(element).to.be.accessible();
    const host = root.querySelector('.map-host')!;
    element.remove();
    await Promise.resolve();
    expect(host.childElementCount).to.equal(0);
  });
});
