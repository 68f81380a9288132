import type { Position } from '../../../domain/place.ts';
import type { MapPin } from './map.types.ts';

/** Several pins so close together that at no level of the far view they are apart. */
export interface Cell {
  /** The middle of its pins. */
  readonly position: Position;
  readonly pins: readonly MapPin[];
}

/** The grid's cells in degrees of longitude and latitude. */
export interface CellSize {
  readonly width: number;
  readonly height: number;
}

/** So many pins are sorted in about a millisecond, which is not worth a turn of the page's. */
const shortStep = 2_500;

/** More columns than there are around the world, and few enough for keys to be small integers, which are found quickly. */
const columns = 2 ** 14;

/**
 * Sorts pins into the cells of a grid, some with each step. Of a cell with a single pin, the pin is the answer. The fullest come
 * first: clusters that begin where most is are further from each other.
 */
export function* cellsOf(pins: readonly MapPin[], { width, height }: CellSize): Generator<void, (MapPin | Cell)[]> {
  const cells = new Map<number, { readonly pins: MapPin[]; latitude: number; longitude: number }>();
  let left = shortStep;
  for (const pin of pins) {
    const { latitude, longitude } = pin.position;
    const key = Math.floor(latitude / height) * columns + Math.floor(longitude / width);
    const cell = cells.get(key);
    if (cell) {
      cell.pins.push(pin);
      cell.latitude += latitude;
      cell.longitude += longitude;
    } else cells.set(key, { pins: [pin], latitude, longitude });
    if ((left -= 1) > 0) continue;
    left = shortStep;
    yield;
  }
  const fullestFirst = [...cells.values()].sort((a, b) => b.pins.length - a.pins.length);
  return fullestFirst.map(({ pins: own, latitude, longitude }) => {
    const { length } = own;
    return length === 1
      ? own[0]!
      : { pins: own, position: { latitude: latitude / length, longitude: longitude / length } };
  });
}
