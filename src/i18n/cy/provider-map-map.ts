import type { ClusterPhrase, mapWords as english } from '../en/provider-map-map.ts';

const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const safleoedd = (n: number): string => `${number(n)} safle`;
/** Two softens what follows it. */
const darparwyr = (n: number): string =>
  n === 1 ? 'un darparwr' : `${number(n)} ${n === 2 ? 'ddarparwr' : 'darparwr'}`;

const pwy = ({ sites, providers }: ClusterPhrase): string => {
  if (providers === undefined) return safleoedd(sites);
  return providers === sites ? darparwyr(sites) : `${safleoedd(sites)} gan ${darparwyr(providers)}`;
};

/** Geiriau’r map yn `<provider-map>`. */
export const mapWords: typeof english = {
  map: 'Map o safleoedd hyfforddi',
  skip: 'Neidio heibio’r map',
  end: 'Diwedd y map',
  usage:
    'Mae’r saethau’n symud y map, mae plws a minws yn chwyddo. Mae Tab yn mynd at y safleoedd: mae’r saethau’n mynd o’r naill i’r llall, mae Enter yn agor un, mae Escape yn dod yn ôl.',
  controls: 'Rheolyddion y map',
  zoomIn: 'Chwyddo i mewn',
  zoomOut: 'Chwyddo allan',
  fit: 'Dangos pob safle',
  pan: 'Symud y map',
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  left: 'Symud i’r chwith',
  right: 'Symud i’r dde',
  fullscreen: 'Sgrin lawn',
  help: 'Bysellau’r map',
  close: 'Cau',
  details: 'Manylion',
  away: (far, place) => `${far} milltir ${place ? `o ${place}` : 'i ffwrdd'}`,
  miles: (n) => `${n} milltir`,
  yards: (n) => `${n} llath`,
  town: ({ nameCy }) => nameCy,
  credit: 'Enwau trefi: [GeoNames](https://www.geonames.org/), CC BY 4.0',
  keys: [
    ['Tab', 'i’r map, wedyn i’w safleoedd, wedyn i’r botymau'],
    ['Saethau', 'ar y map: ei symud; ar safle: y nesaf neu’r un blaenorol, yr agosaf yn gyntaf'],
    ['Home, End', 'y safle cyntaf a’r olaf'],
    ['Enter', 'dweud beth yw safle, neu chwyddo i mewn lle mae sawl un'],
    ['Escape', 'yn ôl i’r map, neu o ddarparwr i’w safle'],
    ['+ a −', 'chwyddo i mewn ac allan'],
  ],
  wheel: (key) => `Daliwch ${key} wrth sgrolio i chwyddo`,
  touch: 'Defnyddiwch ddau fys i symud y map',
  count: (n) => (n < 1000 ? `${n}` : `${Math.floor(n / 1000)}K`),
  cluster: (phrase) => `${pwy(phrase)}${phrase.town ? ` ger ${phrase.town}` : ''}`,
  stack: (phrase) => `${pwy(phrase)} yn yr un lle${phrase.town ? ` (${phrase.town})` : ''}`,
  others: (n) => (n === 1 ? 'Mae un arall yn y rhestr.' : `Mae ${number(n)} arall yn y rhestr.`),
  picturesFrom: (host) => `Daw lluniau’r map o ${host}.`,
  picturesFailed: 'Nid oedd modd llwytho lluniau’r map. Dyma’r amlinell blaen.',
};
