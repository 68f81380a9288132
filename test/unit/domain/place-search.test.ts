import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createPlaceSearch, type GazetteerEntry } from '../../../src/domain/place-search.ts';
import { namedPlace } from '../../../src/domain/place.ts';

const position = { latitude: 52, longitude: -1 };
const entries: readonly GazetteerEntry[] = [
  { name: 'Ashford', area: 'Surrey', population: 27_000, position },
  { name: 'Ashford', area: 'Kent', population: 63_000, position },
  { name: 'Canterbury', area: 'Kent', population: 55_000, position },
  { name: 'Cardiff', nameCy: 'Caerdydd', population: 450_000, position },
  { name: 'Bangor', area: 'Gwynedd', population: 18_000, position },
  { name: 'Kent', population: 1_500_000, position },
  { name: 'Kenton', area: 'Devon', population: 1_300, position },
  { name: 'Kingston upon Hull', area: 'East Riding of Yorkshire', aliases: ['Hull'], population: 310_000, position },
  { name: 'Leeds', area: 'West Yorkshire', regions: ['Leeds'], population: 460_000, position },
  { name: 'Newport', area: 'Isle of Wight', position },
  { name: 'Newport', area: 'Wales', position },
  { name: 'Newtown', nameCy: 'Y Drenewydd', area: 'Powys', areaCy: 'Sir Powys', position },
  { name: 'Royal Tunbridge Wells', area: 'Kent', population: 57_000, position },
  { name: 'Wells', area: 'Somerset', population: 10_000, position },
  { name: 'Wellsbourne', area: 'Warwickshire', population: 90_000, position },
  { name: "King's Lynn", area: 'Norfolk', position },
  { name: 'St Albans', area: 'Hertfordshire', position },
];
const search = createPlaceSearch(entries);
const names = (text: string, language?: string) => search(text, language).map(({ name }) => name);

suite('places by what is typed', () => {
  for (const [text, ...found] of [
    ['kings lynn', "King's Lynn, Norfolk"],
    ['King’s Lynn', "King's Lynn, Norfolk"],
    ['St. Albans', 'St Albans, Hertfordshire'],
    ['saint albans', 'St Albans, Hertfordshire'],
    ['Canterbury Kent', 'Canterbury, Kent'],
    ['Canterbury, Kent, UK', 'Canterbury, Kent'],
    ['Canterbury England', 'Canterbury, Kent'],
    ['Leeds, Yorkshire', 'Leeds, West Yorkshire'],
    ['Leeds, City of Somewhere', 'Leeds, West Yorkshire'],
    ['Ashford, Middlesex'],
    ['Ashford Kent', 'Ashford, Kent'],
    ['Ashford', 'Ashford, Kent', 'Ashford, Surrey'],
    ['Newport, Wales', 'Newport, Wales'],
    ['Newport Wales', 'Newport, Wales'],
    ['Newport, UK', 'Newport, Isle of Wight', 'Newport, Wales'],
    ['Hull', 'Kingston upon Hull, East Riding of Yorkshire'],
    ['lynn', "King's Lynn, Norfolk"],
    ['Wells', 'Wells, Somerset', 'Royal Tunbridge Wells, Kent', 'Wellsbourne, Warwickshire'],
    ['ken', 'Kent', 'Kenton, Devon'],
    ['Caerdydd', 'Cardiff'],
    ['Atlantis Kent'],
    [', Kent', 'Kent', 'Kenton, Devon'],
  ] as const) {
    test(`"${text}" is ${found.join(' or ') || 'nowhere'}`, () => assert.deepEqual(names(text), found));
  }

  test('have Welsh names for Welsh readers', () => {
    assert.deepEqual(names('Cardiff', 'cy'), ['Caerdydd']);
    assert.deepEqual(names('Newtown', 'cy'), ['Y Drenewydd, Sir Powys']);
    assert.deepEqual(names('Bangor', 'cy'), ['Bangor, Gwynedd']);
  });

  test('are named by a whole name only, and by one that no other has', () => {
    assert.equal(namedPlace(search('Kent'))?.name, 'Kent');
    assert.equal(namedPlace(search('Kento')), undefined);
    assert.equal(namedPlace(search('Ashford')), undefined);
    assert.equal(namedPlace(search('Ashford, Kent'))?.name, 'Ashford, Kent');
    assert.equal(namedPlace(search('Hull'))?.name, 'Kingston upon Hull, East Riding of Yorkshire');
  });

  test('lie in their area and in their official sub-region', () => {
    assert.deepEqual(search('Leeds')[0]?.areas, ['West Yorkshire', 'Leeds']);
    assert.deepEqual(search('Kent')[0]?.areas, ['Kent']);
  });
});
