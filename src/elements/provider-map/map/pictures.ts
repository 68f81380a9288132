import { creditOf } from './credit.ts';
import type { Frame } from './frame.ts';
import type { LeafletMap } from './leaflet.ts';
import type { MapWords, Tiles } from './map.types.ts';
import { addTiles, hostOf } from './tiles.ts';

/** Tiles, with whose they are and who hears of the visitor; the outline stays below until they come, and when they fail. */
export function showPictures(map: LeafletMap, frame: Frame, tiles: Tiles, words: MapWords): void {
  const credit = document.createElement('p');
  credit.className = 'credit';
  credit.append(...creditOf(tiles.attribution), ` ${words.picturesFrom(hostOf(tiles))}`);
  frame.add(credit);
  const { classList } = frame.element;
  const onFail = (): void => {
    classList.remove('pictured');
    frame.note(words.picturesFailed);
  };
  addTiles(map, tiles, () => classList.add('pictured'), onFail);
}
