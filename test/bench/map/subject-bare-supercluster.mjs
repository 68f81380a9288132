// The least that shows clusters: supercluster and Leaflet's own markers, a new set after each move, nothing around it.
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import Supercluster from 'supercluster';
import { leafletMap, pin, zoomer } from './leaflet-map.mjs';
import { expose } from './measure.mjs';

expose({
  selector: '.leaflet-marker-icon',
  start(host, points, corners) {
    const map = leafletMap(L, host, corners);
    // As far apart as ours.
    const index = new Supercluster({ radius: 48, extent: 256, minZoom: 3, maxZoom: 16 });
    index.load(
      points.map(({ latitude, longitude, name }) => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      })),
    );
    const markers = L.layerGroup().addTo(map);
    const draw = () => {
      const bounds = map.getBounds();
      const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
      markers.clearLayers();
      for (const { properties, geometry } of index.getClusters(box, Math.floor(map.getZoom()))) {
        const [longitude, latitude] = geometry.coordinates;
        const icon = properties.cluster
          ? L.divIcon({ className: 'cluster', html: `<span>${properties.point_count}</span>`, iconSize: [40, 40] })
          : pin(L);
        markers.addLayer(L.marker([latitude, longitude], { icon, title: properties.name ?? '' }));
      }
    };
    map.on('moveend', draw);
    draw();
    return { zoomIn: zoomer(map) };
  },
});
