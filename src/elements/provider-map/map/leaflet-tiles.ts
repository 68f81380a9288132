/** The side door to Leaflet, see leaflet.ts: what only a map with tiles needs, fetched by it alone. */
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
