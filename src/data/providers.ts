import type { ProviderPage } from '../domain/provider-page.ts';
import { adapted } from './dialects/plain.ts';
import { toProviders } from './dialects/snapshot/providers.ts';
import type { Endpoint, ProviderQuery } from './endpoint.ts';
import { imported } from './imported.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { byAnyCode } from './snapshot-codes.ts';
import { toUrl } from './url.ts';

/**
 * A page of the providers that train a course. A snapshot has one page with all of them, wherever the query asks about;
 * `fat` and `fat-v1` narrow it by themselves.
 * @throws {DataError} what went wrong (`bad-request` for `skills-england`, which knows no providers); or the signal's
 * reason after an abort.
 */
export async function loadProviders(
  { api, base }: Endpoint,
  courseId: string,
  query: ProviderQuery,
  options: LoadOptions,
): Promise<ProviderPage> {
  if (api !== 'snapshot') {
    const { loadOfficialProviders } = await imported(() => import('./official-providers.ts'));
    return loadOfficialProviders(api, base, courseId, query, options);
  }
  return byAnyCode('providers', base, courseId, options, (id, how) =>
    loadResource('snapshot providers', toUrl(base, ['courses', id, 'providers.json']), how, () => toProviders),
  );
}

/**
 * The providers of a snapshot document that is here already.
 * @throws {DataError} `schema` when it holds none.
 */
export function readProviders(document: unknown): Promise<ProviderPage> {
  return adapted(() => toProviders(document));
}
