import { toDecimal } from './decimal.ts';
import type { Position } from './place.ts';

/** Degrees that hold Great Britain, Ireland, Shetland, the Isle of Man and the Channel Islands (DESIGN.md §3). */
const box = { south: 48.9, north: 61, west: -11, east: 2 };

/** Stands for "the whole country" in provider data, and is no place (NationalLatLong.cs). */
const national: Position = { latitude: 52.564269, longitude: -1.466056 };

/** About 10 metres: the sources do not all keep six decimals. */
const nearby = 0.0001;

/**
 * The place at these WGS 84 degrees (numbers or numeric text), or undefined where it is none: not numbers, half a pair,
 * outside the British Isles, or the "national" sentinel (DESIGN.md §3). Longitude 0 is a value; (0, 0) is outside.
 */
export function toPosition(latitude: unknown, longitude: unknown): Position | undefined {
  const [north, east] = [toDecimal(latitude), toDecimal(longitude)];
  if (north === undefined || east === undefined) return undefined;
  const position = { latitude: north, longitude: east };
  return isInBox(position) && !isNational(position) ? position : undefined;
}

function isInBox({ latitude, longitude }: Position): boolean {
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
}

function isNational({ latitude, longitude }: Position): boolean {
  return Math.abs(latitude - national.latitude) < nearby && Math.abs(longitude - national.longitude) < nearby;
}
