import { expect } from '@open-wc/testing';
import { dayReleaseAt, many, places, samplePage, sampleProvider, without } from './sample-providers.ts';
import { finder, mount, warnings, type TestProviderMap } from './test-map.ts';

const names = (element: TestProviderMap) => element.texts('[part="name"]');
const focused = (element: TestProviderMap) => element.shadowRoot!.activeElement?.textContent?.trim();
const sortControl = async (element: TestProviderMap) => (await finder(element)).select('Sort by');
const more = (element: TestProviderMap) => element.one<HTMLButtonElement>('.more button');

describe('provider-map: a long list', () => {
  it('of 400 shows 20 at first, and says how many there are', async () => {
    const element = await mount(samplePage(many(400)), { view: 'list' });
    expect(element.all('.provider')).to.have.length(20);
    expect(element.text('[part="count"]')).to.equal('400 providers train this course');
    expect(element.text('.more')).to.equal('Show 20 more 20 of 400 shown');
    await expect(element).to.be.accessible();
  });

  it('shows more when asked to, and the focus goes to the first that is new', async () => {
    const element = await mount(samplePage(many(45)), { view: 'list' });
    more(element)!.click();
    await element.updateComplete;
    expect(element.all('.provider')).to.have.length(40);
    expect(focused(element)).to.equal('College 10000021');
    expect(more(element)!.textContent?.trim()).to.equal('Show 5 more');
    more(element)!.click();
    await element.updateComplete;
    expect(element.all('.provider')).to.have.length(45);
    expect(focused(element)).to.equal('College 10000041');
    expect(!more(element)).to.equal(true);
  });

  it('does not move the host’s page when it shows more', async () => {
    const element = await mount(samplePage(many(45)), { view: 'list' });
    const before = scrollY;
    more(element)!.click();
    await element.updateComplete;
    expect(scrollY).to.equal(before);
  });

  it('has no button where 20 are all', async () => {
    expect(!more(await mount(samplePage(many(20))))).to.equal(true);
  });

  it('is printed in full', async () => {
    const element = await mount(samplePage(many(45)), { view: 'list' });
    dispatchEvent(new Event('beforeprint'));
    expect(element.all('.provider')).to.have.length(45);
    dispatchEvent(new Event('afterprint'));
    expect(element.all('.provider')).to.have.length(20);
  });

  it('goes back to its beginning when it is sorted otherwise', async () => {
    const element = await mount(samplePage(many(45)), { view: 'list', ...places.london });
    more(element)!.click();
    await element.updateComplete;
    element.sort = 'name';
    await element.updateComplete;
    expect(element.all('.provider')).to.have.length(20);
  });
});

