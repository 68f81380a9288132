import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ProviderSelectEvent } from '../../../src/elements/provider-map/provider-map.events.ts';
import '../../../src/elements/provider-map/define.ts';
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
/** Whether the selected provider is in the list's own view. */
/** Its details may be longer than the list is high: it is the beginning that has to be seen. */
const inView = (element: TestProviderMap): boolean => {
  const list = element.one('[part="list"]')!.getBoundingClientRect();
  const item = element.one('[aria-current]')!.getBoundingClientRect();
  return item.top >= list.top - 1 && item.top < list.bottom - 20;
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

  it('on the map selects in the list, as far down as that is, and shows that site', async () => {
    const sites = [sampleSite('a', 'canterbury'), sampleSite('b', 'london')];
    const last = sampleProvider(99_999_999, { name: 'Zebra', sites });
    const element = await mount(samplePage([...many(45), last]), {}, wide);
    await opened(element);
    expect(element.all('.provider')).to.have.length(20);
    const page = scrollY;
    const said = oneEvent(element, 'provider-select') as Promise<ProviderSelectEvent>;
    element.map!.options.onSelect('99999999/b');
    expect([(await said).provider, (await said).site]).to.deep.equal([last, sites[1]]);
    await element.updateComplete;
    expect(current(element)).to.deep.equal([99_999_999]);
    expect(element.text('[aria-current] [part="address"]')).to.equal('b Mill Lane, London, CT1 1AA and one more site');
    expect(element.map!.selected).to.deep.equal(['99999999/b']);
    await until(() => inView(element), 'the list has gone there');
    element.map!.options.onSelect('10000001/s10000001');
    await element.updateComplete;
    expect(current(element)).to.deep.equal([10_000_001]);
    await until(() => inView(element), 'the list has come back');
    expect(scrollY).to.equal(page);
  });

  it('in the list leaves the list where it is', async () => {
    const element = await mount(samplePage(many(20)), {}, wide);
    await opened(element);
    const list = element.one('[part="list"]')!;
    button(element, 10_000_020)!.click();
    await element.updateComplete;
    expect(current(element)).to.deep.equal([10_000_020]);
    expect(list.scrollTop).to.equal(0);
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

describe('provider-map: layout', () => {
  it('has the list beside the map where there is room, scrolling by itself', async () => {
    const element = await mount(samplePage(many(20)), { loading: 'click' }, wide);
    await until(() => element.one('[part="list"]')!.tabIndex === 0, 'the list can be reached by keyboard');
    const list = element.one('[part="list"]')!;
    const map = element.one('.frame')!;
    expect(list.getBoundingClientRect().left).to.be.at.least(map.getBoundingClientRect().right);
    expect(list.offsetHeight).to.equal(map.offsetHeight);
    expect([list.getAttribute('role'), list.ariaLabel]).to.deep.equal(['region', 'Training providers']);
    await expect(element).to.be.accessible();
  });

  it('makes its page no longer than itself', async () => {
    const element = await mount(samplePage(many(60)), { loading: 'click', ...places.london }, wide);
    await until(() => element.one('[part="list"]')!.tabIndex === 0);
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
    expect(list.hasAttribute('tabindex')).to.equal(false);
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
    await until(() => root.querySelector('.door .marker'), 'a pin is drawn');
    const said = oneEvent(element, 'provider-select') as Promise<ProviderSelectEvent>;
    root.querySelector<HTMLButtonElement>('.door .marker')!.click();
    expect((await said).provider.ukprn).to.equal(2);
    await element.updateComplete;
    expect(root.querySelector('.provider')!.ariaCurrent).to.equal('true');
    await expect(element).to.be.accessible();
    const door = root.querySelector('.door')!;
    element.remove();
    await Promise.resolve();
    expect(door.childElementCount).to.equal(0);
  });
});
