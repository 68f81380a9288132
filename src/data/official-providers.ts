import type { ProviderPage } from '../domain/provider-page.ts';
import type { Api, ProviderQuery } from './endpoint.ts';
import { DataError } from './errors.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { toUrl } from './url.ts';

/** The largest page the `fat` dialect is asked for: one request for most courses. */
const pageSize = 100;

/**
 * A page of providers as an official service tells it, narrowed by the query: see `loadProviders`.
 * @throws {DataError} what went wrong (`bad-request` for `skills-england`, which knows no providers); or the signal's
 * reason after an abort.
 */
export async function loadOfficialProviders(
  api: Exclude<Api, 'snapshot'>,
  base: string,
  courseId: string,
  query: ProviderQuery,
  options: LoadOptions,
): Promise<ProviderPage> {
  switch (api) {
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
