import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import './chunks.ts';
import { dayReleaseAt, places, sampleDocument, samplePage, without } from './sample-providers.ts';
import { finder, mount, until, type TestProviderMap } from './test-map.ts';

const worker = setupWorker();
let endpoint = '';
let run = 0;

const inRegions = (ukprn: number, ...regions: string[]) =>
  without(ukprn, { mode: 'workplace', coverage: 'regional', regions });
/** One near Canterbury, two who come to workplaces: in Kent, or around Southend, whose centre is the nearest. */
const three = [dayReleaseAt(1, 'canterbury'), inRegions(2, 'Kent'), inRegions(3, 'Southend-on-Sea (East of England)')];
const sections = (element: TestProviderMap) => element.texts('[part="subtitle"]');
const count = (element: TestProviderMap) => element.text('[part="count"]');

describe('provider-map: who comes to a place', () => {
  it('is told by its county where nothing else is known, and by the nearest sub-region once that is', async () => {
    const element = await mount(samplePage(three), {
      view: 'list',
      location: 'Canterbury, Kent',
      ...places.canterbury,
      distance: '30',
    });
    await until(() => count(element)?.includes('2 come to workplaces in this area'), 'the table has come');
    expect(count(element)).to.equal(
      '1 at a site within 30 miles of Canterbury, Kent, 2 come to workplaces in this area',
    );
  });

  it('lists those apart who come elsewhere, across the country', async () => {
    const providers = [dayReleaseAt(1, 'canterbury'), inRegions(2, 'Kent'), inRegions(4, 'Cumbria')];
    const element = await mount(samplePage(providers), {
      view: 'list',
      location: 'Canterbury, Kent',
      ...places.canterbury,
    });
    await until(() => sections(element).at(-1) === 'Do not come to your area');
    expect(count(element)).to.equal('2 providers train this course');
    expect(element.texts('[part="name"]')).to.deep.equal(['College 1', 'College 2', 'College 4']);
  });

  it('leaves nobody out without a place', async () => {
    const element = await mount(samplePage(three), { view: 'list', distance: '30' });
    expect(count(element)).to.equal('3 providers train this course');
    expect(sections(element)).to.deep.equal(['At a provider’s site', 'At workplaces in some regions']);
  });
});

describe('provider-map: postcodes', () => {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  beforeEach(() => (endpoint = `/near-${(run += 1)}`));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  const label = (element: TestProviderMap) => element.text('#place-label');
  const load = (more: object, properties: Partial<TestProviderMap> = {}) => {
    worker.use(
      http.get(`*${endpoint}/courses/274/providers.json`, () =>
        HttpResponse.json({ ...sampleDocument(three), ...more }),
      ),
      http.get(`*${endpoint}/places/:file`, () => HttpResponse.json({ ...sampleDocument([]), places: [] })),
    );
    return mount(undefined, { endpoint, course: '274', view: 'list', ...properties });
  };

  it('are not asked for where the snapshot knows none', async () => {
    const element = await load({});
    await finder(element);
    expect(label(element)).to.equal('Town or city');
  });

  it('that a host gives get a sentence that helps where they are not known', async () => {
    const element = await load({}, { location: 'CT1 1QU' });
    await until(() => element.text('.notice')?.startsWith('Postcodes are not known here.'));
  });

  it('are asked for where the snapshot knows them', async () => {
    const element = await load({ postcodes: true });
    await finder(element);
    expect(label(element)).to.equal('Town, city or postcode');
  });

  it('are told to an official endpoint by their first half only, also where the host knows the position', async () => {
    const asked: string[] = [];
    worker.use(
      http.get(`*${endpoint}/courses/274/providers`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ providers: [], page: 1, totalPages: 0, totalCount: 0 });
      }),
      http.get(`*${endpoint}/locations`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({
          locations: [{ name: 'CT1 Canterbury', location: { geoPoint: [51.28, 1.08] } }],
        });
      }),
    );
    const base = { endpoint, course: '274', api: 'fat', view: 'list' } as const;
    await mount(undefined, { ...base, location: 'CT1 1QU', ...places.canterbury });
    await mount(undefined, { ...base, location: 'ct1 1qu' });
    await until(() => asked.length >= 3);
    expect(asked.join('\n')).to.not.match(/1.?QU/i);
    expect(asked).to.include('?searchTerm=CT1');
  });
});
