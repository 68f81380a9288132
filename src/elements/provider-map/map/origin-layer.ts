import type { Position } from '../../../domain/place.ts';
import { circleAround } from './boxes.ts';
import type { LeafletMap, Marker } from './leaflet.ts';
import { plainMarker } from './marker-layer.ts';
import type { OutlineLayer } from './outline-layer.ts';

/** Where the visitor searches from, and how far. */
export class OriginLayer {
  readonly #map: LeafletMap;
  readonly #outline: OutlineLayer;
  #miles: number | undefined;
  #marker: Marker | undefined;
  /** Undefined when the whole country is asked for. */
  position: Position | undefined;
  /** The circle of what is in reach; empty without a distance. */
  corners: readonly Position[] = [];

  constructor(map: LeafletMap, outline: OutlineLayer) {
    this.#map = map;
    this.#outline = outline;
  }

  /** False when it is there already. */
  move(origin: Position | undefined, miles: number | undefined): boolean {
    const { latitude, longitude } = this.position ?? {};
    if (origin?.latitude === latitude && origin?.longitude === longitude && miles === this.#miles) return false;
    this.position = origin;
    this.#miles = miles;
    this.corners = origin && miles !== undefined ? circleAround(origin, miles) : [];
    this.#outline.setReach(this.corners);
    this.#marker?.remove();
    this.#marker = origin && plainMarker('origin', origin).addTo(this.#map);
    return true;
  }
}
