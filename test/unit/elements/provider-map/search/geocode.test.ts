import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { namedPlace, type Place } from '../../../../../src/domain/place.ts';
import {
  geocode,
  likeliest,
  withoutIncode,
  type Geocoder,
} from '../../../../../src/elements/provider-map/search/geocode.ts';
import { unknownPlace } from '../../../../../src/elements/provider-map/search/unknown-place.ts';
import { searchWords } from '../../../../../src/i18n/en/provider-map-search.ts';
import { site, startLoopback } from '../../../../support/loopback.ts';

interface Town {
  readonly name: string;
  readonly area: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly district: string;
}
const demo = (path: string): Promise<unknown> => import(new URL(`../../../../../demo/${path}`, import.meta.url).href);
const { makeDocuments } = (await demo('make-snapshot.mjs')) as {
  makeDocuments(): Promise<Readonly<Record<string, { readonly places?: readonly Town[] }>>>;
};
const { towns } = (await demo('providers/towns.mjs')) as { readonly towns: readonly Town[] };
const documents = await makeDocuments();

/** What is typed, and the town, with its county, that it stands for: "?" where the visitor has to choose, none where it is nowhere. */
const table: readonly (readonly [typed: string, town?: string])[] = [
  ['Leeds', 'Leeds, West Yorkshire'],
  ['leeds', 'Leeds, West Yorkshire'],
  ['  LEEDS ', 'Leeds, West Yorkshire'],
  ['Leeds, West Yorkshire', 'Leeds, West Yorkshire'],
  ['leeds west yorkshire', 'Leeds, West Yorkshire'],
  ['Leeds, Yorkshire', 'Leeds, West Yorkshire'],
  ['Leeds, Lancashire', 'Leeds, West Yorkshire'],
  ['Leeds, UK', 'Leeds, West Yorkshire'],
  ['Canterbury Kent', 'Canterbury, Kent'],
  ['canterbury,kent', 'Canterbury, Kent'],
  ['Canterbury, England', 'Canterbury, Kent'],
  ["King's Lynn", "King's Lynn, Norfolk"],
  ['King’s Lynn', "King's Lynn, Norfolk"],
  ['Kings Lynn', "King's Lynn, Norfolk"],
  ['king`s lynn, norfolk', "King's Lynn, Norfolk"],
  ['St Albans', 'St Albans, Hertfordshire'],
  ['St. Albans', 'St Albans, Hertfordshire'],
  ['st helens', 'St Helens, Merseyside'],
  ['Stoke on Trent', 'Stoke-on-Trent, Staffordshire'],
  ['Stoke-on-Trent', 'Stoke-on-Trent, Staffordshire'],
  ['Newcastle upon Tyne', 'Newcastle upon Tyne, Tyne and Wear'],
  ['Bury St. Edmunds', 'Bury St Edmunds, Suffolk'],
  ['Ashford, Kent', 'Ashford, Kent'],
  ['Ashford Surrey', 'Ashford, Surrey'],
  ['Ashford', '?'],
  ['Newport', '?'],
  ['Newport, Isle of Wight', 'Newport, Isle of Wight'],
  ['Newport, Wales', 'Newport, Wales'],
  ['Cant', '?'],
  ['New', '?'],
  ['Atlantis'],
  ['Ashford, Middlesex'],
  ['LS1', 'Leeds, West Yorkshire'],
  ['ls1', 'Leeds, West Yorkshire'],
  ['LS1 4DY', 'Leeds, West Yorkshire'],
  ['ls14dy', 'Leeds, West Yorkshire'],
  ['LS1  4 DY', 'Leeds, West Yorkshire'],
  ['LS1-4DY', 'Leeds, West Yorkshire'],
  ['LS1.4DY', 'Leeds, West Yorkshire'],
  ['L.S.1 4.D.Y.', 'Leeds, West Yorkshire'],
  ['ＬＳ１ ４ＤＹ', 'Leeds, West Yorkshire'],
  ['LSI 4DY', 'Leeds, West Yorkshire'],
  ['LS1 4', 'Leeds, West Yorkshire'],
  ['Leeds LS1 4DY', 'Leeds, West Yorkshire'],
  ['Leeds, LS1', 'Leeds, West Yorkshire'],
  ['LS1 4DY, West Yorkshire', 'Leeds, West Yorkshire'],
  ['LS1 4DY Leeds', 'Leeds, West Yorkshire'],
  ['CT1 2XX', 'Canterbury, Kent'],
  ['M1 1AE', 'Manchester, Greater Manchester'],
  ['M1 IAE', 'Manchester, Greater Manchester'],
  ['S014 3XX', 'Southampton, Hampshire'],
  ['0X1 1AA', 'Oxford, Oxfordshire'],
  ['wc2n5dn', 'London, Greater London'],
  ['HU1 1AA', 'Kingston upon Hull, East Riding of Yorkshire'],
  ['Leeds ZZ9 9ZZ', 'Leeds, West Yorkshire'],
  ['ZZ9 9ZZ'],
  ['GIR 0AA'],
  ['BFPO 57'],
  ['BF1 2AA'],
  ['JE2 3AB'],
  ['GY1 1AA'],
  ['IM1 1AA'],
  ['BT1 5GS'],
];

