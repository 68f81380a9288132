/** A Leaflet map as ours is: the same view, the same steps of zoom, nothing animated. `L` is the library, however it was loaded. */
export function leafletMap(L, host, corners) {
  const map = L.map(host, {
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    zoomSnap: 0.25,
    maxZoom: 16,
  });
  map.fitBounds(corners, { padding: [44, 44], animate: false });
  return map;
}

/** A pin without a picture to load. */
export const pin = (L) => L.divIcon({ className: 'pin', iconSize: [28, 36], iconAnchor: [14, 36] });

/** To the next whole level, as our button does. */
export const zoomer = (map) => () => map.setZoom(Math.floor(map.getZoom()) + 1, { animate: false });
