import type { LeafletMap } from '../leaflet/leaflet.ts';
import type { MapWords } from '../map.types.ts';

/** Pixels that the bar is long at most. */
const longest = 120;

const metresPerMile = 1_609.344;
const metresPerYard = 0.9144;

/** Lengths that a bar may stand for, in miles and below them in yards. */
const miles = [200, 100, 50, 20, 10, 5, 2, 1];
const yards = [500, 200, 100, 50, 20];

/** What a bar of at most 120 pixels stands for: so many miles or yards, and the pixels that these are. */
export interface ScaleLength {
  readonly unit: 'miles' | 'yards';
  readonly length: number;
  readonly pixels: number;
}

/** The longest round length that fits. */
export function scaleLength(metresPerPixel: number): ScaleLength {
  for (const [unit, lengths, metres] of [
    ['miles', miles, metresPerMile],
    ['yards', yards, metresPerYard],
  ] as const) {
    const length = lengths.find((each) => (each * metres) / metresPerPixel <= longest);
    if (length !== undefined) return { unit, length, pixels: Math.round((length * metres) / metresPerPixel) };
  }
  return { unit: 'yards', length: 10, pixels: Math.round((10 * metresPerYard) / metresPerPixel) };
}

/** A bar that tells how far a distance on the map is. */
export class Scale {
  readonly element = document.createElement('div');
  readonly #words: MapWords;

  constructor(words: MapWords) {
    this.#words = words;
    this.element.className = 'scale';
    this.element.setAttribute('aria-hidden', 'true'); // Distances are in the list.
  }

  /** Measures in the middle of the map. */
  update(map: LeafletMap): void {
    const latitude = (map.getCenter().lat * Math.PI) / 180;
    const metresPerPixel = (40_075_016.7 * Math.cos(latitude)) / (256 * 2 ** map.getZoom());
    const { unit, length, pixels } = scaleLength(metresPerPixel);
    this.element.style.setProperty('inline-size', `${pixels}px`);
    this.element.textContent = this.#words[unit](length);
  }
}
