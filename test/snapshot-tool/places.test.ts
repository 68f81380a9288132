import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { findPlaces, toGazetteer } from '../../src/data/dialects/snapshot/places.ts';
import { findPlace, placesDocument } from '../../src/snapshot-tool/places/gazetteer.ts';
import '../support/cleaner.ts';

const { document, count } = placesDocument('2026-11-01T06:00:00Z');
const gazetteer = toGazetteer(document);
const names = (text: string) => findPlaces(gazetteer, text).map(({ name }) => name);

describe('places.json', () => {
  test('holds the towns of these islands, small enough for a visitor who asks for it', () => {
    assert.equal(gazetteer.length, count);
    assert.ok(count > 4_500 && count < 6_000, `${count} places`);
    assert.ok(gzipSync(JSON.stringify(document)).length < 75_000);
  });

  test('says whose data it is', () => {
    assert.match((document as { attribution: string }).attribution, /GeoNames.+CC BY 4\.0/);
  });

  test('tells towns of one name apart by their area', () => {
    const newports = names('Newport').filter((name) => name.startsWith('Newport,'));
    assert.ok(newports.length >= 4);
    assert.equal(new Set(newports).size, newports.length);
  });

  test('knows towns by their Welsh names', () => {
    assert.match(names('Abertawe')[0] ?? '', /^Swansea/);
    assert.match(names('caerdydd')[0] ?? '', /^Cardiff/);
    assert.match(names('Pen-y-bont ar Ogwr')[0] ?? '', /^Bridgend/);
  });

  test('every town is found by its own name', () => {
    const lost = gazetteer.filter(({ place, names: [own = ''] }) => !findPlaces(gazetteer, own).includes(place));
    assert.deepEqual(lost, []);
  });

  test('one place for a name, or a sentence', async () => {
    assert.match((await findPlace('Leeds')).name, /^Leeds/);
    await assert.rejects(findPlace('Newport'), /several places named Newport: say which of "Newport, /);
    await assert.rejects(findPlace('Nowhereville'), /no place that we know/);
  });
});
