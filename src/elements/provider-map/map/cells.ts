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

/** So many pins are sorted in a millisecond or two, which is not worth a turn of the page's. */
const shortStep = 10_000;

/** More columns than any grid has around the world. */
const columns = 2 ** 21;

/** Sorts pins into the cells of a grid, some with each step. Of a cell with a single pin, the pin is the answer. */
export function* cellsOf(pins: readonly MapPin[], { width, height }: CellSize): Generator<void, (MapPin | Cell)[]> {
  const cells = new Map<number, MapPin[]>();
  let left = shortStep;
  for (const pin of pins) {
    const key = Math.floor(pin.position.latitude / height) * columns + Math.floor(pin.position.longitude / width);
    const cell = cells.get(key);
    if (cell) cell.push(pin);
    else cells.set(key, [pin]);
    if ((left -= 1) > 0) continue;
    left = shortStep;
    yield;
  }
  return Array.from(cells.values(), (cell) => (cell.length > 1 ? { position: middleOf(cell), pins: cell } : cell[0]!));
}

/** Nobody sees the difference to the middle of a projection in a cell that is a few pixels wide. */
function middleOf(pins: readonly MapPin[]): Position {
  let [latitude, longitude] = [0, 0];
  for (const { position } of pins) {
    latitude += position.latitude;
    longitude += position.longitude;
  }
  return { latitude: latitude / pins.length, longitude: longitude / pins.length };
}
