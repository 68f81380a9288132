/** What of Leaflet only a map with tiles needs, fetched by it alone; see leaflet.ts. */
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
