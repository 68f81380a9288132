import type { Provider } from '../domain/provider.ts';
import type { Endpoint, ProviderQuery } from './endpoint.ts';
import { DataError } from './errors.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { toUrl } from './url.ts';

/**
 * All that is known of one provider of a course: its sites with their addresses, its contacts, what it says of itself. Only
 * the official dialects keep that apart from the list; a snapshot's list holds everything.
 * @throws {DataError} what went wrong (`bad-request` for a dialect that knows no more); or the signal's reason after an abort.
 */
export async function loadProvider(
  { api, base }: Endpoint,
  courseId: string,
  ukprn: number,
  query: ProviderQuery,
  options: LoadOptions,
): Promise<Provider> {
  const { distance, latitude, longitude } = query;
  const place = query.location?.trim();
  switch (api) {
    case 'fat':
      return loadResource(
        'fat provider',
        toUrl(base, ['courses', courseId, 'providers', `${ukprn}`], { locationName: place, location: place, distance }),
        options,
        async () => {
          const { toProvider } = await import('./dialects/fat/providers.ts');
          return (answer) => toProvider(answer, query);
        },
      );
    case 'fat-v1':
      return loadResource(
        'fat-v1 provider',
        toUrl(base, ['trainingcourses', courseId, 'providers', `${ukprn}`], {
          location: place,
          lat: latitude,
          lon: longitude,
        }),
        options,
        async () => {
          const { toProvider } = await import('./dialects/fat-v1/providers.ts');
          return (answer) => toProvider(answer, query);
        },
      );
    default:
      throw new DataError('bad-request', { hint: `The ${api} dialect keeps no details of a provider apart.` });
  }
}
