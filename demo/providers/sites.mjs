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

/** Towards the middle of England: a site that is moved that way from a town on the coast stays on land. */
const middle = { latitude: 52.6, longitude: -1.5 };

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

/** A site within about two miles of a town's centre; one in nine shares a building, and so a point, with other providers. */
export function makeSite(random, id, town) {
  if (random() < 1 / 9) {
    const { latitude, longitude, name, area, district } = town;
    const address = { lines: ['1 Market Place'], town: name, county: area, postcode: `${district} 1CM` };
    return { id, name: `${name} Shared Skills Centre`, address, latitude, longitude };
  }
  const north = Math.sign(middle.latitude - town.latitude) * 0.03 * random();
  const east = Math.sign(middle.longitude - town.longitude) * 0.045 * random();
  return {
    id,
    ...(random() < 0.5 && { name: pick(random, buildings) }),
    address: makeAddress(random, town),
    latitude: Number((town.latitude + north).toFixed(4)),
    longitude: Number((town.longitude + east).toFixed(4)),
  };
}

/** All towns, the nearest to one of them first. A degree of longitude is 0.6 as long as one of latitude here. */
export function townsFrom(home) {
  const far = (town) => (town.latitude - home.latitude) ** 2 + (0.6 * (town.longitude - home.longitude)) ** 2;
  return towns.toSorted((one, other) => far(one) - far(other));
}
