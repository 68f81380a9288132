// Made while building by ./build/*.mjs.

declare module 'virtual:outline' {
  /** SVG path data of the British Isles, in units from {@link origin}. */
  export const islands: string;
  /** SVG path data of the countries around, coarse. */
  export const mainland: string;
  /** Towns, the most telling first: name, after a slash the Welsh one where it is another, x and y in units, `;`. */
  export const towns: string;
  /** Where the paths' (0, 0) lies: x and y in units from the north-west corner of the Web Mercator world. */
  export const origin: readonly [number, number];
  /** Width and height of the world in units. */
  export const unitsPerWorld: number;
}

declare module 'virtual:preview' {
  /** SVG path data of the British Isles, coarse, in units from {@link origin}. */
  export const outline: string;
  /** x, y, width and height of what the picture shows. */
  export const box: readonly [number, number, number, number];
  /** As in `virtual:outline`. */
  export const origin: readonly [number, number];
  export const unitsPerWorld: number;
}

declare module 'virtual:leaflet-css' {
  /** The rules of leaflet.css that are in use here. */
  export const leafletCss: string;
}