describe('provider-map: order', () => {
  const all = samplePage([
    dayReleaseAt(1, 'london', { name: 'Alder' }),
    dayReleaseAt(2, 'canterbury', { name: 'Cedar' }),
    dayReleaseAt(3, 'ashford', { name: 'Beech' }),
  ]);

  it('is by name without a place, and there is nothing to choose', async () => {
    const element = await mount(all);
    expect(names(element)).to.deep.equal(['Alder', 'Beech', 'Cedar']);
    const sort = await sortControl(element);
    expect(sort.value).to.equal('name');
    expect([...sort.options].map(({ value }) => value)).not.to.include('distance');
  });

  it('is by distance with one, which may lie on the meridian', async () => {
    const element = await mount(all, { latitude: 51.48, longitude: 0 });
    expect(names(element)).to.deep.equal(['Alder', 'Beech', 'Cedar']);
    expect(element.texts('[part="distance"]')[0]).to.equal('5.6 miles');
    expect((await mount(all, places.canterbury)).texts('[part="name"]')).to.deep.equal(['Cedar', 'Beech', 'Alder']);
  });

  it('is the visitor’s choice', async () => {
    const element = await mount(all, places.canterbury);
    const select = await sortControl(element);
    expect(select.value).to.equal('distance');
    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Alder', 'Beech', 'Cedar']);
    expect(element.sort).to.equal('name');
    expect(select.labels![0]!.textContent).to.contain('Sort by');
    await expect(element).to.be.accessible();
  });

  it('is read from the attribute', async () => {
    const element = await mount(all, places.canterbury);
    const select = await sortControl(element);
    element.setAttribute('sort', 'name');
    await element.updateComplete;
    expect(select.value).to.equal('name');
  });

  it('ignores half a position, and tells the site owner', async () => {
    const said = await warnings(async () => {
      const element = await mount(all);
      element.setAttribute('latitude', '51.28');
      await element.updateComplete;
      expect((await sortControl(element)).value).to.equal('name');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('latitude="51.28"');
  });
});

describe('provider-map: distance', () => {
  const national = without(4, { mode: 'workplace', coverage: 'national' });
  const all = samplePage([
    dayReleaseAt(1, 'london'),
    dayReleaseAt(2, 'canterbury'),
    dayReleaseAt(3, 'ashford'),
    national,
  ]);

  const cases: readonly (readonly [string | undefined, readonly number[], string])[] = [
    ['2', [2, 4], '1 at a site within 2 miles, 1 comes to any workplace'],
    ['20', [2, 3, 4], '2 at a site within 20 miles, 1 comes to any workplace'],
    ['100', [2, 3, 1, 4], '3 at a site within 100 miles, 1 comes to any workplace'],
    ['all', [2, 3, 1, 4], '4 providers train this course'],
    ['7', [2, 3, 1, 4], '4 providers train this course'],
    [undefined, [2, 3, 1, 4], '4 providers train this course'],
  ];
  for (const [distance, ukprns, words] of cases) {
    it(`${distance ?? 'unset'}: ${words}`, async () => {
      const element = await mount(all, places.canterbury);
      if (distance) element.setAttribute('distance', distance);
      await element.updateComplete;
      expect(element.all('.provider').map(({ dataset }) => Number(dataset['ukprn']))).to.deep.equal(ukprns);
      expect(element.text('[part="count"]')).to.equal(words);
    });
  }

  it('says nothing without a place', async () => {
    const element = await mount(all, { distance: 2 });
    expect(element.text('[part="count"]')).to.equal('4 providers train this course');
  });

  it('counts one in words', async () => {
    const element = await mount(samplePage([dayReleaseAt(2, 'canterbury')]), {
      ...places.canterbury,
      distance: 2,
      location: 'Kent',
    });
    expect(element.text('[part="count"]')).to.equal('One provider within 2 miles of Kent');
  });

  it('where nobody is near says how many there are elsewhere, and leads there', async () => {
    const element = await mount(samplePage([dayReleaseAt(1, 'london'), dayReleaseAt(3, 'ashford')]), {
      ...places.canterbury,
      distance: 2,
      location: 'Canterbury',
    });
    expect(element.text('[part="count"]')).to.equal(
      'No provider trains within 2 miles of Canterbury. There are 2 elsewhere in the country.',
    );
    expect(element.all('.provider')).to.have.length(0);
    expect(element.has('.frame')).to.equal(false);
    await expect(element).to.be.accessible();
    element.one<HTMLButtonElement>('.toolbar button')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.distance).to.equal('all');
    expect(element.all('.provider')).to.have.length(2);
    expect(focused(element)).to.equal('College 3');
  });

  it('shows of a provider only what is in reach', async () => {
    const here = dayReleaseAt(1, 'canterbury');
    const there = dayReleaseAt(1, 'london', { sites: [{ ...here.sites[0]!, id: 'far', position: places.london }] });
    const provider = sampleProvider(1, {
      sites: [...here.sites, ...there.sites],
      training: [...here.training, { mode: 'block-release', siteId: 'far' }],
    });
    const element = await mount(samplePage([provider]), { ...places.canterbury, distance: 10 });
    expect(element.texts('[part="training"] > li')).to.deep.equal(['Day release, 0 miles away']);
    expect(element.text('[part="address"]')).to.equal('s1 Mill Lane, Canterbury, CT1 1AA');
  });
});
