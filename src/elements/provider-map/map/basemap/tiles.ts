import { maxZoom } from '../clusters/clusters.ts';
import type { MapLayout } from '../controls/map-layout.ts';
import { farthestBounds } from '../leaflet/fit-view.ts';
import type { LeafletMap } from '../leaflet/leaflet.ts';
import { TileLayer } from '../leaflet/leaflet-tiles.ts';
import type { MapWords, Tiles } from '../map.types.ts';
import { readTiles } from './tile-source.ts';

/** So many pictures that fail, and more than have come, are no accident. */
const tooMany = 4;

/** Tiles, with whose they are and who hears of the visitor; the outline stays below until they come, and when they fail. */
export function showTiles(map: LeafletMap, layout: MapLayout, tiles: Tiles, words: MapWords): void {
  const source = readTiles(tiles);
  if (!source) return;
  layout.credit(source.attribution, ` · ${words.picturesFrom(source.host)}`);
  const { classList } = layout.element;
  const onFail = (): void => {
    classList.remove('pictured');
    layout.credit(words.credit);
    layout.note(words.picturesFailed);
  };
  map.options.zoomSnap = 1; // Pictures are sharp at whole levels only.
  addLayer(map, source.url, () => classList.add('pictured'), onFail);
}

/** `onShow` hears of the first picture that came, `onFail` when they are given up. */
function addLayer(map: LeafletMap, url: string, onShow: () => void, onFail: () => void): void {
  const layer = new TileLayer(url, {
    referrerPolicy: 'strict-origin-when-cross-origin', // Tile servers want to know the site, whatever the host's own policy.
    bounds: farthestBounds,
    maxZoom,
    noWrap: true,
    className: 'tiles',
  });
  let came = 0;
  let failed = 0;
  layer.on('tileload', () => {
    came += 1;
    if (came === 1) onShow();
  });
  layer.on('tileerror', () => {
    failed += 1;
    if (failed < tooMany || failed <= came) return;
    layer.remove();
    onFail();
  });
  map.addLayer(layer);
}
