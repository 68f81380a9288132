import { expect, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Provider } from '../../../../../src/domain/provider.ts';
import { deferred } from '../../../../support/deferred.ts';
import type { ProviderSelectEvent } from '../../../../../src/elements/provider-map/provider-map.events.ts';
import '../chunks.ts';
import { dayReleaseAt, places, samplePage, sampleProvider, sampleSite, without } from '../sample-providers.ts';
import { mount, until, type TestProviderMap } from '../test-map.ts';

const button = (element: TestProviderMap, ukprn: number) =>
  element.one<HTMLButtonElement>(`[data-ukprn="${ukprn}"] [aria-expanded]`)!;
const open = async (element: TestProviderMap, ukprn: number) => {
  button(element, ukprn).click();
  await until(() => element.has('.details'), 'the details open');
};
const blocks = (element: TestProviderMap) =>
  Object.fromEntries(
    element.all('.block').map((block) => [
      block.firstElementChild!.textContent,
      [...block.children]
        .slice(1)
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
        .join(' '),
    ]),
  );
const active = (element: TestProviderMap) => element.shadowRoot!.activeElement;

const full: Provider = dayReleaseAt(10000001, 'canterbury', {
  name: 'Elmfield Training',
  training: [
    { mode: 'day-release', siteId: 's10000001' },
    { mode: 'workplace', coverage: 'national' },
  ],
  overview: 'We train keepers.\n• On land\n• At sea',
  address: { lines: ['1 Long Lane'], town: 'Dover', postcode: 'CT16 1AA' },
  achievement: { rate: 63.3, cohort: 57, nationalRate: 65.4, period: '2425' },
  employerReviews: { rating: 'good', stars: 3, count: 72, period: '2425' },
});

