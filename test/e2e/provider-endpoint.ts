import { serve, type TestServer } from '../support/servers.ts';

/** A site as a snapshot has it. */
interface Site {
  readonly id: string;
  readonly address: object;
  readonly latitude: number;
  readonly longitude: number;
}

const sample = (await import(new URL('../../demo/make-snapshot.mjs', import.meta.url).href)) as {
  makeDocuments(): Promise<Record<string, { readonly providers?: readonly { readonly ukprn: number }[] }>>;
};

const head = { schemaVersion: 1, generatedAt: '2026-11-01T06:00:00Z', source: { name: 'Invented providers' } };
const shared = { 'Access-Control-Allow-Origin': '*' };

/** Three invented providers: one at two sites, one that is far away, one that comes to the workplace. */
const few = [10995001, 10995004, 10995008];

/** So many invented providers, each at a site of its own all over the country. */
function many(count: number): object[] {
  return Array.from({ length: count }, (_, at) => {
    const site: Site = {
      id: '1',
      address: { lines: [`${at + 1} Long Road`], town: 'Longtown', postcode: 'LS1 1CM' },
      latitude: 51 + ((at * 7919) % 3000) / 1000,
      longitude: -2.5 + ((at * 104_729) % 3000) / 1000,
    };
    return {
      ukprn: 10_000_001 + at,
      name: `Provider ${String(at + 1).padStart(5, '0')}`,
      sites: [site],
      training: [{ mode: at % 2 ? 'day-release' : 'block-release', siteId: '1' }],
    };
  });
}

/** An endpoint of invented providers that has all kinds of days, told apart by the first folder of its addresses. */
export async function startProviderEndpoint(): Promise<TestServer> {
  const documents = await sample.makeDocuments();
  const providers = documents['courses/274/providers.json']?.providers ?? [];
  const answers: Readonly<Record<string, () => object | undefined>> = {
    'courses/few/providers.json': () => ({
      ...head,
      courseId: 'few',
      providers: providers.filter(({ ukprn }) => few.includes(ukprn)),
    }),
    'courses/far/providers.json': () => ({
      ...head,
      courseId: 'far',
      providers: providers.filter(({ ukprn }) => ukprn === 10995004),
    }),
    'courses/none/providers.json': () => ({ ...head, courseId: 'none', providers: [] }),
    'courses/many/providers.json': () => ({ ...head, courseId: 'many', providers: many(5000) }),
    'places.json': () => documents['places.json'],
  };
  const asked = new Set<string>();
  return serve(async (path) => {
    const [, day, ...rest] = path.split('/');
    const again = asked.has(path);
    asked.add(path);
    if (day === 'never') await new Promise(() => undefined);
    if (day === 'failing' || (day === 'once' && again)) {
      return { status: 403, type: 'text/plain', body: 'Not today', headers: shared };
    }
    const document = answers[rest.join('/')]?.();
    return document && { type: 'application/json', body: JSON.stringify(document), headers: shared };
  });
}