/** What only a snapshot finds: the official service searches by itself. */
const snapshotTable: typeof table = [
  ['Hull', '?'],
  ['Saint Albans', 'St Albans, Hertfordshire'],
  ['Caerdydd', 'Cardiff'],
];

const server = await startLoopback();
after(() => server.close());
const { signal } = new AbortController();
const own = `${server.origin}/data`;
const wires = Object.entries(documents).map(([path, document]) => [`/data/${path}`, document] as const);

/** The official search: what begins with the text, and the district of an outcode. */
function findOfficially(text: string): object {
  const found = towns.filter(
    ({ name, area, district }) =>
      `${name}, ${area}`.toLowerCase().startsWith(text.toLowerCase()) || district === text.toUpperCase(),
  );
  const named = found.map(({ name, area, latitude, longitude, district }) => ({
    name: district === text.toUpperCase() ? `${district} ${name}` : `${name}, ${area}`,
    location: { geoPoint: [latitude, longitude] },
  }));
  return { locations: named };
}

const { fetch } = globalThis;
before(() => {
  // postcodes.io is played by our own server, whose log says what it was told.
  globalThis.fetch = (input, init) =>
    fetch(
      `${input instanceof Request ? input.url : input}`.replace('https://api.postcodes.io', `${server.origin}/io`),
      init,
    );
  server.answer = (response, request) => {
    const url = new URL(request.url ?? '/', server.origin);
    if (url.pathname === '/fat/locations') {
      return void response.end(JSON.stringify(findOfficially(url.searchParams.get('searchTerm') ?? '')));
    }
    const outcode = /^\/io\/outcodes\/(\w+)$/.exec(url.pathname)?.[1];
    const town = towns.find(({ district }) => district === outcode);
    if (town) {
      const { latitude, longitude, name } = town;
      return void response.end(JSON.stringify({ result: { outcode, latitude, longitude, admin_district: [name] } }));
    }
    site(Object.fromEntries(wires))(response, request);
  };
});
after(() => {
  globalThis.fetch = fetch;
});

const kinds: Readonly<Record<string, Geocoder>> = {
  'the demo': { by: 'endpoint', endpoint: { base: own, api: 'snapshot' } },
  fat: { by: 'endpoint', endpoint: { base: `${server.origin}/fat`, api: 'fat' } },
  'postcodes.io': { by: 'postcodes.io', endpoint: { base: own, api: 'snapshot' } },
};

async function taken(geocoder: Geocoder, typed: string): Promise<string | undefined> {
  const places = await geocode(geocoder, typed, { signal });
  const place = namedPlace(places);
  return place ? townAt(place) : places.length > 0 ? '?' : undefined;
}

