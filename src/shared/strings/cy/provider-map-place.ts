import type { placeTrouble as english } from '../en/provider-map-place.ts';

/** Brawddegau am le na chafwyd hyd iddo. */
export const placeTrouble: typeof english = {
  unknown: (text) => `Ni chafwyd hyd i “${text}” ar y map, felly dangosir y wlad gyfan.`,
  failed: (text) => `Nid oedd modd chwilio am “${text}” ar hyn o bryd, felly dangosir y wlad gyfan.`,
};
