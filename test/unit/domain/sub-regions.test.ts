import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { areasAround, centresOf, isSubRegion } from '../../../src/domain/sub-regions.ts';
import { missing, sharedSample } from '../../support/shared-samples.ts';

interface Sample {
  readonly subRegions: readonly {
    readonly name: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly doubt?: string;
  }[];
}

suite('sub-regions', () => {
  for (const [where, latitude, longitude, names] of [
    ['Leeds', 53.797, -1.548, ['Leeds', 'West Yorkshire', 'Yorkshire and The Humber']],
    ['Maidstone', 51.272, 0.529, ['Kent', 'South East']],
    ['Truro', 50.263, -5.051, ['Cornwall', 'South West']],
    ['Carlisle', 54.895, -2.934, ['Cumbria', 'North West']],
    ['Ealing', 51.512, -0.302, ['Ealing', 'Greater London', 'London']],
    ['Tynemouth', 55.017, -1.425, ['North Tyneside', 'Tyne and Wear', 'North East']],
    ['Chelmsford', 51.736, 0.469, ['Essex', 'East of England']],
    ['Preston', 53.763, -2.703, ['Lancashire', 'North West']],
    ['Eastbourne', 50.769, 0.284, ['East Sussex', 'South East']],
    ['Bangor, Gwynedd', 53.2275, -4.129, ['Anglesey']],
    ['Cardiff', 51.48, -3.18, ['Cardiff']],
    ['Inverness', 57.478, -4.225, ['Highland']],
    ['Belfast', 54.597, -5.93, ['Northern Ireland']],
  ] as const) {
    test(`${where} lies in ${names[0]}`, () => assert.deepEqual(areasAround({ latitude, longitude }), names));
  }

  test('that share their centre both count', () => {
    const names = areasAround({ latitude: 52.93, longitude: -1.45 });
    assert.ok(names.includes('Derby') && names.includes('Derbyshire'));
  });

  test('are known by name', () => {
    assert.equal(isSubRegion('Kirklees'), true);
    assert.equal(isSubRegion('West Yorkshire'), false);
    assert.equal(centresOf('London').size, 33);
  });

  test(
    'are where the official source has them, but for its errors',
    { skip: missing('sub-regions.json') },
    async () => {
      const sample = (await sharedSample('sub-regions.json')) as Sample;
      const corrected = [
        'North Tyneside',
        'Essex',
        'East Sussex',
        'Ealing',
        'Lancashire',
        'Cambridgeshire',
        'City of London',
      ];
      for (const { name, latitude, longitude } of sample.subRegions) {
        assert.equal(isSubRegion(name), true, name);
        if (!corrected.includes(name)) assert.ok(areasAround({ latitude, longitude }).includes(name), name);
      }
    },
  );
});