function townAt({ position }: Place): string | undefined {
  const town = towns.find(
    ({ latitude, longitude }) => latitude === position.latitude && longitude === position.longitude,
  );
  return town && (town.name === town.area ? town.name : `${town.name}, ${town.area}`);
}

for (const [name, geocoder] of Object.entries(kinds)) {
  describe(`what is typed, on ${name}`, () => {
    for (const [typed, town] of name === 'fat' ? table : [...table, ...snapshotTable]) {
      test(`"${typed}" is ${town === '?' ? 'a choice' : (town ?? 'nowhere')}`, async () => {
        assert.equal(await taken(geocoder, typed), town);
      });
    }
  });
}

describe('who is told of a postcode', () => {
  test('learns its first half at most, whatever else was typed', () => {
    const told = server.asked.map((path) => decodeURIComponent(path.replaceAll('+', ' ')));
    const whole = told.filter((path) => /[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i.test(path));
    assert.ok(told.length > 50);
    assert.deepEqual(whole, []);
  });

  test('asks one small list of a snapshot for a name, and never all places', () => {
    assert.deepEqual(
      server.asked.filter((path) => path.endsWith('/places.json')),
      [],
    );
  });

  test('learns all of it where the host says so', async () => {
    const full: Geocoder = { by: 'endpoint-full', endpoint: { base: `${server.origin}/fat`, api: 'fat' } };
    await geocode(full, 'CT1 9AB', { signal });
    assert.equal(server.asked.at(-1), '/fat/locations?searchTerm=CT1+9AB');
  });
});

describe('a location', () => {
  for (const [text, told] of [
    ['LS1 4DY', 'LS1'],
    ['ls14dy', 'ls1'],
    ['Leeds LS1-4DY', 'Leeds LS1'],
    ['LS1', 'LS1'],
    ['Leeds, West Yorkshire', 'Leeds, West Yorkshire'],
  ] as const) {
    test(`"${text}" is told to a server as "${told}"`, () => assert.equal(withoutIncode(text), told));
  }

  test('that several places are called stands for the first of them, and never for one that begins so', async () => {
    const endpoint: Geocoder = { by: 'endpoint', endpoint: { base: own, api: 'snapshot' } };
    assert.equal(likeliest(await geocode(endpoint, 'Ashford', { signal }), endpoint)?.name, 'Ashford, Kent');
    assert.equal(likeliest(await geocode(endpoint, 'Ashf', { signal }), endpoint), undefined);
    const mine: Geocoder = {
      by: () => [{ name: 'Somewhere', position: { latitude: 52, longitude: 0 } }],
      endpoint: undefined,
    };
    assert.equal(likeliest(await geocode(mine, 'elsewhere', { signal }), mine)?.name, 'Somewhere');
  });

  test('has its Welsh name on a Welsh page', async () => {
    const endpoint: Geocoder = { by: 'endpoint', endpoint: { base: own, api: 'snapshot' }, language: 'cy' };
    assert.deepEqual(
      (await geocode(endpoint, 'Cardiff', { signal })).map(({ name }) => name),
      ['Caerdydd'],
    );
  });
});

describe('a text that names no place', () => {
  for (const [text, postcodes, said] of [
    ['Atlantis', true, /“Atlantis” was not found/],
    ['LS1 4DY', false, /Postcodes are not known here/],
    ['ZZ9 9ZZ', true, /The postcode “ZZ9 9ZZ” was not found/],
    ['BFPO 57', true, /stands for no place/],
    ['GIR 0AA', true, /stands for no place/],
    ['JE2 3AB', true, /Jersey, Guernsey and the Isle of Man are not known/],
    ['BT1 5GS', true, /Northern Ireland/],
  ] as const) {
    test(`"${text}" gets a sentence that helps`, async () => {
      await geocode({ by: 'endpoint', endpoint: undefined }, text, { signal });
      assert.match(unknownPlace(text, postcodes, searchWords), said);
    });
  }
});
