import { findPlaces, toGazetteer } from '../../data/dialects/snapshot/places.ts';
import { adapted } from '../../data/dialects/plain.ts';
import type { Place } from '../../domain/place.ts';
import { headOf } from '../document.ts';
import { ToolError } from '../tool-error.ts';
import { readTowns } from './towns.ts';
import { welshNames } from './welsh-names.ts';

const geoNames = { name: 'GeoNames', url: 'https://www.geonames.org', licence: 'CC BY 4.0' };

/** `places.json`, and how many places are in it. */
export function placesDocument(generatedAt: string): { readonly document: object; readonly count: number } {
  const places = readTowns().map(({ name, area, latitude, longitude }) => {
    const welsh = welshNames[`${name}|${area}`] ?? welshNames[name];
    return { name, area: area || undefined, nameCy: welsh === name ? undefined : welsh, latitude, longitude };
  });
  return { document: { ...headOf(generatedAt, [geoNames]), places }, count: places.length };
}

/**
 * The place of a name, in English or in Welsh, with its area after a comma where others have the name too: in a snapshot's
 * `places.json`, or in our own.
 * @throws {ToolError} when there is none, or several and the name does not say which.
 */
export async function findPlace(name: string, places?: unknown): Promise<Place> {
  const gazetteer = await adapted(() => toGazetteer(places ?? placesDocument('1970-01-01T00:00:00Z').document));
  const found = findPlaces(gazetteer, name);
  const exact = found.filter((place) => place.name.toLowerCase().startsWith(`${name.toLowerCase()},`));
  const [first] = found;
  if (!first) throw new ToolError(`"${name}" is no place that we know. Give it as latitude,longitude instead.`);
  if (exact.length > 1) {
    const names = exact.map((place) => `"${place.name}"`);
    throw new ToolError(`There are several places named ${name}: say which of ${names.join(', ')}.`);
  }
  return first;
}
