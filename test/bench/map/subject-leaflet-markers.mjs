import { leafletMap, pin, zoomer } from './leaflet-map.mjs';
import { expose } from './measure.mjs';

const { L } = window;
expose({
  selector: '.leaflet-marker-icon',
  start(host, points, corners) {
    const map = leafletMap(L, host, corners);
    for (const { latitude, longitude, name } of points) {
      L.marker([latitude, longitude], { icon: pin(L), title: name }).addTo(map);
    }
    return { zoomIn: zoomer(map) };
  },
});
