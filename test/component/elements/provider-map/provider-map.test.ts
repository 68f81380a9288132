import { expect } from '@open-wc/testing';
import type { Provider } from '../../../../src/domain/provider.ts';
import { dayReleaseAt, places, samplePage, sampleProvider, sampleSite, without } from './sample-providers.ts';
import { mount } from './test-map.ts';

const full = dayReleaseAt(10_000_001, 'canterbury', {
  name: 'Old Mill College',
  tradingName: 'Mill Skills',
  contact: { phone: '01632 960001 ext. 5', email: 'hello@mill.example', website: 'https://www.mill.example/a' },
  achievement: { rate: 63.3, cohort: 57, period: '2425' },
  employerReviews: { rating: 'good', stars: 3, count: 12, period: '2425' },
  apprenticeReviews: { rating: 'excellent', stars: 4, count: 51, period: '2324' },
});
const figures = async (changes: Partial<Provider>) =>
  (await mount(samplePage([sampleProvider(1, changes)]))).texts('[part="figures"] dd');

describe('provider-map: a provider', () => {
  it('has all that a visitor needs', async () => {
    const element = await mount(samplePage([full]), { ...places.ashford, view: 'list' });
    expect(element.text('[part="name"]')).to.equal('Old Mill College');
    expect(element.text('[part="distance"]')).to.equal('12.8 miles');
    expect(element.text('.provider [part="note"]')).to.equal('Also known as Mill Skills');
    expect(element.texts('[part="training"] > li')).to.deep.equal(['Day release, 12.8 miles away']);
    expect(element.text('[part="address"]')).to.equal('s10000001 Mill Lane, Canterbury, CT1 1AA');
    expect(
      element.all<HTMLAnchorElement>('[part="contact"] a').map(({ href, textContent }) => [href, textContent]),
    ).to.deep.equal([
      ['tel:01632960001', '01632 960001 ext. 5'],
      ['mailto:hello@mill.example', 'hello@mill.example'],
      ['https://www.mill.example/a', 'mill.example'],
    ]);
    expect(element.texts('[part="figures"] dt')).to.deep.equal(['Achievement', 'Employers say', 'Apprentices say']);
    expect(element.texts('[part="figures"] dd')).to.deep.equal([
      '63.3% of 57 apprentices achieved 2024 to 2025',
      'Good, 3 of 4 stars 12 reviews, 2024 to 2025',
      'Excellent, 4 of 4 stars 50+ reviews, 2023 to 2024',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says so where nothing is known of it', async () => {
    expect(await figures({})).to.deep.equal(['Not enough data', 'Not yet reviewed', 'Not yet reviewed']);
    expect(await figures({ achievement: { rate: 50, cohort: 0 } })).to.include('Not enough data');
  });

  const rates: readonly (readonly [Provider['achievement'], string])[] = [
    [{ rate: 0, cohort: 12 }, '0% of 12 apprentices achieved'],
    [{ rate: 80 }, '80% of apprentices achieved'],
    [{ rate: 63.3333 }, '63.3% of apprentices achieved'],
    [{ rate: 80, period: 'x' }, '80% of apprentices achieved'],
    [{ cohort: 40, period: '2425' }, 'Not enough data'],
  ];
  for (const [achievement, words] of rates) {
    it(`achievement ${JSON.stringify(achievement)} reads "${words}"`, async () => {
      expect((await figures({ achievement }))[0]).to.equal(words);
    });
  }

  it('shows as many full stars as it has, and hides them from those who hear the words', async () => {
    const element = await mount(samplePage([full]));
    const [employers] = element.all('[part="rating"]');
    expect(employers?.querySelectorAll('.star')).to.have.length(4);
    expect(employers?.querySelectorAll('.star.full')).to.have.length(3);
    expect(employers?.querySelectorAll('.star:not([aria-hidden])')).to.have.length(0);
  });

  it('shows the nearest site and counts the others', async () => {
    const sites = [sampleSite('a', 'london'), sampleSite('b', 'ashford'), sampleSite('c', 'canterbury')];
    const training = sites.map(({ id }) => ({ mode: 'block-release', siteId: id }) as const);
    const element = await mount(samplePage([sampleProvider(1, { sites, training })]), places.canterbury);
    expect(element.text('[part="address"]')).to.equal('c Mill Lane, Canterbury, CT1 1AA and 2 more sites');
    expect(element.texts('[part="training"] > li')).to.deep.equal(['Block release at 3 sites, nearest 0 miles away']);
  });

  it('counts the sites that are real places, and takes none of the others for an address', async () => {
    const centroid = (id: string) => sampleSite(id, 'london', { address: { lines: ['Greater London'] } });
    const sites = [centroid('r'), sampleSite('a', 'ashford'), centroid('s')];
    const addresses = (
      await mount(
        samplePage([sampleProvider(1, { sites }), sampleProvider(2, { sites: [centroid('r'), centroid('s')] })]),
      )
    ).texts('[part="address"]');
    expect(addresses).to.deep.equal(['a Mill Lane, Ashford, CT1 1AA']);
  });

  it('keeps a postcode on one line', async () => {
    const element = await mount(samplePage([dayReleaseAt(1, 'canterbury')]));
    expect(element.one('[part="address"]')!.textContent).to.contain('CT1\u00a01AA');
  });

  it('that comes to workplaces of some regions and of the whole country is national', async () => {
    const element = await mount(
      samplePage([
        without(
          1,
          { mode: 'workplace', coverage: 'regional', regions: ['Kent'] },
          { mode: 'workplace', coverage: 'national' },
        ),
        without(
          2,
          { mode: 'workplace', coverage: 'regional', regions: ['Kent'] },
          { mode: 'workplace', coverage: 'regional', regions: ['Surrey'] },
        ),
      ]),
    );
    expect(element.texts('[part="training"] > li')).to.deep.equal([
      'At the workplace, anywhere in the country',
      'At the workplace, in Kent, Surrey',
    ]);
  });

  it('takes its head office for its address where it has no site', async () => {
    const address = { lines: ['1 High Street'], town: 'Leeds', postcode: 'LS1 1AA' };
    const element = await mount(samplePage([{ ...without(1, { mode: 'online' }), address }]));
    expect(element.text('[part="address"]')).to.equal('1 High Street, Leeds, LS1 1AA');
  });

  it('is text, whatever it holds, and links nowhere but to the web', async () => {
    const hostile = sampleProvider(1, {
      name: '<img src=x onerror=alert(1)>',
      contact: { website: 'javascript:alert(1)', phone: 'ask for Sam' },
    });
    const element = await mount(samplePage([hostile]));
    expect(element.has('img')).to.equal(false);
    expect(element.text('[part="name"]')).to.equal(hostile.name);
    expect(element.has('[part="contact"] a')).to.equal(false);
    expect(element.text('[part="contact"] > li')).to.equal('ask for Sam');
  });

  it('has the words of the official service for each way of training', async () => {
    const element = await mount(
      samplePage([
        without(
          1,
          { mode: 'online' },
          { mode: 'at-provider', distanceInMiles: 1 },
          { mode: 'block-release', distanceInMiles: 10.89 },
          { mode: 'day-release', distanceInMiles: 3.4 },
          { mode: 'workplace', coverage: 'regional', regions: ['Kent'], distanceInMiles: 0 },
        ),
      ]),
    );
    expect(element.texts('[part="training"] > li')).to.deep.equal([
      'At the workplace, in Kent',
      'Day release, 3.4 miles away',
      'Block release, 10.9 miles away',
      'At the provider’s site, 1 mile away',
      'Online',
    ]);
  });
});

describe('provider-map: headings', () => {
  const headings = (element: Awaited<ReturnType<typeof mount>>) =>
    element.all('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${heading.textContent?.trim()}`);

  it('are those of the providers where all of them have a site', async () => {
    const element = await mount(samplePage([dayReleaseAt(1, 'canterbury')]));
    expect(headings(element)).to.deep.equal(['h2 Training providers', 'h3 College 1']);
  });

  it('tell apart who has no site, and never go below 6', async () => {
    const all = samplePage([
      dayReleaseAt(1, 'canterbury'),
      without(2, { mode: 'workplace', coverage: 'national' }),
      without(3, { mode: 'workplace', coverage: 'regional' }),
      without(4, { mode: 'workplace' }),
      without(5, { mode: 'online' }),
    ]);
    const element = await mount(all, { headingLevel: 5 });
    expect(headings(element)).to.deep.equal([
      'h5 Training providers',
      'h6 At a provider’s site',
      'h6 College 1',
      'h6 At any workplace in the country',
      'h6 College 2',
      'h6 At workplaces in some regions',
      'h6 College 3',
      'h6 At the workplace',
      'h6 College 4',
      'h6 Online',
      'h6 College 5',
    ]);
    element.headingLevel = 2;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
