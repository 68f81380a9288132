import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { TrainingOption } from '../../../src/domain/provider.ts';
import { areaKey, comesTo, toAreas } from '../../../src/domain/region.ts';

suite('areas', () => {
  for (const [one, other] of [
    ['Leeds', 'Leeds (Yorkshire and The Humber)'],
    ['City of Bristol', 'Bristol'],
    ['Bristol, City of', 'bristol'],
    ['City and Borough of Leeds', 'LEEDS'],
    ['Royal Borough of Windsor and Maidenhead', 'Windsor & Maidenhead'],
    ['St. Helens', 'St Helens'],
    ['Southend-on-Sea', 'southend on sea'],
  ] as const) {
    test(`"${one}" is "${other}"`, () => assert.equal(areaKey(one), areaKey(other)));
  }

  test('of other names are others', () => {
    assert.notEqual(areaKey('West Yorkshire'), areaKey('North Yorkshire'));
    assert.notEqual(areaKey('County Durham'), areaKey('Durham Tees Valley'));
  });
});

suite('an option for workplaces', () => {
  const inKent: TrainingOption = { mode: 'workplace', coverage: 'regional', regions: ['Kent (South East)', 'Surrey'] };
  const kent = toAreas(['Kent']);
  const leeds = toAreas(['Leeds', 'West Yorkshire']);

  test('in some regions counts where the place lies in one of them', () => {
    assert.equal(comesTo(inKent, kent), true);
    assert.equal(comesTo(inKent, leeds), false);
    assert.equal(comesTo({ mode: 'workplace', regions: ['Kent'] }, leeds), false);
  });

  test('counts everywhere where it is national, names no region, or nobody says where', () => {
    assert.equal(comesTo({ ...inKent, coverage: 'national' }, leeds), true);
    assert.equal(comesTo({ mode: 'workplace', coverage: 'regional' }, leeds), true);
    assert.equal(comesTo(inKent, undefined), true);
  });
});
