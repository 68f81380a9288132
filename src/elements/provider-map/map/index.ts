import type { MapStage, Pin, ProviderMapOptions, ProviderMapView } from './map.types.ts';
import { LeafletView } from './provider-map-view.ts';
import { Stage } from './stage.ts';

export type { MapPin, MapScene, MapStage, MapWords, ProviderMapOptions, ProviderMapView, Tiles } from './map.types.ts';

/** Draws a map into a container inside a shadow root. */
export function createProviderMap(options: ProviderMapOptions): ProviderMapView {
  return new LeafletView(options);
}

/** Shows what the list's element wants to see on a map. The only way into this folder; load it with `import()`. */
export function createStage(onSelect: (pin: Pin) => void): MapStage {
  return new Stage(createProviderMap, onSelect);
}
