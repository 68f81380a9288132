import { placeKey } from '../../../domain/place-name.ts';
import { createPlaceSearch } from '../../../domain/place-search.ts';
import type { PlaceFinder, ProviderDialect } from '../dialect.ts';
import { addresses } from './addresses.ts';
import { toGazetteer } from './places.ts';
import { toProviders } from './providers.ts';

/** The providers of static files, as the command line tool writes them: all of a course in one list, whatever the query. */
export const snapshotProviders: ProviderDialect = {
  providers: (base, courseId) => ({ url: addresses.providers(base, courseId), adapt: toProviders }),
  places: (base, text) =>
    [addresses.placesOf(base, placeKey(text)), addresses.places(base)].map((url) => ({ url, adapt: toFinder })),
};

function toFinder(document: unknown): PlaceFinder {
  return createPlaceSearch(toGazetteer(document));
}
