import type { Place } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import { list, line, notThere, optionalList, part, readAs, having } from '../wire.ts';
import { raw } from '../provider-parts.ts';

const places = part({
  locations: optionalList(part({ name: line, location: part({ geoPoint: list(raw) }) })),
});

/**
 * The places of `/locations?searchTerm=`, in its order; those without a point are left out. Points are latitude first,
 * unlike GeoJSON (CONTRACTS.md §1.3).
 * @throws {DataError} `schema` when there is no list.
 */
export function toPlaces(answer: unknown): Place[] {
  const { locations } = readAs(places, Array.isArray(answer) ? { locations: answer } : answer);
  if (!locations)
    throw notThere('The answer holds no "locations". Is this the endpoint of the find-apprenticeship-training API?');
  return having(locations, 'name').flatMap(({ name, location }) => {
    const position = toPosition(location.geoPoint[0], location.geoPoint[1]);
    return position ? [{ name, position }] : [];
  });
}
