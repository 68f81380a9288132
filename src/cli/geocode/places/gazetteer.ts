import { toGazetteer } from '../../../data/dialects/snapshot/places.ts';
import { groupByKey } from '../../../domain/place-name.ts';
import { createPlaceSearch } from '../../../domain/place-search.ts';
import { areasAround, isSubRegion } from '../../../domain/sub-regions.ts';
import { namedPlace, type Place, type Position } from '../../../domain/place.ts';
import { headOf } from '../../document.ts';
import { ToolError } from '../../tool-error.ts';
import { aliases } from './aliases.ts';
import type { Attribution } from '../../sources/source.ts';
import type { Outcodes } from '../outcodes/outcode.ts';
import { welshArea, type TownArea } from './areas.ts';
import { readCounties } from './counties.ts';
import { readTowns, type Town } from './towns.ts';
import { welshNames } from './welsh-names.ts';

const geoNames = { name: 'GeoNames', url: 'https://www.geonames.org', licence: 'CC BY 4.0' };

/** How many places a message names. */
const mostNamed = 10;

/** `places.json`, the same places in small documents by the first letters of their names, and how many places there are. */
export function placesDocuments(
  generatedAt: string,
  { centres, postcodes }: Outcodes = { centres: new Map() },
  by: readonly Attribution[] = [],
): {
  readonly document: object;
  readonly byKey: ReadonlyMap<string, object>;
  readonly count: number;
} {
  const towns = allTowns();
  const outcodes = [...centres]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcode, position]) => ({
      ...toWire({ name: outcode, ...areaAt(position, towns), ...position }),
      hasPostcodes: postcodes?.has(outcode) || undefined,
    }));
  const places = [...placesOfTowns(), ...outcodes];
  const head = { ...headOf(generatedAt, [geoNames, ...by]), hasRegions: true };
  const byKey = new Map([...groupByKey(places)].map(([key, group]) => [key, { ...head, places: group }]));
  return { document: { ...head, places }, byKey, count: places.length };
}

let towns: readonly Town[] | undefined;
/** The towns, read once. */
const allTowns = (): readonly Town[] => (towns ??= readTowns());

let wireOfTowns: readonly ReturnType<typeof toWire>[] | undefined;
/** The towns and their counties as they stand in documents, made once. */
const placesOfTowns = () => (wireOfTowns ??= [...readCounties(allTowns()), ...allTowns()].map(toWire));

/** The area of the nearest town: postcodes keep to no county. */
function areaAt(position: Position, towns: readonly Town[]): TownArea {
  // A degree of longitude is this much shorter than one of latitude here; some million comparisons need no more.
  const far = ({ latitude, longitude }: Position): number =>
    (latitude - position.latitude) ** 2 + (0.6 * (longitude - position.longitude)) ** 2;
  const nearest = towns.reduce((best, town) => (far(town) < far(best) ? town : best));
  return { area: nearest.area, region: nearest.region };
}

function toWire({ name, area, region, latitude, longitude, population }: Town) {
  const isArea = name === area;
  const nearest = areasAround({ latitude, longitude }).filter(isSubRegion);
  const regions = [...new Set([...(region === undefined ? [] : [region]), ...nearest])].filter((each) => each !== area);
  const welsh = welshNames[`${name}|${area}`] ?? welshNames[name] ?? (isArea ? welshArea(name) : undefined);
  return {
    name,
    area: area && !isArea ? area : undefined,
    regions: regions.length > 0 ? regions : undefined,
    nameCy: welsh === name ? undefined : welsh,
    areaCy: isArea ? undefined : welshArea(area),
    aliases: aliases[name],
    population,
    latitude,
    longitude,
  };
}

/**
 * The place of a name, in English or in Welsh, with its area after a comma where others have the name too: in a snapshot's
 * `places.json`, or in our own.
 * @throws {ToolError} when there is none, or several and the name does not say which.
 */
export async function findPlace(name: string, places?: unknown): Promise<Place> {
  const search = createPlaceSearch(toGazetteer(places ?? placesDocuments('1970-01-01T00:00:00Z').document));
  const found = search(name);
  const named = found.filter(({ isNamed }) => isNamed);
  const place = namedPlace(found) ?? (found.length === 1 ? found[0] : undefined);
  if (place) return place;
  if (found.length === 0)
    throw new ToolError(`"${name}" is no place that we know. Give it as latitude,longitude instead.`);
  const several = (named.length > 0 ? named : found).slice(0, mostNamed).map((each) => `"${each.name}"`);
  throw new ToolError(`There are several places named ${name}: say which of ${several.join(', ')}.`);
}
