import { toUrl } from '../url.ts';

/** The documents of a snapshot (DESIGN.md §3), below its base URL. Each throws a `DataError` `bad-request` for a code that is none. */
export const addresses = {
  index: (base: string) => toUrl(base, ['index.json']),
  course: (base: string, courseId: string) => toUrl(base, ['courses', `${courseId}.json`]),
  providers: (base: string, courseId: string) => toUrl(base, ['courses', courseId, 'providers.json']),
  /** All places. */
  places: (base: string) => toUrl(base, ['places.json']),
  /** The places of a key: see `placeKey`. */
  placesOf: (base: string, key: string) => toUrl(base, ['places', `${key}.json`]),
  /** The postcodes of an outcode. */
  postcodes: (base: string, outcode: string) => toUrl(base, ['postcodes', `${outcode}.json`]),
};
