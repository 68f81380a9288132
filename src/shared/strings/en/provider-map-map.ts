const number = (n: number): string => n.toLocaleString('en-GB');

/** Words on the map of `provider-map`; they come with its code. */
export const mapWords = {
  map: 'Map of training sites',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  count: (n: number) => (n < 1000 ? `${n}` : `${Math.floor(n / 1000)}K`),
  cluster: (n: number) => `${number(n)} sites: zoom in`,
  stack: (n: number, first: string) => `${number(n)} sites at one place: ${first}`,
};
