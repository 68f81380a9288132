import type { ProviderPage } from '../domain/provider-page.ts';
import type { Provider } from '../domain/provider.ts';
import { byAnyCode } from './any-code.ts';
import type { ProviderDialect } from './dialects/dialect.ts';
import { toProviders } from './dialects/snapshot/providers.ts';
import { snapshotProviders } from './dialects/snapshot/provider-dialect.ts';
import type { Api, Endpoint, ProviderQuery } from './endpoint.ts';
import { DataError } from './http/errors.ts';
import { loadCode } from './http/late-code.ts';
import { share, type LoadOptions } from './http/load.ts';

/** All but the snapshot's are fetched when an endpoint speaks them. */
const dialects: Readonly<Record<Api, () => Promise<ProviderDialect>>> = {
  snapshot: () => Promise.resolve(snapshotProviders),
  fat: async () => (await import('./dialects/fat/provider-dialect.ts')).fatProviders,
  'fat-v1': async () => (await import('./dialects/fat-v1/provider-dialect.ts')).fatV1Providers,
  'skills-england': () => {
    throw new DataError('bad-request', {
      hint: 'The skills-england API knows no providers: point data-endpoint and data-api at one that does.',
    });
  },
};

/**
 * The provider part of an API.
 * @throws {DataError} `bad-request` when it has none; `network` when its code does not arrive.
 */
export function providerDialect(api: Api): Promise<ProviderDialect> {
  return loadCode(dialects[api]);
}

/**
 * A page of the providers that train a course. A snapshot has one page with all of them, wherever the query asks about;
 * `fat` and `fat-v1` narrow it by themselves.
 * @throws {DataError} what went wrong (`bad-request` for an API that knows no providers); or the signal's reason after an abort.
 */
export function loadProviders(
  endpoint: Endpoint,
  courseId: string,
  query: ProviderQuery,
  options: LoadOptions,
): Promise<ProviderPage> {
  const { api, base } = endpoint;
  return byAnyCode(endpoint, courseId, options, async (id) => {
    const dialect = await providerDialect(api);
    return share(`${api} providers`, dialect.providers(base, id, query), options);
  });
}

/**
 * All that is known of one provider of a course: its sites with their addresses, its contacts, what it says of itself. Only
 * the official APIs keep that apart from the list; a snapshot's list holds everything.
 * @throws {DataError} what went wrong (`bad-request` for an API that knows no more); or the signal's reason after an abort.
 */
export async function loadProvider(
  { api, base }: Endpoint,
  courseId: string,
  ukprn: number,
  query: ProviderQuery,
  options: LoadOptions,
): Promise<Provider> {
  const { provider } = await providerDialect(api);
  if (!provider) throw new DataError('bad-request', { hint: `The ${api} API keeps no details of a provider apart.` });
  return share(`${api} provider`, provider(base, courseId, ukprn, query), options);
}

/**
 * The providers of a snapshot document that is here already.
 * @throws {DataError} `schema` when it holds none.
 */
export function readProviders(document: unknown): ProviderPage {
  return toProviders(document);
}
