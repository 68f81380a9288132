/* global L */
const map = L.map(document.querySelector('#old-map')).setView([51.28, 1.08], 9);
L.circle([51.28, 1.08], 5000).addTo(map);
document.querySelector('#old-map').style.height = '10em';
