import type { ProviderPage } from '../domain/provider-page.ts';
import { adapted } from './dialects/plain.ts';
import { toProviders } from './dialects/snapshot/providers.ts';
import type { Endpoint, ProviderQuery } from './endpoint.ts';
import { DataError } from './errors.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { byAnyCode } from './snapshot-codes.ts';
import { toUrl } from './url.ts';

/** The largest page the `fat` dialect is asked for: one request for most courses. */
const pageSize = 100;

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
  switch (api) {
    case 'snapshot':
      return byAnyCode('providers', base, courseId, options, (id, how) =>
        loadResource('snapshot providers', toUrl(base, ['courses', id, 'providers.json']), how, () => toProviders),
      );
    case 'fat':
      return loadResource(
        'fat providers',
        toUrl(base, ['courses', courseId, 'providers'], toFatQuery(query)),
        options,
        async () => {
          const { toProviders: adapt } = await import('./dialects/fat/providers.ts');
          return (answer) => adapt(answer, query);
        },
      );
    case 'fat-v1':
      return loadResource(
        'fat-v1 providers',
        toUrl(base, ['trainingcourses', courseId, 'providers'], toFatV1Query(query)),
        options,
        async () => {
          const { toProviders: adapt } = await import('./dialects/fat-v1/providers.ts');
          return (answer) => adapt(answer, query);
        },
      );
    case 'skills-england':
      throw new DataError('bad-request', {
        hint: 'The skills-england dialect knows no providers: point data-endpoint and data-api at one that does.',
      });
  }
}

/** The name of the place under both its names, old and new: servers ignore what they do not know (CONTRACTS.md §1.2). */
function toFatQuery({ location, distance, page }: ProviderQuery) {
  const place = location?.trim();
  return {
    // Ordering by distance needs a place to measure from (CourseProvidersController.cs).
    orderBy: place ? 'Distance' : 'AchievementRate',
    distance: place ? distance : undefined,
    locationName: place,
    location: place,
    page: page ?? 1,
    pageSize,
  };
}

function toFatV1Query({ location, latitude, longitude }: ProviderQuery) {
  return { location: location?.trim(), lat: latitude, lon: longitude, sortOrder: 0 };
}

/**
 * The providers of a snapshot document that is here already.
 * @throws {DataError} `schema` when it holds none.
 */
export function readProviders(document: unknown): Promise<ProviderPage> {
  return adapted(() => toProviders(document));
}
