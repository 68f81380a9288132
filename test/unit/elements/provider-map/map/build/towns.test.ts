import assert from 'node:assert/strict';
import { test } from 'node:test';
import { origin, packTowns, project } from '../../../../../../src/elements/provider-map/map/build/outline-plugin.mjs';
import { towns } from '../../../../../../src/elements/provider-map/map/build/towns.mjs';
import { milesBetween } from '../../../../../../src/domain/distance.ts';

const town = (name: string) => towns.find((each) => each.name === name)!;

test('every town is in the British Isles, and has a name of its own size', () => {
  assert.ok(towns.length > 800);
  for (const { name, nameCy, latitude, longitude } of towns) {
    assert.match(name, /^\p{Lu}[\p{L} '’.-]{1,25}$/u);
    assert.ok(nameCy.length > 1);
    assert.ok(latitude > 49 && latitude < 61 && longitude > -11 && longitude < 2, name);
  }
});

test('towns are where they are', () => {
  for (const [name, latitude, longitude] of [
    ['Leeds', 53.8, -1.55],
    ['Truro', 50.26, -5.05],
    ['Inverness', 57.48, -4.22],
    ['Carlisle', 54.89, -2.93],
  ] as const) {
    assert.ok(milesBetween(town(name), { latitude, longitude }) < 1.5, name);
  }
});

test('large towns come before small ones, and parts of London after the towns around it', () => {
  const rank = (name: string): number => towns.findIndex((each) => each.name === name);
  assert.equal(rank('London'), 0);
  assert.ok(rank('Leeds') < rank('Wakefield') && rank('Wakefield') < rank('Settle'));
  assert.ok(rank('Reading') < rank('Croydon'));
});

test('no two towns of one name are the same town', () => {
  for (const [at, each] of towns.entries()) {
    for (const other of towns.slice(at + 1)) {
      assert.ok(other.name !== each.name || milesBetween(each, other) > 10, each.name);
    }
  }
});

test('Welsh towns have their Welsh names', () => {
  assert.deepEqual([town('Cardiff').nameCy, town('Leeds').nameCy], ['Caerdydd', 'Leeds']);
});

test('in a page they are a text of names and whole units', () => {
  const [first] = packTowns().split(';');
  const [x, y] = project([town('London').longitude, town('London').latitude]);
  assert.equal(first, `London/Llundain,${Math.round(x - origin[0])},${Math.round(y - origin[1])}`);
});
