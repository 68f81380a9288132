import type { Place } from '../domain/place.ts';
import { DataError } from './errors.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { toUrl } from './url.ts';

const service = 'https://api.postcodes.io';

/**
 * The place of an outcode such as "CT1", by postcodes.io, which a host has to opt in to; an empty list when there is no such
 * outcode. Never ask for more than an outcode: a whole postcode may be somebody's home.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadOutcode(outcode: string, options: LoadOptions): Promise<readonly Place[]> {
  const url = toUrl(service, ['outcodes', outcode]);
  try {
    return await loadResource(
      'outcode',
      url,
      options,
      async () => (await import('./dialects/postcodes-io/outcodes.ts')).toOutcode,
    );
  } catch (error) {
    if (error instanceof DataError && error.code === 'not-found') return [];
    throw error;
  }
}
