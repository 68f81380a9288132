import type { UpdatableMap, Pin, MapViewOptions, MapView } from './map.types.ts';
import { LeafletMapView } from './map-view.ts';
import { MapUpdater } from './map-updater.ts';

export type { MapSite, MapInput, UpdatableMap, MapWords, MapViewOptions, MapView, Tiles } from './map.types.ts';

/** Draws a map into a container inside a shadow root. */
export function createMapView(options: MapViewOptions): MapView {
  return new LeafletMapView(options);
}

/** Shows what the list's element wants to see on a map. The only way into this folder; load it with `import()`. */
export function createMap(onSelect: (pin: Pin) => void): UpdatableMap {
  return new MapUpdater(createMapView, onSelect);
}
