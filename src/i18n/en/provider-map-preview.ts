/** Words on the light picture that waits for the map. */
export const previewWords = {
  sites: (n: number) => (n === 1 ? 'One training site.' : `${n.toLocaleString('en-GB')} training sites.`),
  picturesFrom: (host: string) => `The map’s pictures come from ${host}.`,
};
