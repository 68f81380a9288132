import { leafletMap, pin, zoomer } from './leaflet-map.mjs';
import { expose } from './measure.mjs';

const { L } = window;
expose({
  selector: '.leaflet-marker-icon',
  start(host, points, corners) {
    const map = leafletMap(L, host, corners);
    // Its fast way, as its README tells: all at once, before the group is on the map.
    const group = L.markerClusterGroup({ animate: false });
    group.addLayers(
      points.map(({ latitude, longitude, name }) => L.marker([latitude, longitude], { icon: pin(L), title: name })),
    );
    map.addLayer(group);
    return { zoomIn: zoomer(map) };
  },
});
