import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toOutcode } from '../../../../../src/data/dialects/postcodes-io/outcodes.ts';
import { toPostcodes } from '../../../../../src/data/dialects/postcodes-io/postcodes.ts';

const outcode = (result: object) => ({ status: 200, result });

suite('an outcode of postcodes.io', () => {
  test('is a place, named with its district where there is one only', () => {
    const answer = { outcode: 'CT1', latitude: 51.28, longitude: 1.08, admin_district: ['Canterbury'] };
    const position = { latitude: 51.28, longitude: 1.08 };
    assert.deepEqual(toOutcode(outcode(answer)), [{ name: 'CT1, Canterbury', position }]);
    const several = { ...answer, admin_district: ['Canterbury', 'Dover'] };
    assert.deepEqual(toOutcode(outcode(several)), [{ name: 'CT1', position }]);
    assert.deepEqual(toOutcode(outcode({ ...answer, admin_district: null })), [{ name: 'CT1', position }]);
  });

  test('without a position, as on the Isle of Man, is none', () => {
    assert.deepEqual(toOutcode(outcode({ outcode: 'IM1', latitude: null, longitude: null })), []);
  });

  test('that is not there is a schema error', () => {
    for (const answer of [null, {}, { result: null }, []]) {
      assert.throws(() => toOutcode(answer), { name: 'DataError', code: 'schema' });
    }
  });
});

suite('postcodes of postcodes.io', () => {
  test('are positions by what was asked for, but for those that it does not know or place', () => {
    const positions = toPostcodes({
      result: [
        { query: 'CT1 1QU', result: { latitude: 51.28, longitude: 1.08 } },
        { query: 'ZZ9 9ZZ', result: null },
        { query: 'IM1 1AA', result: { latitude: null, longitude: null } },
        { query: 'SE10 9NF', result: { latitude: 51.48, longitude: 0 } },
      ],
    });
    assert.deepEqual(
      [...positions],
      [
        ['CT1 1QU', { latitude: 51.28, longitude: 1.08 }],
        ['SE10 9NF', { latitude: 51.48, longitude: 0 }],
      ],
    );
  });

  test('that are no list are a schema error', () => {
    assert.throws(() => toPostcodes({ result: 'none' }), { name: 'DataError', code: 'schema' });
  });
});
