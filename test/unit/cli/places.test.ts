import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { toGazetteer } from '../../../src/data/dialects/snapshot/places.ts';
import { createPlaceSearch } from '../../../src/domain/place-search.ts';
import { findPlace, placesDocuments } from '../../../src/cli/geocode/places/gazetteer.ts';

const { document, byKey, count } = placesDocuments('2026-11-01T06:00:00Z');
const gazetteer = toGazetteer(document);
const search = createPlaceSearch(gazetteer);
const names = (text: string) => search(text).map(({ name }) => name);

describe('places.json', () => {
  test('holds the towns of these islands, small enough for a visitor who asks for it', () => {
    assert.equal(gazetteer.length, count);
    assert.ok(count > 4_500 && count < 6_000, `${count} places`);
  });

  test('has lists by first letters that cost a visitor 5 kB at most', () => {
    for (const [key, list] of byKey) {
      const { length } = gzipSync(JSON.stringify(list));
      assert.ok(length <= 5_000, `${key}.json has ${length} bytes`);
    }
  });

  test('says whose data it is', () => {
    assert.match((document as { attribution: string }).attribution, /GeoNames.+CC BY 4\.0/);
  });

  test('tells towns of one name apart by their area', () => {
    const newports = names('Newport').filter((name) => /^Newport(,|$)/.test(name));
    assert.ok(newports.length >= 4);
    assert.equal(new Set(newports).size, newports.length);
  });

  test('knows towns by their Welsh names', () => {
    assert.match(names('Abertawe')[0] ?? '', /^Swansea/);
    assert.match(names('caerdydd')[0] ?? '', /^Cardiff/);
    assert.match(names('Pen-y-bont ar Ogwr')[0] ?? '', /^Bridgend/);
  });

  test('every town is found by its own name', () => {
    const lost = gazetteer.filter(
      ({ name, position }) => !search(name).some((found) => found.isNamed && found.position === position),
    );
    assert.deepEqual(lost, []);
  });

  test('one place for a name, or a sentence', async () => {
    assert.equal((await findPlace('Leeds')).name, 'Leeds, West Yorkshire');
    assert.equal((await findPlace('Kent')).name, 'Kent');
    await assert.rejects(
      findPlace('Newport'),
      /several places named Newport: say which of "Newport", "Newport, Isle of Wight"/,
    );
    await assert.rejects(findPlace('Nowhereville'), /no place that we know/);
  });
});
