import { earthRadiusInMiles } from '../../../domain/distance.ts';
import type { Position } from '../../../domain/place.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

const degrees = 180 / Math.PI;

/** The smallest box around places, or around what is at places; undefined around none. */
export function boxAround(places: Iterable<Position>, things: Iterable<{ position: Position }> = []): Box | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const group of [places, things]) {
    for (const each of group) {
      const { latitude, longitude } = 'position' in each ? each.position : each;
      if (longitude < west) west = longitude;
      if (longitude > east) east = longitude;
      if (latitude < south) south = latitude;
      if (latitude > north) north = latitude;
    }
  }
  return west <= east ? [west, south, east, north] : undefined;
}

/** Points of the circle that is so many miles around a place, on the sphere that `milesBetween` measures on. */
export function circleAround({ latitude, longitude }: Position, miles: number, points = 96): Position[] {
  const lat = latitude / degrees;
  const angle = miles / earthRadiusInMiles;
  return [...Array<undefined>(points)].map((_, index) => {
    const bearing = (2 * Math.PI * index) / points;
    const to = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing));
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * Math.sin(to),
    );
    return { latitude: to * degrees, longitude: longitude + east * degrees };
  });
}
