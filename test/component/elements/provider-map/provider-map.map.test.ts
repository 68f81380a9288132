import { expect } from '@open-wc/testing';
import type { MapModule } from '../../../../src/elements/provider-map/map/map.types.ts';
import { MapUpdater } from '../../../../src/elements/provider-map/map/map-updater.ts';
import { deferred } from '../../../support/deferred.ts';
import { dayReleaseAt, places, samplePage, sampleProvider, sampleSite, without } from './sample-providers.ts';
import { mount, warnings, until, type TestProviderMap } from './test-map.ts';

const wide = '64em';
const three = samplePage([dayReleaseAt(1, 'london'), dayReleaseAt(2, 'canterbury'), dayReleaseAt(3, 'ashford')]);
const opened = (element: TestProviderMap) => until(() => element.map, 'the map opens');
const button = (element: TestProviderMap, ukprn: number) =>
  element.one<HTMLButtonElement>(`[data-ukprn="${ukprn}"] .show:not([aria-expanded])`);
/** Two frames: observers have reported by then. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('provider-map: the map', () => {
  it('shows the sites once it comes near the viewport', async () => {
    const element = await mount(three, { ...places.canterbury }, wide);
    expect(element.all('.provider')).to.have.length(3);
    await opened(element);
    expect(element.loads).to.equal(1);
    expect(element.map!.pins.at(-1)!.map(({ id }) => id)).to.deep.equal(['2/s2', '3/s3', '1/s1']);
    expect(element.map!.origins.at(-1)).to.deep.equal(places.canterbury);
    expect(element.map!.options.words.map).to.equal('Map of training sites');
    expect(element.one('.map-host')!.contains(element.map!.options.container)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('calls a pin by its provider and the name or town of its site', async () => {
    const sites = [sampleSite('a', 'london', { name: 'Old Mill' }), sampleSite('b', 'ashford')];
    const element = await mount(samplePage([sampleProvider(1, { sites })]), {}, wide);
    await opened(element);
    expect(element.map!.pins.at(-1)!.map(({ label }) => label)).to.deep.equal([
      'College 1, Old Mill',
      'College 1, Ashford',
    ]);
  });

  it('speaks the language of its element', async () => {
    const element = await mount(three, {}, wide);
    await opened(element);
    element.lang = 'cy';
    await until(() => element.map?.options.words.map === 'Map o safleoedd hyfforddi');
    expect(element.views).to.have.length(2);
  });

  it('is not fetched while it is far away', async () => {
    const element = await mount(undefined, {}, wide);
    element.parentElement!.style.marginBlockStart = '400vh';
    element.data = three;
    await element.updateComplete;
    await painted();
    expect(element.loads).to.equal(0);
    element.parentElement!.style.marginBlockStart = '0';
    await opened(element);
  });

  it('is never fetched, and has no box, where there is no pin', async () => {
    const centroid = sampleSite('r', 'london', { address: { lines: ['Greater London'] } });
    for (const loading of ['eager', 'visible', 'click']) {
      const element = await mount(
        samplePage([without(1, { mode: 'online' }), sampleProvider(2, { sites: [centroid] })]),
        { loading },
        wide,
      );
      await painted();
      expect(element.loads, loading).to.equal(0);
      expect(element.has('.frame'), loading).to.equal(false);
      expect(element.all('.show:not([aria-expanded])'), loading).to.have.length(0);
    }
  });

  it('is not fetched for view="list"', async () => {
    const element = await mount(three, { view: 'list', loading: 'eager' }, wide);
    await painted();
    expect(element.loads).to.equal(0);
    expect(element.has('.frame')).to.equal(false);
  });

  it('is fetched at once with loading="eager"', async () => {
    const element = await mount(undefined, { loading: 'eager' }, wide);
    element.parentElement!.style.marginBlockStart = '400vh';
    element.data = three;
    await opened(element);
    expect(element.loads).to.equal(1);
  });

  it('waits for its button with loading="click"', async () => {
    const element = await mount(three, { loading: 'click' }, wide);
    await painted();
    expect(element.loads).to.equal(0);
    await expect(element).to.be.accessible();
    element.one<HTMLButtonElement>('.open')!.click();
    await opened(element);
    expect(element.has('.open')).to.equal(false);
  });

  it('gets the focus of its button, which goes', async () => {
    const element = await mount(three, { loading: 'click', course: '274' }, wide);
    const open = element.one<HTMLButtonElement>('.open')!;
    open.focus();
    open.click();
    await opened(element);
    const box = element.shadowRoot!.activeElement!;
    expect([box.role, box.ariaLabel]).to.deep.equal(['group', 'Map of training providers for course 274']);
  });

  it('is opened by "Show on map" too', async () => {
    const element = await mount(three, { loading: 'click' }, wide);
    button(element, 3)!.click();
    await opened(element);
    expect(element.map!.selected).to.deep.equal(['3/s3']);
  });

  it('that cannot be loaded leaves the list, a note and no error', async () => {
    const element = await mount(three, { answer: () => Promise.reject(new Error('offline')) }, wide);
    await until(() => element.text('.frame'));
    expect(element.text('.frame')).to.equal('The map could not be loaded. Every provider is in the list.');
    expect(element.all('.provider')).to.have.length(3);
    expect(element.dataset['state']).to.equal('ready');
    await expect(element).to.be.accessible();
    expect(element.loads).to.equal(1);
  });

  it('that cannot be drawn does the same, and tells the site owner', async () => {
    const said = await warnings(async () => {
      const broken: MapModule = {
        createMap: (onSelect) =>
          new MapUpdater(() => {
            throw new Error('no map today');
          }, onSelect),
      };
      const element = await mount(three, { answer: () => Promise.resolve(broken) }, wide);
      await until(() => element.text('.frame'));
      expect(element.text('.frame')).to.contain('could not be loaded');
    });
    expect(said[0]).to.contain('could not be drawn');
  });

  it('follows the filter, and is not told again what it shows', async () => {
    const element = await mount(three, { ...places.canterbury }, wide);
    await opened(element);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(element.map!.pins).to.have.length(1);
    element.distance = 2;
    await element.updateComplete;
    expect(element.map!.pins.at(-1)!.map(({ id }) => id)).to.deep.equal(['2/s2']);
    expect(element.views).to.have.length(1);
  });

  it('goes when the last pin does, and comes back with the next', async () => {
    const element = await mount(three, {}, wide);
    await opened(element);
    element.data = samplePage([without(1, { mode: 'online' })]);
    await element.updateComplete;
    expect(!element.map).to.equal(true);
    element.data = three;
    await element.updateComplete;
    await opened(element);
    expect(element.views).to.have.length(2);
    expect(element.loads).to.equal(1);
  });

  it('is taken down with its element and drawn again when that returns', async () => {
    const element = await mount(three, {}, wide);
    await opened(element);
    const parent = element.parentElement!;
    element.remove();
    await Promise.resolve();
    expect(!element.map).to.equal(true);
    parent.append(element);
    await opened(element);
    expect(element.map!.pins).to.have.length(1);
  });

  it('stays as it is when its element is moved', async () => {
    const element = await mount(three, {}, wide);
    await opened(element);
    element.parentElement!.prepend(element);
    await element.updateComplete;
    await painted();
    expect(element.views).to.have.length(1);
    expect(!element.map).to.equal(false);
  });

  it('whose code arrives after its element left is not drawn', async () => {
    const code = deferred<MapModule>();
    const element = await mount(three, { loading: 'eager', answer: () => code.promise }, wide);
    const parent = element.parentElement!;
    element.remove();
    code.resolve(element.module);
    await painted();
    expect(element.views).to.have.length(0);
    parent.append(element);
    await opened(element);
  });
});
