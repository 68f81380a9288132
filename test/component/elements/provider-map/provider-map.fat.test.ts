import { expect, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { ProvidersLoadEvent } from '../../../../src/elements/provider-map/provider-map.events.ts';
import './chunks.ts';
import { mount, until, type TestProviderMap } from './test-map.ts';

const worker = setupWorker();
let endpoint = '';
let run = 0;
/** What the list was asked for, query by query. */
let asked: URLSearchParams[] = [];

const wire = (ukprn: number, miles: number) => ({
  ukprn,
  providerName: `College ${ukprn}`,
  locations: [{ ordering: 1, locationType: 'Provider', dayRelease: true, courseDistance: miles }],
});

interface Answer {
  readonly total: number;
  readonly size?: number;
  /** Nobody is nearer. */
  readonly nearest?: number;
}

/** A server of `fat` with so many colleges, in pages, whose names go backwards. */
function serve({ total, size = 10, nearest = 1 }: Answer): void {
  worker.use(
    http.get(`*${endpoint}/courses/274/providers`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const page = Number(query.get('page'));
      const far = Number(query.get('distance') ?? Infinity) < nearest;
      const count = far ? 0 : total;
      const providers = Array.from({ length: count }, (_, index) => wire(10_000_900 - index, nearest + index)).slice(
        (page - 1) * size,
        page * size,
      );
      return HttpResponse.json({
        page,
        pageSize: size,
        totalPages: Math.ceil(count / size),
        totalCount: count,
        providers,
      });
    }),
  );
}
const locations = (name: string) =>
  http.get(`*${endpoint}/locations`, () =>
    HttpResponse.json({ locations: [{ name, location: { geoPoint: [51.28, 1.08] } }] }),
  );
const nowhere = () => http.get(`*${endpoint}/locations`, () => HttpResponse.json({ locations: [] }));
const load = (properties: Partial<TestProviderMap> = {}) =>
  mount(undefined, { endpoint, course: '274', api: 'fat', ...properties });
const count = (element: TestProviderMap) => element.all('.provider').length;
const more = (element: TestProviderMap) => element.one<HTMLButtonElement>('.more button');

describe('provider-map: lists in pages', () => {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  beforeEach(() => {
    endpoint = `/provider-map-fat-${(run += 1)}`;
    asked = [];
  });
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  it('are fetched as far as they are shown, and further on request', async () => {
    serve({ total: 45 });
    const element = await load();
    await until(() => count(element) === 20);
    expect(asked.map((query) => query.get('page'))).to.deep.equal(['1', '2']);
    expect(element.text('[part="count"]')).to.equal('45 providers train this course');
    expect(element.text('.more')).to.equal('Show 20 more 20 of 45 shown');
    const said = oneEvent(element, 'providers-load') as Promise<ProvidersLoadEvent>;
    more(element)!.focus();
    more(element)!.click();
    expect((await said).providers).to.have.length(30);
    await until(() => count(element) === 40);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('College 10000880');
    expect(asked.map((query) => query.get('page'))).to.deep.equal(['1', '2', '3', '4']);
    await until(() => more(element)?.textContent?.trim() === 'Show 5 more');
    more(element)!.click();
    await until(() => count(element) === 45);
    await until(() => !more(element));
    expect(asked).to.have.length(5);
  });

  it('are fetched to their end to be sorted by name', async () => {
    serve({ total: 45 });
    const element = await load({ sort: 'name' });
    await until(() => asked.length === 5);
    await until(() => element.text('[part="name"]') === 'College 10000856');
    expect(count(element)).to.equal(20);
  });

  it('stay where a page fails, and go on when asked to', async () => {
    serve({ total: 25, size: 20 });
    const element = await load();
    await until(() => count(element) === 20);
    worker.use(http.get(`*${endpoint}/courses/274/providers`, () => new HttpResponse(null, { status: 403 })));
    more(element)!.click();
    await until(() => element.text('.more [part="note"]') === 'The rest of the list could not be loaded.');
    expect(count(element)).to.equal(20);
    expect(element.dataset['state']).to.equal('ready');
    await expect(element).to.be.accessible();
    worker.resetHandlers();
    serve({ total: 25, size: 20 });
    expect(more(element)!.textContent?.trim()).to.equal('Try again');
    more(element)!.click();
    await until(() => count(element) === 25);
  });

  it('are asked for near the place, by the name under which it was found', async () => {
    worker.use(locations('Canterbury, Kent'));
    serve({ total: 3 });
    const element = await load({ location: 'canterbury', distance: 10 });
    await until(() => count(element) === 3);
    expect([asked[0]!.get('locationName'), asked[0]!.get('distance')]).to.deep.equal(['Canterbury, Kent', '10']);
    expect(element.text('[part="count"]')).to.equal('3 providers within 10 miles of Canterbury, Kent');
    expect(element.texts('[part="training"] > li')[0]).to.equal('Day release, 1 mile away');
    expect(element.has('.frame')).to.equal(false);
    element.distance = 2;
    await until(() => element.text('[part="count"]') === '2 providers within 2 miles of Canterbury, Kent');
  });

  it('are asked for in the whole country where nobody knows the place', async () => {
    worker.use(nowhere());
    serve({ total: 3 });
    const element = await load({ location: 'Atlantis', distance: 10 });
    await until(() => count(element) === 3);
    expect(asked.map((query) => query.get('locationName'))).to.deep.equal([null]);
    expect(element.text('.notice')).to.contain('“Atlantis” was not found');
  });

  it('say how many there are elsewhere where nobody is near', async () => {
    worker.use(locations('Canterbury, Kent'));
    serve({ total: 12, nearest: 40 });
    const element = await load({ location: 'Canterbury', distance: 10 });
    await until(() => element.text('[part="count"]'));
    expect(element.text('[part="count"]')).to.equal(
      'No provider trains within 10 miles of Canterbury, Kent. There are 12 elsewhere in the country.',
    );
    expect(count(element)).to.equal(0);
    element.one<HTMLButtonElement>('.toolbar button')!.click();
    await until(() => count(element) === 12);
  });

  it('do not go on for an element that has left', async () => {
    serve({ total: 45 });
    const element = await load();
    await until(() => count(element) === 20);
    more(element)!.click();
    element.remove();
    await element.updateComplete;
    expect(asked.length).to.be.at.most(3);
    const before = asked.length;
    const parent = document.body.appendChild(document.createElement('div'));
    parent.append(element);
    await until(() => count(element) === 40);
    expect(asked.length).to.be.above(before);
    parent.remove();
  });
});
