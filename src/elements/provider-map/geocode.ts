import { loadOutcode, loadPlaces, type LoadOptions } from '../../data/index.ts';
import { outcodeOf } from '../../domain/outcode.ts';
import type { Place } from '../../domain/place.ts';
import { toPosition } from '../../domain/position.ts';
import type { Geocoder } from './geocoder.ts';

/**
 * Places by name, best first. The endpoint is told what was typed, it is the host's own; postcodes.io is told the first half of
 * a postcode and nothing else. A snapshot may know outcodes, never whole postcodes.
 * @throws {DataError} what went wrong; or whatever a host's function throws.
 */
export async function geocode(
  { by, endpoint }: Geocoder,
  text: string,
  options: LoadOptions,
): Promise<readonly Place[]> {
  if (typeof by === 'function') return checked(await by(text, options.signal));
  const outcode = outcodeOf(text);
  if (outcode && by === 'postcodes.io') return loadOutcode(outcode, options);
  if (!endpoint) return [];
  return loadPlaces(endpoint, (endpoint.api === 'snapshot' && outcode) || text, options);
}

/** A host's function may answer anything; what is no place in the British Isles is left out. */
function checked(answer: unknown): Place[] {
  const places = Array.isArray(answer) ? (answer as (Partial<Place> | null)[]) : [];
  return places.flatMap((place) => {
    const position = toPosition(place?.position?.latitude, place?.position?.longitude);
    return position && typeof place?.name === 'string' ? [{ name: place.name, position }] : [];
  });
}