describe('provider-map: the details of a provider', () => {
  it('hold what the line of the list does not', async () => {
    const element = await mount(samplePage([full]), { view: 'list', ...places.ashford });
    expect(button(element, 10000001).ariaExpanded).to.equal('false');
    const said = oneEvent(element, 'provider-select') as Promise<ProviderSelectEvent>;
    await open(element, 10000001);
    expect((await said).provider.name).to.equal('Elmfield Training');
    expect(button(element, 10000001).ariaExpanded).to.equal('true');
    expect(element.one('.provider')!.ariaCurrent).to.equal('true');
    expect(blocks(element)).to.deep.equal({
      'Ways of training':
        'At the workplace, anywhere in the countryThe provider comes to the learner’s workplace. Day release, 12.8 miles awayOne day a week at the provider’s site.',
      Site: 's10000001 Mill Lane, Canterbury, CT1 1AA 12.8 miles Directions: s10000001 Mill Lane, Canterbury, CT1 1AA',
      'Achievement rate':
        '63.3% 36 of 57 apprentices passed this course with this provider in 2024 to 2025. The others left early or did not pass. National rate: 65.4%, higher than here.',
      'Employer reviews': 'Good, 3 of 4 stars 72 reviews, 2024 to 2025',
      'Apprentice reviews': 'Too few people have reviewed this provider.',
      'What the provider says': 'We train keepers.• On land• At sea',
      'Head office': '1 Long Lane, Dover, CT16 1AA',
    });
    expect(element.text('.closing')).to.equal('Close details UKPRN 10000001');
    await expect(element).to.be.accessible();
  });

  it('of several providers are open at once; what was pressed moves nothing above it, and says open or closed', async () => {
    const element = await mount(samplePage([full, dayReleaseAt(2, 'london'), without(3, { mode: 'online' })]), {
      loading: 'eager',
    });
    await until(() => element.map, 'the map is there');
    element.map!.options.onSelect('10000001/s10000001');
    await until(() => active(element)?.textContent === 'Elmfield Training', 'the page has gone there');
    for (const ukprn of [2, 3]) {
      const before = button(element, ukprn).getBoundingClientRect();
      expect(button(element, ukprn).textContent?.trim()).to.equal(`Details: College ${ukprn}`);
      button(element, ukprn).click();
      await element.updateComplete;
      const after = button(element, ukprn).getBoundingClientRect();
      expect([after.top, after.left, after.width]).to.deep.equal([before.top, before.left, before.width]);
      expect(button(element, ukprn).ariaExpanded).to.equal('true');
      expect(button(element, ukprn).textContent?.trim()).to.equal(`Close details: College ${ukprn}`);
      expect(element.all('[aria-current]').map(({ dataset }) => dataset['ukprn'])).to.deep.equal([`${ukprn}`]);
    }
    expect(element.all('.details')).to.have.length(3);
    await expect(element).to.be.accessible();
    button(element, 2).click();
    await element.updateComplete;
    expect(element.all('.provider:has(.details)').map(({ dataset }) => dataset['ukprn'])).to.deep.equal([
      '10000001',
      '3',
    ]);
  });

  it('close on Escape and by their button, and the focus goes to where they were opened', async () => {
    const element = await mount(samplePage([full]), { view: 'list' });
    for (const close of [
      () => element.one<HTMLButtonElement>('.closing button')!.click(),
      () => {
        const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, composed: true });
        element.one('.details a')!.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(true);
      },
    ]) {
      await open(element, 10000001);
      close();
      await until(() => active(element) === button(element, 10000001), 'the focus is back');
      expect(element.has('.details')).to.equal(false);
    }
  });

  it('lead to directions at a site, by its point or its postcode, unless the host leaves them out', async () => {
    const { position: _, ...unplaced } = sampleSite('b');
    const two = sampleProvider(3, {
      sites: [sampleSite('a'), unplaced],
      training: [
        { mode: 'day-release', siteId: 'a' },
        { mode: 'day-release', siteId: 'b' },
      ],
    });
    const element = await mount(samplePage([two]), { view: 'list' });
    await open(element, 3);
    const links = element.all<HTMLAnchorElement>('[part="site"] a');
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://www.openstreetmap.org/directions?to=51.28%2C1.08',
      'https://www.openstreetmap.org/directions?to=CT1+1AA',
    ]);
    expect(links.every(({ rel }) => rel === 'noopener noreferrer')).to.equal(true);
    element.directions = 'none';
    await element.updateComplete;
    expect(element.has('[part="site"] a')).to.equal(false);
  });

  it('show five of many sites, nearest first, and all when asked to', async () => {
    const sites = Array.from({ length: 153 }, (_, index) =>
      sampleSite(`${index}`, 'canterbury', { position: { latitude: 52 - index / 1000, longitude: 1 } }),
    );
    const element = await mount(
      samplePage([
        sampleProvider(4, { sites, training: sites.map(({ id }) => ({ mode: 'day-release', siteId: id })) }),
      ]),
      { view: 'list', ...places.canterbury },
    );
    await open(element, 4);
    expect(element.all('[part="site"]')).to.have.length(5);
    expect(element.text('[part="site"]')).to.contain('152 Mill Lane');
    const [all] = element
      .all<HTMLButtonElement>('.block button')
      .filter((each) => each.textContent?.includes('Show all'));
    expect(all!.textContent?.trim()).to.equal('Show all 153 sites');
    all!.focus();
    all!.click();
    await element.updateComplete;
    expect(element.all('[part="site"]')).to.have.length(153);
    // The button is gone: the focus is on the first site that it brought.
    await until(() => active(element) === element.all('[part="site"]')[5], 'the focus is on the sixth site');
  });

  it('say that a rate is not known, and never make one up', async () => {
    const element = await mount(samplePage([{ ...full, achievement: { rate: 90, cohort: 0 } }]), { view: 'list' });
    await open(element, 10000001);
    expect(blocks(element)['Achievement rate']).to.contain('There is not enough data for a rate');
  });

  it('open at a press on the map, take the focus, and give it back to the pin', async () => {
    const element = await mount(samplePage([full, dayReleaseAt(2, 'london')]), { loading: 'eager' });
    await until(() => element.map, 'the map is there');
    element.map!.options.onSelect('2/s2');
    await until(() => active(element)?.textContent === 'College 2', 'the focus is in the list');
    expect(button(element, 2).ariaExpanded).to.equal('true');
    expect(element.text('.closing button')).to.equal('Back to the map');
    element.one<HTMLButtonElement>('.closing button')!.click();
    await until(() => element.map!.focused.length > 0, 'the map has the focus');
    expect(element.map!.focused).to.deep.equal(['2/s2']);
  });
});

