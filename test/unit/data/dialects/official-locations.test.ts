import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toPlaces } from '../../../../src/data/dialects/official/locations.ts';
import { fixture } from '../../../support/fixtures.ts';

suite('places of the official APIs', () => {
  test('are latitude first, and those without a usable point are left out', async () => {
    assert.deepEqual(toPlaces(await fixture('fat/locations.json')), [
      { name: 'Canterbury, Kent', position: { latitude: 51.2802, longitude: 1.0789 } },
      { name: 'Canterbury, Kent', position: { latitude: 51.3, longitude: 1.1 } },
    ]);
  });

  test('may come as a bare list, or none', () => {
    const place = { name: 'Greenwich', location: { geoPoint: ['51.48', 0] } };
    assert.deepEqual(toPlaces([place]), [{ name: 'Greenwich', position: { latitude: 51.48, longitude: 0 } }]);
    assert.deepEqual(toPlaces({ locations: [] }), []);
  });

  test('that are no list are a schema error', () => {
    assert.throws(() => toPlaces({}), { name: 'DataError', code: 'schema' });
  });
});
