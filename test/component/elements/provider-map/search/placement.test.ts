import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../chunks.ts';
import { places } from '../sample-providers.ts';
import { mount, until, type TestProviderMap } from '../test-map.ts';

const worker = setupWorker();
const endpoint = '/placement';
let run = 0;
const provider = (id: number, postcode: string) => ({
  providerId: 10_000_000 + id,
  name: `College ${id}`,
  deliveryModes: [{ deliveryModeType: 1, distanceInMiles: id, address1: `${id} Mill Lane`, town: 'Dover', postcode }],
});
/** A postcode for each number up to 400: CT1 0AA, CT2 0AA … CT40 0AA, CT1 1AA. */
const postcode = (n: number) => `CT${(n % 40) + 1} ${Math.floor(n / 40)}AA`;
const list = (count: number) =>
  http.get(`*${endpoint}-${run}/trainingcourses/274/providers`, () =>
    HttpResponse.json({
      trainingCourseProviders: Array.from({ length: count }, (_, index) => provider(index + 1, postcode(index % 120))),
    }),
  );
const load = (geocoder: TestProviderMap['geocoder']) =>
  mount(undefined, { endpoint: `${endpoint}-${run}`, course: '274', api: 'fat-v1', loading: 'eager', geocoder });

describe('provider-map: sites without a position', () => {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());
  beforeEach(() => {
    run += 1;
  });
  afterEach(() => worker.resetHandlers());

  it('come onto the map by their postcodes, a hundred a request, each once', async () => {
    const bodies: string[][] = [];
    worker.use(
      list(130),
      http.post('https://api.postcodes.io/postcodes', async ({ request }) => {
        const { postcodes } = (await request.json()) as { postcodes: string[] };
        bodies.push(postcodes);
        return HttpResponse.json({ result: postcodes.map((query) => ({ query, result: places.canterbury })) });
      }),
    );
    const element = await load('postcodes.io');
    await until(() => (element.map?.pins.at(-1)?.length ?? 0) === 130, 'all sites are pins');
    expect(bodies.map(({ length }) => length)).to.deep.equal([100, 20]);
    expect(new Set(bodies.flat()).size).to.equal(120);
  });

  it('are asked of a host’s function, one by one; who is not known stays in the list', async () => {
    const asked: string[] = [];
    worker.use(list(3));
    const element = await load((text) => {
      asked.push(text);
      return text === 'CT2 0AA' ? [] : [{ name: text, position: places.canterbury }];
    });
    await until(() => element.map?.pins.at(-1)?.length === 2, 'two sites are pins');
    expect(asked.toSorted()).to.deep.equal(['CT1 0AA', 'CT2 0AA', 'CT3 0AA']);
    expect(element.all('.provider')).to.have.length(3);
  });

  it('stay in the list where the service is down, and are not asked for again and again', async () => {
    let asked = 0;
    worker.use(
      list(3),
      http.post('https://api.postcodes.io/postcodes', () => {
        asked += 1;
        return new HttpResponse(null, { status: 403 });
      }),
    );
    const element = await load('postcodes.io');
    await until(() => !element.has('.as-both'), 'the map makes way');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.all('.provider')).to.have.length(3);
    expect(asked).to.equal(1);
  });

  it('are not looked up one by one at the endpoint', async () => {
    let asked = 0;
    worker.use(
      list(2),
      http.get(`*${endpoint}-${run}/locations`, () => {
        asked += 1;
        return HttpResponse.json({ locations: [] });
      }),
    );
    const element = await load('endpoint');
    await until(() => element.has('[data-ukprn]'), 'the list is there');
    expect(element.has('.frame')).to.equal(false);
    expect(asked).to.equal(0);
  });
});
