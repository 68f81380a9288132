import { expect, waitUntil } from '@open-wc/testing';
import '../../../../../../src/elements/provider-map/map/basemap/preview.ts';
import '../../../../../../src/elements/provider-map/map/basemap/tile-source.ts';
import { dayReleaseAt, samplePage } from '../../sample-providers.ts';
import { mount, warnings, type TestProviderMap } from '../../test-map.ts';

const three = samplePage([dayReleaseAt(1, 'london'), dayReleaseAt(2, 'canterbury'), dayReleaseAt(3, 'ashford')]);
const painted = (element: TestProviderMap) => waitUntil(() => element.has('.preview'), 'the picture is there');
const dots = (element: TestProviderMap) => element.one('.preview .sites')!.getAttribute('d')!.match(/M/g)?.length;
const waiting = (changes: Partial<TestProviderMap> = {}) => mount(three, { loading: 'click', ...changes }, '64em');

describe('the light picture of the map', () => {
  it('shows the outline, a dot for each place and how many sites there are, and loads nothing of the map', async () => {
    const element = await waiting();
    await painted(element);
    expect(element.one('.preview path')!.getAttribute('d')!.length).to.be.above(200);
    expect(dots(element)).to.equal(3);
    expect(element.text('.preview-caption')).to.equal('3 training sites.');
    expect(element.loads).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('has dots where the sites are: Canterbury is east of London and south of it', async () => {
    const element = await waiting();
    await painted(element);
    const points = [
      ...element
        .one('.preview .sites')!
        .getAttribute('d')!
        .matchAll(/M(-?\d+) (-?\d+)/g),
    ].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [london, canterbury] = points;
    expect(canterbury![0]).to.be.above(london![0]);
    expect(canterbury![1]).to.be.above(london![1]);
  });

  it('leaves its button on top, to be pressed', async () => {
    const element = await waiting();
    await painted(element);
    const { left, top, width, height } = element.one('.open')!.getBoundingClientRect();
    const onTop = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(onTop === element.one('.open')).to.equal(true); // Compared here: a report of two elements takes minutes.
    element.one('.open')!.click();
    await waitUntil(() => element.map);
    expect(element.has('.preview')).to.equal(false);
  });

  it('follows the list', async () => {
    const element = await waiting();
    await painted(element);
    element.data = samplePage([dayReleaseAt(1, 'london')]);
    await waitUntil(() => element.text('.preview-caption') === 'One training site.');
    expect(dots(element)).to.equal(1);
  });

  it('says who would be asked for pictures, before anybody is', async () => {
    const element = await waiting({
      tiles: 'https://{s}.tiles.example/{z}/{x}/{y}.png',
      tilesAttribution: '© Maps',
    });
    await waitUntil(() => element.text('.preview-caption')?.includes('tiles.example'));
    expect(element.text('.preview-caption')).to.equal('3 training sites. The map’s pictures come from tiles.example.');
    const said = await warnings(async () => {
      const refused = await waiting({ tiles: 'https://tiles.example/{z}/{x}/{y}.png?preview' });
      await painted(refused);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(refused.text('.preview-caption')).to.equal('3 training sites.');
    });
    expect(said[0]).to.contain('tiles-attribution');
  });

  it('makes way for the note when the map cannot come', async () => {
    const element = await waiting({ answer: () => Promise.reject(new Error('offline')) });
    await painted(element);
    element.one('.open')!.click();
    await waitUntil(() => element.text('.frame')?.includes('could not be loaded'));
    expect(element.has('.preview')).to.equal(false);
  });
});
