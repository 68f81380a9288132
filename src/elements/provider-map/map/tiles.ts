import { warnOnce } from '../../../shared/configuration.ts';
import { webAddress } from '../../../shared/web-address.ts';
import { maxZoom } from './clusters.ts';
import { reach } from './framing.ts';
import { TileLayer } from './leaflet.ts';
import type { LeafletMap } from './leaflet.ts';
import type { Tiles } from './map.types.ts';

/** So many pictures that fail, and more than have come, are no accident. */
const tooMany = 4;

const needed = ['{z}', '{x}', '{y}'];

/** The address of one picture, which tells whether the template makes sense, and whom it asks. */
function sample(url: string): URL | undefined {
  const places: readonly string[] = url.match(/\{[^}]*\}/g) ?? [];
  const isKnown = (place: string): boolean => [...needed, '{s}', '{r}'].includes(place); // Leaflet throws at any other.
  if (!places.every(isKnown) || !needed.every((place) => places.includes(place))) return undefined;
  return webAddress(url.replace('{s}', 'a').replace(/\{[^}]*\}/g, '0'));
}

/** The tiles that a host asks for. Undefined, and said once on the console, where they cannot or must not be shown. */
export function readTiles(url: string | undefined, attribution: string | undefined): Tiles | undefined {
  const [template, credit] = [url?.trim(), attribution?.trim()];
  if (!template) return undefined;
  if (!sample(template)) {
    warnOnce(
      `tiles="${template}" is not an http(s) address with {z}, {x} and {y}, and maybe {s} and {r}; showing the built-in outline.`,
    );
  } else if (!credit) {
    warnOnce(`tiles needs tiles-attribution="© whoever made the map"; showing the built-in outline until it is there.`);
  } else return { url: template, attribution: credit };
  return undefined;
}

/** Who is asked for the pictures. */
export function hostOf({ url }: Tiles): string {
  const host = sample(url)?.host ?? '';
  return url.includes('{s}') ? host.replace(/^a\./, '') : host;
}

/** The tiles on the map: `onShow` hears of the first that came, `onFail` when they are given up. */
export function addTiles(map: LeafletMap, { url }: Tiles, onShow: () => void, onFail: () => void): void {
  const layer = new TileLayer(url, {
    referrerPolicy: 'strict-origin-when-cross-origin', // Tile servers want to know the site, whatever the host's own policy.
    bounds: reach,
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
