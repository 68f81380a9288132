import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import * as wire from '../../../../src/data/dialects/wire.ts';

suite('readers', () => {
  test('of amounts take 0, numbers and their text, but no sentinel', () => {
    const values = [0, '0', 63.3, ' 63.3 ', '.6', -1, '-', 'x', 'low', 'c', '', null, true, [7], NaN, Infinity];
    assert.deepEqual(
      values.map((value) => wire.amount(value)),
      [0, 0, 63.3, 63.3, 0.6, ...Array<undefined>(11).fill(undefined)],
    );
  });

  test('of counts take whole numbers only', () => {
    assert.deepEqual(
      [0, '12', 1.5, -3, null].map((value) => wire.count(value)),
      [0, 12, undefined, undefined, undefined],
    );
  });

  test('of flags know true, false and neither', () => {
    assert.deepEqual(
      [true, 'true', false, 'false', 0, 1, null, 'yes'].map((value) => wire.flag(value)),
      [true, true, false, false, undefined, undefined, undefined, undefined],
    );
  });

  test('of days drop times, and days that are none', () => {
    assert.deepEqual(
      ['2015-08-01T00:00:00', '2024-02-29', '2023-02-29', '0001-01-01T00:00:00', 20240101].map((value) =>
        wire.day(value),
      ),
      ['2015-08-01', '2024-02-29', undefined, undefined, undefined],
    );
  });

  test('of texts read 20,000 characters and no more', () => {
    for (const reader of [wire.text, wire.line]) assert.equal(reader('a'.repeat(20_001))?.length, 20_000);
    const numbers = Array.from({ length: 200_000 }, (_, index) => index).join('|');
    assert.ok(wire.lines(numbers).length < 10_000);
  });

  test('of lines split pipes, and drop blanks and repeats', () => {
    assert.deepEqual(wire.lines('a| b ||a|'), ['a', 'b']);
    assert.deepEqual(wire.lines(['a|b', null, '', ['c'], 7]), ['a', 'b']);
    assert.deepEqual(wire.lines(null), []);
  });

  test('of parts give every field, also of nothing', () => {
    const schema = wire.part({ a: wire.line, b: wire.list(wire.count), c: wire.optionalPart({ d: wire.line }) });
    for (const nothing of [undefined, null, 'x', 7, []]) {
      assert.deepEqual(schema(nothing), { a: undefined, b: [], c: undefined });
    }
    assert.deepEqual(schema({ a: ' x\ny ', b: [1, 'x'], c: {} }), {
      a: 'x y',
      b: [1, undefined],
      c: { d: undefined },
    });
  });

  test('of members keep those that have what is needed', () => {
    assert.deepEqual(
      wire.having(
        [
          { a: 0, b: 1 },
          { a: undefined, b: 2 },
        ],
        'a',
      ),
      [{ a: 0, b: 1 }],
    );
  });
});
