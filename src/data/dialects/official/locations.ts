import { foldName } from '../../../domain/place-name.ts';
import { createPlaceSearch } from '../../../domain/place-search.ts';
import type { Place } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import type { PlaceFinder, Resource } from '../dialect.ts';
import { toUrl } from '../url.ts';
import { list, line, notThere, optionalList, part, having } from '../wire.ts';
import { raw } from '../provider-parts.ts';

const places = part({
  locations: optionalList(part({ name: line, location: part({ geoPoint: list(raw) }) })),
});

/** Characters; the official service looks up nothing shorter, but outcodes such as M1 (LocationsController.cs, LocationLookupService.cs). */
const shortestSearch = 3;

/**
 * The search for places that both generations of the official API have; none for a text that is too short for it. It looks for names that
 * begin with the very text, so that it is asked again for a shorter one, and its answer is looked through here.
 */
export function locations(base: string, text: string): readonly Resource<PlaceFinder>[] {
  if (text.length < shortestSearch && !/^[a-z]\d/i.test(text)) return [];
  return beginningsOf(text).map((asked, index, all) => ({
    url: toUrl(base, ['locations'], { searchTerm: asked }),
    adapt: (answer: unknown): PlaceFinder => {
      const found = toPlaces(answer);
      return (name) => {
        const matching = withNamed(found, name);
        const fitting = index === 0 ? matching : matching.filter(({ isNamed }) => isNamed);
        return fitting.length > 0 || index === all.length - 1 ? fitting : undefined;
      };
    },
  }));
}

/** A text, its first word, and the first letters of that, which stand before any apostrophe. */
function beginningsOf(text: string): readonly string[] {
  const [first = ''] = /^\S{1,2} \S+|^\S+/.exec(foldName(text).replaceAll(',', ' ')) ?? [];
  const shorter = /\d/.test(text) ? [] : [first, first.slice(0, 4)].filter(({ length }) => length >= shortestSearch);
  return [...new Set([text, ...shorter])];
}

/** The places, with their areas, in the order in which their names fit the text, and whether it is their name; those that it does not fit come last. */
function withNamed(found: readonly Place[], text: string): readonly Place[] {
  const search = createPlaceSearch(
    found.map(({ name, position }) => {
      const [, own = name, area] = /^(.*?),\s*(.*)$/.exec(name) ?? [];
      return { name: own, area, position };
    }),
  );
  const fitting = search(text).flatMap(({ position, isNamed, areas }) => {
    const place = found.find((each) => each.position === position);
    return place ? [{ ...place, areas, isNamed }] : [];
  });
  const rest = found.filter(({ position }) => !fitting.some((each) => each.position === position));
  return [...fitting, ...rest.map((place) => ({ ...place, isNamed: false }))];
}

/**
 * The places of `/locations?searchTerm=`, in its order; those without a point are left out. Points are latitude first,
 * unlike GeoJSON (CONTRACTS.md §1.3).
 * @throws {DataError} `schema` when there is no list.
 */
export function toPlaces(answer: unknown): Place[] {
  const { locations: found } = places(Array.isArray(answer) ? { locations: answer } : answer);
  if (!found)
    throw notThere('The answer holds no "locations". Is this the endpoint of the find-apprenticeship-training API?');
  return having(found, 'name').flatMap(({ name, location }) => {
    const position = toPosition(location.geoPoint[0], location.geoPoint[1]);
    return position ? [{ name, position }] : [];
  });
}
