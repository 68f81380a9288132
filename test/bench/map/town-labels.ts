// A page that writes the towns' names for one view after another, and nothing else.
import { LeafletMap } from '../../../src/elements/provider-map/map/leaflet/leaflet.ts';
import { TownLayer } from '../../../src/elements/provider-map/map/basemap/town-layer.ts';
import { mapWords } from '../../../src/i18n/en/provider-map-map.ts';

const host = document.querySelector<HTMLElement>('#map')!;
const map = new LeafletMap(host, { zoomControl: false, attributionControl: false, zoomAnimation: false });
map.setView([53, -1.5], 6);
const layer = new TownLayer(map, mapWords.town);

/** As many as a busy map has pins and clusters. */
const obstacles = Array.from({ length: 60 }, (_, at) => {
  const [left, top] = [(at * 137) % 780, (at * 89) % 560];
  return { left, top, right: left + 36, bottom: top + 36 };
});

/** Milliseconds for each of some views: the country, counties and towns, and places moved to. */
function drawViews(): number[] {
  const times: number[] = [];
  for (let zoom = 5; zoom <= 13; zoom += 1) {
    for (const center of [
      [53.8, -1.55],
      [51.5, -0.1],
      [52.5, -1.9],
      [53.2, -4.1],
    ] as const) {
      map.setView([...center], zoom, { animate: false });
      const start = performance.now();
      layer.draw(obstacles, undefined);
      void host.offsetHeight; // With the layout that it causes.
      times.push(performance.now() - start);
    }
  }
  return times;
}
Object.assign(window, { drawViews });
