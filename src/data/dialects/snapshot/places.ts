import type { GazetteerEntry } from '../../../domain/place-search.ts';
import { toPosition } from '../../../domain/position.ts';
import { raw } from '../provider-parts.ts';
import { count, flag, having, line, lines, notThere, optionalList, part } from '../wire.ts';
import { header, toProvenance } from './document.ts';

const placesDocument = part({
  ...header,
  hasRegions: flag,
  places: optionalList(
    part({
      name: line,
      area: line,
      regions: lines,
      nameCy: line,
      areaCy: line,
      aliases: lines,
      population: count,
      hasPostcodes: flag,
      latitude: raw,
      longitude: raw,
    }),
  ),
});

/**
 * The places of a snapshot's `places.json`, or of one of its `places/{key}.json`; those without a usable position are left out.
 * @throws {DataError} `schema` when there is no list of places, or the version is unknown.
 */
export function toGazetteer(document: unknown): readonly GazetteerEntry[] {
  const { places, hasRegions, ...rest } = placesDocument(document);
  toProvenance(rest);
  if (!places) throw notThere('The snapshot document holds no list of places.');
  return having(places, 'name').flatMap(({ latitude, longitude, regions, ...entry }) => {
    const position = toPosition(latitude, longitude);
    return position ? [{ ...entry, regions: hasRegions || regions.length > 0 ? regions : undefined, position }] : [];
  });
}