describe('provider-map: details that a server keeps', () => {
  const worker = setupWorker();
  let endpoint = '';
  let run = 0;
  beforeEach(() => {
    endpoint = `/provider-details-${(run += 1)}`;
  });
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => worker.resetHandlers());
  const list = () =>
    http.get(`*${endpoint}/courses/274/providers`, () =>
      HttpResponse.json({ totalPages: 1, totalCount: 1, providers: [{ ukprn: 10000001, providerName: 'Elmfield' }] }),
    );
  const load = async () => {
    const element = await mount(undefined, { endpoint, course: '274', api: 'fat', view: 'list' });
    await until(() => element.has('[data-ukprn]'), 'the list is there');
    return element;
  };

  it('are asked for when somebody opens them, once, and shown beside what the list knows', async () => {
    let asked = 0;
    worker.use(
      list(),
      http.get(`*${endpoint}/courses/274/providers/10000001`, () => {
        asked += 1;
        return HttpResponse.json({
          ukprn: 10000001,
          providerName: 'Elmfield',
          contact: { email: 'hello@elmfield.example', marketingInfo: 'We train.' },
          providerAddress: { addressLine1: '1 Long Lane', postcode: 'CT1 1QU' },
        });
      }),
    );
    const element = await load();
    expect(asked).to.equal(0);
    await open(element, 10000001);
    await until(() => blocks(element)['Contact'] === 'hello@elmfield.example', 'the details are there');
    expect(blocks(element)['Head office']).to.equal('1 Long Lane, CT1 1QU');
    expect(element.text('.progress')).to.equal('');
    element.requestUpdate();
    await element.updateComplete;
    expect(asked).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('that do not come are said, and asked for again', async () => {
    const url = `*${endpoint}/courses/274/providers/10000001`;
    worker.use(
      list(),
      http.get(url, () => new HttpResponse(null, { status: 404 }), { once: true }),
      http.get(url, () =>
        HttpResponse.json({ ukprn: 10000001, providerName: 'Elmfield', contact: { email: 'a@b.example' } }),
      ),
    );
    const element = await load();
    await open(element, 10000001);
    await until(() => element.text('.progress')?.includes('could not be loaded'));
    expect(element.has('.provider')).to.equal(true);
    const retry = element.one<HTMLButtonElement>('.retry')!;
    retry.focus();
    retry.click();
    await until(() => blocks(element)['Contact'] === 'a@b.example', 'the details are there');
    expect(element.has('.retry')).to.equal(false);
    expect(active(element)?.textContent).to.equal('Elmfield');
  });

  it('that do not come again leave the focus on “Try again”, also while they are awaited', async () => {
    const answer = deferred<undefined>();
    const url = `*${endpoint}/courses/274/providers/10000001`;
    worker.use(
      list(),
      http.get(url, () => new HttpResponse(null, { status: 404 }), { once: true }),
      http.get(url, async () => {
        await answer.promise;
        return new HttpResponse(null, { status: 404 });
      }),
    );
    const element = await load();
    await open(element, 10000001);
    await until(() => element.has('.retry'), 'the failure is said');
    const retry = element.one<HTMLButtonElement>('.retry')!;
    retry.focus();
    retry.click();
    await until(() => element.text('.progress') === 'Loading details…');
    expect(active(element) === retry).to.equal(true);
    expect(retry.ariaDisabled).to.equal('true');
    answer.resolve(undefined);
    await until(() => element.text('.progress')?.includes('could not be loaded'));
    expect(active(element) === retry).to.equal(true);
    expect(retry.ariaDisabled).to.equal(null);
  });

  it('of two providers are asked for and shown apart', async () => {
    const provider = (ukprn: number, email: string) =>
      http.get(`*${endpoint}/courses/274/providers/${ukprn}`, () =>
        HttpResponse.json({ ukprn, providerName: `College ${ukprn}`, contact: { email } }),
      );
    const providers = [10000001, 10000002].map((ukprn) => ({ ukprn, providerName: `College ${ukprn}` }));
    worker.use(
      http.get(`*${endpoint}/courses/274/providers`, () =>
        HttpResponse.json({ totalPages: 1, totalCount: 2, providers }),
      ),
      provider(10000001, 'one@b.example'),
      provider(10000002, 'two@b.example'),
    );
    const element = await load();
    await open(element, 10000001);
    await open(element, 10000002);
    const contact = (ukprn: number) => element.text(`[data-ukprn="${ukprn}"] .details [part="contact"]`);
    await until(() => contact(10000001) === 'one@b.example' && contact(10000002) === 'two@b.example');
  });
});
