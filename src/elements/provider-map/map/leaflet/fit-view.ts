import type { Position } from '../../../../domain/place.ts';
import type { Box } from '../boxes.ts';
import { latLng, LatLngBounds } from './leaflet.ts';
import type { LeafletMap } from './leaflet.ts';

/** The British Isles: what shows without pins, and the furthest one can zoom out. */
const home = new LatLngBounds([49.1, -10.7], [60.9, 1.9]);

/** How far the map can be moved. */
export const farthestBounds = new LatLngBounds([44, -22], [65, 14]);

/** Half the width of a pin in pixels, and a little. */
const pinHalf = 18;

/** How close the map comes to show a distance of a few miles. */
const deepestCircle = 13;

/** A few pins in one street still show their town. */
const deepestFit = 11;

/** Pixels that stay free around what is fitted or brought into view: the height of a pin, and a little. */
export const margin = 44;

/** Around so few pins a share of their box stays free: two towns show what is around them. */
const fewPins = 5;
const air = 0.15;

/** Keeps the sites, and the distance asked for, in view until somebody moves the map. */
export class FitView {
  readonly #map: LeafletMap;
  readonly #covered: () => number;
  #bounds: LatLngBounds | undefined;
  #deepest = deepestFit;
  #isOurs = false;
  #isMovedBySomebody = false;

  /** `covered` tells how many pixels buttons cover on the right. */
  constructor(map: LeafletMap, covered: () => number) {
    this.#map = map;
    this.#covered = covered;
    map.on('movestart', () => (this.#isMovedBySomebody ||= !this.#isOurs));
    this.#limitZoom();
    this.fit();
  }

  /** A map that is hidden has no size, and cannot be fitted to anything. */
  get isHidden(): boolean {
    const { x, y } = this.#map.getSize();
    return x === 0 || y === 0;
  }

  /**
   * Fits the box of so many pins from now on: at once, unless somebody has moved the map. A circle that is in it fills the
   * map, and may be closer.
   */
  follow(box: Box | undefined, pins: number, isCircle: boolean): void {
    this.#bounds =
      box && new LatLngBounds([box[1], box[0]], [box[3], box[2]]).pad(isCircle || pins > fewPins ? 0 : air);
    this.#deepest = isCircle ? deepestCircle : deepestFit;
    this.settle();
  }

  /** Whatever somebody did to the map belonged to another question. */
  letGo(): void {
    this.#isMovedBySomebody = false;
  }

  /** Fits again, unless somebody has moved the map. */
  settle(): void {
    if (!this.#isMovedBySomebody) this.fit();
  }

  /** Shows all the places that it follows, or the whole country. */
  fit(): void {
    this.#isMovedBySomebody = false;
    const options = { animate: false, maxZoom: this.#deepest };
    this.#quietly(() => {
      if (this.#bounds) this.#map.fitBounds(this.#bounds, { ...options, ...this.#padding(8) });
      else this.#map.fitBounds(home, options);
    });
  }

  /** Moves the map no further than it takes to show a place, above what covers so many pixels `below`. */
  bringIntoView(place: Position, animate: boolean, below = 0): void {
    if (!this.isHidden) this.#map.panInside(latLng(place), { ...this.#padding(4, below), animate, duration: 0.15 });
  }

  /** Puts a place into the middle, from where whatever cluster it may be in is in view too. */
  centre(place: Position, zoom = this.#map.getZoom(), animate = false): void {
    if (!this.isHidden) this.#map.setView(latLng(place), zoom, { animate });
  }

  /** The container has another size, or is shown again: Leaflet would go on with the old one, or with none. */
  handleResize(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { x, y } = this.#map.getSize();
    if (!clientWidth || !clientHeight || (clientWidth === x && clientHeight === y)) return;
    this.#quietly(() => {
      this.#map.invalidateSize({ pan: this.#isMovedBySomebody, animate: false });
      this.#limitZoom();
      if (this.#map.getZoom() < this.#map.getMinZoom()) this.#map.setZoom(this.#map.getMinZoom(), { animate: false });
    });
    this.settle();
  }

  /** The margin on each side, and beside the buttons; or a share of a small map. */
  #padding(share: number, below = 0): { paddingTopLeft: [number, number]; paddingBottomRight: [number, number] } {
    const { x, y } = this.#map.getSize();
    const [side, end] = [Math.min(margin, x / share), Math.min(margin, y / share)];
    return {
      paddingTopLeft: [side, end],
      paddingBottomRight: [Math.min(Math.max(side, this.#covered() + pinHalf), x / 3), Math.min(end + below, y * 0.7)],
    };
  }

  /** One can zoom out until the British Isles fit, which depends on the size of the map. */
  #limitZoom(): void {
    this.#map.options.minZoom = 0;
    this.#map.options.minZoom = Math.min(6, this.#map.getBoundsZoom(home));
    this.#map.fire('zoomlevelschange');
  }

  /** Moves that are not somebody's wish; they are never animated, so that they are over when this returns. */
  #quietly(move: () => void): void {
    this.#isOurs = true;
    move();
    this.#isOurs = false;
  }
}
