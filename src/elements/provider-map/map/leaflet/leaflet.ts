/**
 * All of Leaflet that is used: single modules of 1.9.4, adapted while building by build/leaflet-plugin.mjs. Nothing else
 * imports it, so that `window.L`, the stock icons and the controls, which write innerHTML, never come along.
 */
import type { LatLngTuple } from 'leaflet';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { Position } from '../../../../domain/place.ts';

export { restoreOutline } from 'leaflet/src/dom/DomUtil.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Icon } from 'leaflet/src/layer/marker/Icon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
export { Renderer } from 'leaflet/src/layer/vector/Renderer.js';
export { Map as LeafletMap } from 'leaflet/src/map/Map.js';

/** A position as Leaflet takes it. */
export function latLng({ latitude, longitude }: Position): LatLngTuple {
  return [latitude, longitude];
}
