import type { Resource } from '../dialect.ts';
import { toUrl } from '../url.ts';
import type { Place, Position } from '../../../domain/place.ts';
import { toOutcode } from './outcodes.ts';
import { toPostcodes } from './postcodes.ts';

const service = 'https://api.postcodes.io';

/** Postcodes that the service takes in one request. */
export const mostPostcodes = 100;

/** Never for more than an outcode of a visitor: a whole postcode may be somebody's home. */
export function outcodeResource(outcode: string): Resource<readonly Place[]> {
  return { url: toUrl(service, ['outcodes', outcode]), adapt: toOutcode };
}

/** Positions of postcodes of premises, asked for by POST with {@link postcodesBody}. */
export const postcodesResource: Resource<ReadonlyMap<string, Position>> = {
  url: toUrl(service, ['postcodes']),
  adapt: toPostcodes,
};

/** The body of a request for at most {@link mostPostcodes} postcodes. */
export function postcodesBody(postcodes: readonly string[]): string {
  return JSON.stringify({ postcodes });
}
