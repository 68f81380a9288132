import type { Position } from '../../../../domain/place.ts';
import { circleAround } from '../boxes.ts';
import type { LeafletMap, Marker } from '../leaflet/leaflet.ts';
import { plainMarker } from './marker-layer.ts';
import type { OutlineLayer } from '../basemap/outline-layer.ts';

/** Where the visitor searches from, and how far. */
export class OriginLayer {
  readonly #map: LeafletMap;
  readonly #outline: OutlineLayer;
  #miles: number | undefined;
  #name: string | undefined;
  #marker: Marker | undefined;
  /** Undefined when the whole country is asked for. */
  position: Position | undefined;
  /** The circle around the origin; empty without a distance. */
  corners: readonly Position[] = [];

  constructor(map: LeafletMap, outline: OutlineLayer) {
    this.#map = map;
    this.#outline = outline;
  }

  /** Its name, where it has one. */
  get name(): string | undefined {
    return this.position && this.#name;
  }

  /** False when it is there already; another name is no other place. */
  move(origin: Position | undefined, miles: number | undefined, name?: string): boolean {
    const { latitude, longitude } = this.position ?? {};
    const isThere = origin?.latitude === latitude && origin?.longitude === longitude && miles === this.#miles;
    if (isThere && name === this.#name) return false;
    this.position = origin;
    this.#miles = miles;
    this.corners = origin && miles !== undefined ? circleAround(origin, miles) : [];
    this.#outline.setCircle(this.corners);
    this.#marker?.remove();
    this.#name = name;
    this.#marker = origin && plainMarker('origin', origin).setZIndexOffset(-10_000).addTo(this.#map);
    return !isThere;
  }
}
