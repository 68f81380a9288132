// Leaflet's own modules, which only leaflet.ts imports. The types are those of the whole package.

declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.Drag.js' {}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {}

declare module 'leaflet/src/layer/marker/Marker.js' {
  export { Marker } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Icon.js' {
  export { Icon } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Renderer.js' {
  import type { Bounds, Layer, LeafletEventHandlerFn, Map, RendererOptions } from 'leaflet';

  /** The part of it that Leaflet's own SVG and canvas renderers build on. */
  export class Renderer extends Layer {
    constructor(options?: RendererOptions);
    protected _map: Map;
    protected _bounds: Bounds;
    protected _container: Element;
    protected _update(): void;
    getEvents(): { [name: string]: LeafletEventHandlerFn };
  }
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { LatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
  /** Undoes what a mouse press on a focusable element set, and its listener on `window`. */
  export function restoreOutline(): void;
}
