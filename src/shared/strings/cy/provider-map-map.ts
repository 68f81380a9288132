import type { mapWords as english } from '../en/provider-map-map.ts';

const number = (n: number): string => n.toLocaleString('cy');

/** Geiriau’r map yn `<provider-map>`. */
export const mapWords: typeof english = {
  map: 'Map o safleoedd hyfforddi',
  zoomIn: 'Chwyddo i mewn',
  zoomOut: 'Chwyddo allan',
  count: (n) => (n < 1000 ? `${n}` : `${Math.floor(n / 1000)}K`),
  cluster: (n) => `${number(n)} safle: chwyddo i mewn`,
  stack: (n, first) => `${number(n)} safle yn yr un lle: ${first}`,
};
