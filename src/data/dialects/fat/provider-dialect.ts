import type { ProviderQuery } from '../../endpoint.ts';
import type { ProviderDialect } from '../dialect.ts';
import { locations } from '../official/locations.ts';
import { toUrl } from '../url.ts';
import { toProvider, toProviders } from './providers.ts';

/** The largest page that is asked for: one request for most courses. */
const pageSize = 100;

/** The providers of the current outer API (CONTRACTS.md §1.2). */
export const fatProviders: ProviderDialect = {
  providers: (base, courseId, query) => ({
    url: toUrl(base, ['courses', courseId, 'providers'], toListQuery(query)),
    adapt: (answer) => toProviders(answer, query),
  }),
  provider: (base, courseId, ukprn, query) => {
    const place = query.location?.trim();
    return {
      url: toUrl(base, ['courses', courseId, 'providers', `${ukprn}`], {
        locationName: place,
        location: place,
        distance: query.distance,
      }),
      adapt: (answer) => toProvider(answer, query),
    };
  },
  places: locations,
};

/** The name of the place under both its names, old and new: servers ignore what they do not know (CONTRACTS.md §1.2). */
function toListQuery({ location, distance, page }: ProviderQuery) {
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
