import { warnOnce } from '../../../base/warnings.ts';
import { webAddress } from '../../../base/web-address.ts';
import type { Tiles } from '../map.types.ts';

const needed = ['{z}', '{x}', '{y}'];

/** The address of one picture, which tells whether the template makes sense, and whom it asks. */
function sample(url: string): URL | undefined {
  const places: readonly string[] = url.match(/\{[^}]*\}/g) ?? [];
  const isKnown = (place: string): boolean => [...needed, '{s}', '{r}'].includes(place); // Leaflet throws at any other.
  if (!places.every(isKnown) || !needed.every((place) => places.includes(place))) return undefined;
  return webAddress(url.replace('{s}', 'a').replace(/\{[^}]*\}/g, '0'));
}

/** Tiles that can be shown, and may be. */
export interface TileSource {
  readonly url: string;
  readonly attribution: string;
  /** Who is asked for the pictures. */
  readonly host: string;
}

/** The tiles that a host asks for. Undefined, and said once on the console, where they cannot or must not be shown. */
export function readTiles({ url, attribution }: Tiles): TileSource | undefined {
  const [template, credit] = [url.trim(), attribution?.trim()];
  const host = sample(template)?.host;
  if (!host) {
    warnOnce(
      `tiles="${template}" is not an http(s) address with {z}, {x} and {y}, and maybe {s} and {r}; showing the outline.`,
    );
  } else if (!credit) {
    warnOnce('tiles needs tiles-attribution="© whoever made the map"; showing the outline until it is there.');
  } else {
    return { url: template, attribution: credit, host: template.includes('{s}') ? host.replace(/^a\./, '') : host };
  }
  return undefined;
}
