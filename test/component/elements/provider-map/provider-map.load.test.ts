import { expect, oneEvent } from '@open-wc/testing';
import { delay, http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { groupByKey } from '../../../../src/domain/place-name.ts';
import type {
  LocationChangeEvent,
  ProvidersLoadEvent,
} from '../../../../src/elements/provider-map/provider-map.events.ts';
import { deferred } from '../../../support/deferred.ts';
import './chunks.ts';
import { dayReleaseAt, places, sampleDocument, without } from './sample-providers.ts';
import { finder, mount, until, type TestProviderMap } from './test-map.ts';

const worker = setupWorker();
// An endpoint of its own for each test: what was loaded once is kept.
let endpoint = '';
let run = 0;

const three = [dayReleaseAt(1, 'london'), dayReleaseAt(2, 'canterbury'), dayReleaseAt(3, 'ashford')];
const names = (element: TestProviderMap) => element.texts('[part="name"]');
const reaches = (element: TestProviderMap, state: string) =>
  until(() => element.dataset['state'] === state, `${state} is reached`);
const snapshot = (providers = three) =>
  http.get(`*${endpoint}/courses/274/providers.json`, () => HttpResponse.json(sampleDocument(providers)));
const gazetteer = [
  { name: 'Canterbury', area: 'Kent', ...places.canterbury },
  { name: 'Leeds', area: 'Leeds', latitude: 53.8, longitude: -1.55 },
];
/** The places by the first letters of their names, as a snapshot has them. */
const placesDocuments = () =>
  http.get(`*${endpoint}/places/:file`, ({ params }) => {
    const group = groupByKey(gazetteer).get(`${params['file']}`.replace('.json', ''));
    return group
      ? HttpResponse.json({ ...sampleDocument([]), places: group })
      : new HttpResponse(null, { status: 404 });
  });
const load = (properties: Partial<TestProviderMap> = {}) =>
  mount(undefined, { endpoint, course: '274', loading: 'click', ...properties });

describe('provider-map: loading', () => {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  beforeEach(() => (endpoint = `/provider-map-${(run += 1)}`));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  it('goes from pending to ready, and says so', async () => {
    const answer = deferred<undefined>();
    worker.use(
      http.get(`*${endpoint}/courses/274/providers.json`, async () => {
        await answer.promise;
        return HttpResponse.json(sampleDocument(three));
      }),
    );
    const element = await load();
    expect(element.dataset['state']).to.equal('pending');
    expect(element.has('.frame')).to.equal(true);
    await expect(element).to.be.accessible();
    const said = oneEvent(element, 'providers-load') as Promise<ProvidersLoadEvent>;
    answer.resolve(undefined);
    const { providers, total } = await said;
    expect([providers.length, total]).to.deep.equal([3, 3]);
    await reaches(element, 'ready');
    expect(names(element)).to.deep.equal(['College 1', 'College 2', 'College 3']);
    expect(element.text('[part="footer"]')).to.equal('Information from 1 November 2026. Source: Invented, MIT');
    await expect(element).to.be.accessible();
  });

  it('names the course, so that two lists on a page differ; by its code where its title is not known', async () => {
    const names = (element: TestProviderMap) => [
      element.text('[part="title"]'),
      element.one('[role="search"]')?.ariaLabel,
      element.one('.frame')!.ariaLabel,
    ];
    worker.use(snapshot());
    const untitled = await load();
    await finder(untitled);
    expect(names(untitled)).to.deep.equal([
      'Training providers',
      'Find training providers for course 274',
      'Map of training providers for course 274',
    ]);

    const answer = { ...sampleDocument(three), courseTitle: 'Arts therapist' };
    worker.use(http.get(`*${endpoint}/courses/119/providers.json`, () => HttpResponse.json(answer)));
    const titled = await load({ course: '119' });
    await finder(titled);
    expect(names(titled)).to.deep.equal([
      'Training providers for Arts therapist',
      'Find training providers for Arts therapist',
      'Map of training providers for Arts therapist',
    ]);
    await expect(titled).to.be.accessible();
  });

  it('is idle where nothing is configured', async () => {
    const element = await mount(undefined);
    await reaches(element, 'idle');
    await until(() => element.text('.base'));
    await expect(element).to.be.accessible();
  });

  it('says what to do where nobody trains the course', async () => {
    worker.use(snapshot([]));
    const element = await load();
    await reaches(element, 'empty');
    expect(element.text('[part="count"]')).to.equal('No provider trains this course yet.');
    expect(element.loads).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('shows an error in words', async () => {
    worker.use(http.get(`*${endpoint}/courses/274/providers.json`, () => new HttpResponse(null, { status: 404 })));
    worker.use(http.get(`*${endpoint}/index.json`, () => new HttpResponse(null, { status: 404 })));
    const element = await load();
    await reaches(element, 'error');
    await until(() => element.has('[part="error"]'));
    expect(element.text('[part="error"]')).to.equal('This course could not be found.');
    await expect(element).to.be.accessible();
  });

  it('keeps what it has where it cannot be refreshed', async () => {
    worker.use(snapshot());
    const element = await load();
    await reaches(element, 'ready');
    worker.use(http.get(`*${endpoint}/courses/274/providers.json`, () => new HttpResponse(null, { status: 403 })));
    element.reload();
    await reaches(element, 'stale');
    await until(() => element.has('[part="stale"]'));
    expect(names(element)).to.have.length(3);
    expect(element.text('[part="stale"]')).to.contain('1 November 2026');
    await expect(element).to.be.accessible();
  });

  it('reads a child document instead', async () => {
    const element = await mount(undefined);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sampleDocument(three));
    element.append(script);
    element.requestUpdate();
    await reaches(element, 'ready');
    expect(names(element)).to.have.length(3);
  });

  it('is given up when the element leaves, and done again when it returns', async () => {
    let asked = 0;
    worker.use(
      http.get(`*${endpoint}/courses/274/providers.json`, async () => {
        asked += 1;
        if (asked === 1) await delay(300);
        return HttpResponse.json(sampleDocument(three));
      }),
    );
    const element = await load();
    let events = 0;
    element.addEventListener('providers-load', () => (events += 1));
    element.addEventListener('course-widget-error', () => (events += 100));
    await until(() => asked === 1);
    const parent = element.parentElement!;
    element.remove();
    await Promise.resolve();
    parent.append(element);
    await reaches(element, 'ready');
    expect([asked, events]).to.deep.equal([2, 1]);
  });

  it('goes on when the element is moved', async () => {
    let asked = 0;
    const answer = deferred<undefined>();
    worker.use(
      http.get(`*${endpoint}/courses/274/providers.json`, async () => {
        asked += 1;
        await answer.promise;
        return HttpResponse.json(sampleDocument(three));
      }),
    );
    const element = await load();
    await until(() => asked === 1);
    element.parentElement!.prepend(element);
    answer.resolve(undefined);
    await reaches(element, 'ready');
    expect(asked).to.equal(1);
  });

  it('speaks Welsh on a Welsh page', async () => {
    worker.use(snapshot([...three, without(4, { mode: 'online' })]));
    const element = await load();
    element.parentElement!.lang = 'cy';
    await until(() => element.text('[part="count"]') === '4 darparwr yn cynnig y cwrs hwn');
    expect(element.one('.base')!.lang).to.equal('cy');
    expect(element.texts('[part="subtitle"]')).to.deep.equal(['Ar safle darparwr', 'Ar-lein']);
    await expect(element).to.be.accessible();
  });

  describe('a place', () => {
    it('by name is where distances begin, before the list is shown', async () => {
      worker.use(snapshot(), placesDocuments());
      const element = await mount(undefined);
      const said = oneEvent(element, 'location-change') as Promise<LocationChangeEvent>;
      Object.assign(element, { endpoint, course: '274', location: 'canterbury', distance: '20', loading: 'click' });
      const { location, position } = await said;
      expect(location).to.contain('Canterbury');
      expect(position).to.deep.equal(places.canterbury);
      await reaches(element, 'ready');
      expect(names(element)).to.deep.equal(['College 2', 'College 3']);
      expect(element.text('[part="count"]')).to.equal(`2 providers within 20 miles of ${location}`);
    });

    it('that nobody knows is said, and the whole country is shown', async () => {
      worker.use(snapshot(), placesDocuments());
      const element = await load({ location: 'Atlantis', distance: 20 });
      await reaches(element, 'ready');
      expect(element.text('.notice')).to.equal('“Atlantis” was not found on the map, so the whole country is shown.');
      expect(element.text('[part="count"]')).to.equal('3 providers train this course');
      expect(names(element)).to.deep.equal(['College 1', 'College 2', 'College 3']);
      await expect(element).to.be.accessible();
    });

    it('is found in the one document of a snapshot that has no smaller ones, and keeps the list back for no longer than a moment', async () => {
      const answer = deferred<undefined>();
      worker.use(
        snapshot(),
        http.get(`*${endpoint}/places/:file`, () => new HttpResponse(null, { status: 404 })),
        http.get(`*${endpoint}/places.json`, async () => {
          await answer.promise;
          return HttpResponse.json({ ...sampleDocument([]), places: gazetteer });
        }),
      );
      const element = await load({ location: 'Canterbury' });
      await reaches(element, 'ready');
      expect(names(element)).to.deep.equal(['College 1', 'College 2', 'College 3']);
      answer.resolve(undefined);
      await until(() => names(element)[0] === 'College 2');
    });

    it('that cannot be looked up is said, and the whole country is shown', async () => {
      worker.use(
        snapshot(),
        http.get(`*${endpoint}/places/le.json`, () => new HttpResponse(null, { status: 403 })),
      );
      const element = await load({ location: 'Leeds' });
      await reaches(element, 'ready');
      expect(element.text('.notice')).to.contain('“Leeds” could not be looked up');
      expect(names(element)).to.have.length(3);
    });

    it('is not looked up where coordinates are given, the host forbids it, or it is blank', async () => {
      let asked = 0;
      worker.use(
        snapshot(),
        http.get(`*${endpoint}/places*`, () => {
          asked += 1;
          return HttpResponse.json({});
        }),
      );
      for (const properties of [
        { location: 'Leeds', ...places.canterbury },
        { location: 'Leeds', geocoder: 'none' },
        { location: '  ' },
      ]) {
        const element = await load(properties);
        await reaches(element, 'ready');
        expect(element.has('.notice')).to.equal(false);
      }
      expect(asked).to.equal(0);
    });

    it('can be changed without loading the list again', async () => {
      let asked = 0;
      worker.use(
        placesDocuments(),
        http.get(`*${endpoint}/courses/274/providers.json`, () => {
          asked += 1;
          return HttpResponse.json(sampleDocument(three));
        }),
      );
      const element = await load({ location: 'Leeds' });
      await reaches(element, 'ready');
      element.location = 'Canterbury';
      await until(() => names(element)[0] === 'College 2');
      element.location = undefined;
      await until(() => names(element)[0] === 'College 1');
      expect(element.has('[part="distance"]')).to.equal(false);
      expect(asked).to.equal(1);
    });
  });
});
