import type { ProviderDialect } from '../dialect.ts';
import { locations } from '../official/locations.ts';
import { toUrl } from '../url.ts';
import { toProvider, toProviders } from './providers.ts';

/** The providers of the outer API before 2025 (CONTRACTS.md §1.1). */
export const fatV1Providers: ProviderDialect = {
  providers: (base, courseId, query) => ({
    url: toUrl(base, ['trainingcourses', courseId, 'providers'], {
      location: query.location?.trim(),
      lat: query.latitude,
      lon: query.longitude,
      sortOrder: 0,
    }),
    adapt: (answer) => toProviders(answer, query),
  }),
  provider: (base, courseId, ukprn, query) => ({
    url: toUrl(base, ['trainingcourses', courseId, 'providers', `${ukprn}`], {
      location: query.location?.trim(),
      lat: query.latitude,
      lon: query.longitude,
    }),
    adapt: (answer) => toProvider(answer, query),
  }),
  places: locations,
};
