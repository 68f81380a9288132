import type { ProviderMapOptions, ProviderMapView } from './map.types.ts';
import { LeafletView } from './provider-map-view.ts';

export type { MapPin, MapWords, ProviderMapOptions, ProviderMapView } from './map.types.ts';

/** Draws a map into a container inside a shadow root. The only way into this folder; load it with `import()`. */
export function createProviderMap(options: ProviderMapOptions): ProviderMapView {
  return new LeafletView(options);
}
