import type { Position } from '../domain/place.ts';
import { getJson } from './client.ts';
import { adapted } from './dialects/plain.ts';
import type { LoadOptions } from './resource.ts';
import { toUrl } from './url.ts';

const service = 'https://api.postcodes.io';
/** What postcodes.io takes at once. */
const mostPostcodes = 100;

/**
 * Positions of postcodes of premises by postcodes.io, in bulk; those that it does not know are not in the answer. Never for a
 * visitor's postcode: see `loadOutcode`.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadPostcodes(
  postcodes: readonly string[],
  { signal }: LoadOptions,
): Promise<ReadonlyMap<string, Position>> {
  const { toPostcodes } = await import('./dialects/postcodes-io/postcodes.ts');
  const positions = new Map<string, Position>();
  for (let at = 0; at < postcodes.length; at += mostPostcodes) {
    const body = JSON.stringify({ postcodes: postcodes.slice(at, at + mostPostcodes) });
    const answer = await getJson(toUrl(service, ['postcodes']), { signal, body });
    for (const [postcode, position] of await adapted(() => toPostcodes(answer))) positions.set(postcode, position);
  }
  return positions;
}
