import type { Place } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import { raw } from '../provider-parts.ts';
import { having, line, notThere, optionalList, part, readAs } from '../wire.ts';
import { header, toProvenance } from './document.ts';

const placesDocument = part({
  ...header,
  places: optionalList(part({ name: line, area: line, nameCy: line, latitude: raw, longitude: raw })),
});

/** A place of a snapshot, and all that it can be found by, folded. */
export interface GazetteerEntry {
  readonly place: Place;
  /** Its names alone, in English and in Welsh. */
  readonly names: readonly string[];
  readonly area: string;
}

/**
 * The places of a snapshot's `places.json`; those without a usable position are left out.
 * @throws {DataError} `schema` when there is no list of places, or the version is unknown.
 */
export function toGazetteer(document: unknown): readonly GazetteerEntry[] {
  const { places, ...rest } = readAs(placesDocument, document);
  toProvenance(rest);
  if (!places) throw notThere('The snapshot document holds no list of places.');
  return having(places, 'name').flatMap(({ name, area, nameCy, latitude, longitude }) => {
    const position = toPosition(latitude, longitude);
    if (!position) return [];
    const isOwnArea = area === undefined || fold(area) === fold(name);
    const place = { name: isOwnArea ? name : `${name}, ${area}`, position };
    return [{ place, names: [name, nameCy].filter((each) => each !== undefined).map(fold), area: fold(area ?? '') }];
  });
}

/**
 * The places that a text names, best first: those of this very name, then those whose name begins so. Capitals, accents
 * and spacing do not count; what follows the last comma is the area, when the whole is no name (LocationLookupService.cs).
 */
export function findPlaces(gazetteer: readonly GazetteerEntry[], text: string): Place[] {
  const whole = fold(text);
  const comma = whole.lastIndexOf(',');
  const name = comma < 0 ? whole : whole.slice(0, comma).trim();
  const area = comma < 0 ? '' : whole.slice(comma + 1).trim();
  if (!name) return [];
  const inArea = gazetteer.filter((entry) => entry.area.startsWith(area));
  const exact = inArea.filter(({ names }) => names.includes(name));
  const longer = inArea.filter(({ names }) => !names.includes(name) && names.some((each) => each.startsWith(name)));
  return [...exact, ...longer].map(({ place }) => place);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}
