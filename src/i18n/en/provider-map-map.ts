/** Not `toLocaleString`, whose first call takes a phone some 50 ms, just before the first pins are painted. */
const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const one = (n: number, single: string, many: string): string => (n === 1 ? single : `${number(n)} ${many}`);

/** What a cluster is called by: `providers` is undefined where they were not counted, `town` where none is known. */
export interface ClusterPhrase {
  readonly sites: number;
  readonly providers: number | undefined;
  readonly town: string | undefined;
}

/** The number that the circle shows always leads, so that one can say what one sees. */
const who = ({ sites, providers }: ClusterPhrase): string => {
  if (providers === undefined) return `${number(sites)} sites`;
  return providers === sites
    ? `${number(sites)} providers`
    : `${number(sites)} sites of ${one(providers, 'one provider', 'providers')}`;
};

/** Words on the map of `provider-map`; they come with its code. */
export const mapWords = {
  map: 'Map of training sites',
  skip: 'Skip the map',
  end: 'End of the map',
  /** Read out with the map; `keys` says it at more length. */
  usage:
    'Arrow keys move the map, plus and minus zoom. Tab goes to the sites: arrow keys go from one to the next, Enter opens one, Escape comes back.',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all sites',
  pan: 'Move the map',
  up: 'Move up',
  down: 'Move down',
  left: 'Move left',
  right: 'Move right',
  fullscreen: 'Full screen',
  help: 'Keys for the map',
  close: 'Close',
  details: 'Details',
  /** How far a site is, as rounded; `place` is undefined where it has no name. */
  away: (far: string, place: string | undefined) =>
    `${far} ${far === '1' ? 'mile' : 'miles'} ${place ? `from ${place}` : 'away'}`,
  miles: (n: number) => `${n} ${n === 1 ? 'mile' : 'miles'}`,
  yards: (n: number) => `${n} yards`,
  /** Which of a town's names is written. */
  town: ({ name }: { readonly name: string; readonly nameCy: string }) => name,
  credit: 'Town names: [GeoNames](https://www.geonames.org/), CC BY 4.0',
  keys: [
    ['Tab', 'to the map, then to its sites, then to the buttons'],
    ['Arrow keys', 'on the map: move it; on a site: the next or the one before, nearest first'],
    ['Home, End', 'the first and the last site'],
    ['Enter', 'says what a site is, or zooms in where there are several'],
    ['Escape', 'back to the map, or from a provider to its site'],
    ['+ and −', 'zoom in and out'],
  ] as readonly (readonly [key: string, does: string])[],
  wheel: (key: string) => `Hold ${key} while you scroll to zoom`,
  touch: 'Use two fingers to move the map',
  count: (n: number) => (n < 1000 ? `${n}` : `${Math.floor(n / 1000)}K`),
  cluster: (phrase: ClusterPhrase) => `${who(phrase)}${phrase.town ? ` near ${phrase.town}` : ''}`,
  stack: (phrase: ClusterPhrase) => `${who(phrase)} at one place${phrase.town ? ` in ${phrase.town}` : ''}`,
  others: (n: number) => `${one(n, 'One more is', 'more are')} in the list.`,
  picturesFrom: (host: string) => `Map pictures come from ${host}.`,
  picturesFailed: 'The map pictures could not be loaded. This is the plain outline.',
};
