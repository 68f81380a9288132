import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toGazetteer } from '../../../../../src/data/dialects/snapshot/places.ts';
import { createPlaceSearch } from '../../../../../src/domain/place-search.ts';
import { fixture } from '../../../../support/fixtures.ts';

const document = await fixture('snapshot/places.json');
const gazetteer = toGazetteer(document);
const search = createPlaceSearch(gazetteer);
const names = (text: string) => search(text).map(({ name }) => name);

suite('places of a snapshot', () => {
  for (const [text, found] of [
    ['Canterbury', ['Canterbury, Kent']],
    ['  canterBURY ,  kent ', ['Canterbury, Kent']],
    ['Canterbury, Essex', ['Canterbury, Kent']],
    ['Leeds', ['Leeds', 'Leeds, Kent', 'Leeds Village East, Kent']],
    ['Leeds, Kent', ['Leeds, Kent', 'Leeds Village East, Kent']],
    ['leeds v', ['Leeds Village East, Kent']],
    ['saint helier', ['Saint-Hélier, Jersey']],
    ['SAINT-HÉLIER', ['Saint-Hélier, Jersey']],
    ['Abertawe', ['Swansea']],
    ['abert', ['Swansea']],
    ['Atlantis', []],
    [', Kent', []],
    ['', []],
  ] as const) {
    test(`"${text}" is ${found.join(' or ') || 'nowhere'}`, () => assert.deepEqual(names(text), found));
  }

  test('keep the Greenwich meridian', () => {
    assert.deepEqual(search('Greenwich')[0]?.position, { latitude: 51.48, longitude: 0 });
  });

  test('without a position are left out', () => {
    const places = [
      { name: 'Null Island', latitude: 0, longitude: 0 },
      { name: 'Half', latitude: 51 },
      { latitude: 51, longitude: 0 },
    ];
    assert.deepEqual(toGazetteer({ ...(document as object), places }), []);
  });

  test('that are no list are a schema error', () => {
    assert.throws(() => toGazetteer({ schemaVersion: 1 }), { name: 'DataError', code: 'schema' });
  });
});
