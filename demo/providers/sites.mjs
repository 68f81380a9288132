import { between, pick } from './random.mjs';
import { towns } from './towns.mjs';

const streets = [
  'Lantern Street',
  'Bobbin Lane',
  'Sundial Road',
  'Kettle Row',
  'Parasol Way',
  'Windmill Hill',
  'Quill Yard',
];
const buildings = ['Annexe', 'Main campus', 'Riverside campus', 'Technology centre', 'Training centre', 'Workshops'];

/** A degree of longitude is this much shorter than one of latitude here. */
const shorter = 0.6;

/** All towns, the nearest to one of them first. */
export function townsFrom(home) {
  const far = (town) => (town.latitude - home.latitude) ** 2 + (shorter * (town.longitude - home.longitude)) ** 2;
  return towns.toSorted((one, other) => far(one) - far(other));
}

/** The direction in which most of a town's neighbours are: a site that is moved that way from the coast stays on land. */
function inland(town) {
  const neighbours = [...townsFrom(town).slice(1, 7), ...towns.filter(({ area }) => area === town.area)];
  const mean = (from) => neighbours.reduce((sum, each) => sum + from(each), 0) / neighbours.length;
  const north = mean(({ latitude }) => latitude) - town.latitude;
  const east = shorter * (mean(({ longitude }) => longitude) - town.longitude);
  const length = Math.sqrt(north * north + east * east);
  return { north: north / length, east: east / length };
}

/**
 * A postcode that cannot exist, in a real district: the last two letters of a real one are never C, I, K, M, O or V
 * (Royal Mail, Programmers' Guide to the Postcode Address File).
 */
export function makePostcode(random, district) {
  return `${district} ${between(random, 1, 9)}${pick(random, 'CIKMOV')}${pick(random, 'CIKMOV')}`;
}

/** An address in a town, with a postcode that cannot exist. */
export function makeAddress(random, town) {
  return {
    lines: [`${between(random, 1, 180)} ${pick(random, streets)}`],
    town: town.name,
    county: town.area,
    postcode: makePostcode(random, town.district),
  };
}

/** A site at most about two miles from a town's centre; one in nine shares a building, and so a point, with other providers. */
export function makeSite(random, id, town) {
  if (random() < 1 / 9) {
    const { latitude, longitude, name, area, district } = town;
    const address = { lines: ['1 Market Place'], town: name, county: area, postcode: `${district} 1CM` };
    return { id, name: `${name} Shared Skills Centre`, address, latitude, longitude };
  }
  const { north, east } = inland(town);
  const away = 0.025 * random();
  return {
    id,
    ...(random() < 0.5 && { name: pick(random, buildings) }),
    address: makeAddress(random, town),
    latitude: Number((town.latitude + away * north).toFixed(4)),
    longitude: Number((town.longitude + (away * east) / shorter).toFixed(4)),
  };
}
