import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'node:test';
import { foldName, groupByKey, placeKey, placeKeys } from '../../../src/domain/place-name.ts';

suite('names of places', () => {
  test('are the same whatever the capitals, accents, hyphens and spaces', () => {
    assert.equal(foldName('  Ynys  Môn '), 'ynys mon');
    assert.equal(foldName('Stoke-on-Trent'), foldName('stoke on trent'));
    assert.equal(foldName('Tyne & Wear'), 'tyne and wear');
  });

  test('are the same whatever the apostrophe, and with a saint in full', () => {
    for (const name of ["King's Lynn", 'King’s Lynn', 'Kingʼs Lynn', 'King`s Lynn', 'King´s Lynn', 'Kings Lynn']) {
      assert.equal(foldName(name), 'kings lynn');
    }
    for (const name of ['St. Helens', 'St Helens', 'Saint Helens']) assert.equal(foldName(name), 'st helens');
    assert.equal(foldName('Ｌｅｅｄｓ'), 'leeds');
  });

  test('are filed by their first two letters, and those of each later word', () => {
    assert.deepEqual([...placeKeys('Kingston upon Hull')], ['ki', 'hu']);
    assert.deepEqual([...placeKeys("St. John's")], ['st', 'jo']);
    assert.deepEqual(['CT1 2WT', 'ct1', 'L1', 'e', 'Ô', '1066', '上海', ''].map(placeKey), [
      'c2',
      'c2',
      'l0',
      'ea',
      'oa',
      'other',
      'other',
      'other',
    ]);
  });

  test('of one place lead to it from every key, once, in English and in Welsh', () => {
    const places = [{ name: 'Swansea', nameCy: 'Abertawe' }, { name: 'Swindon' }];
    const groups = groupByKey(places);
    assert.deepEqual(groups.get('su'), places);
    assert.deepEqual(groups.get('aa'), [places[0]]);
    assert.deepEqual(groups.get('xe'), []);
    assert.deepEqual(groups.get('other'), []);
    assert.equal(groups.size, 26 * 12 + 1);
  });

  test('have a key that there is a list of, whatever is typed', () => {
    const groups = groupByKey([]);
    fc.assert(fc.property(fc.string(), (text) => groups.has(placeKey(text))));
  });
});
