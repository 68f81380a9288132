import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { optionOf, milesOf, positionOf, sorts } from '../../../../src/elements/provider-map/options.ts';

describe('choices of provider-map', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    mock.method(console, 'warn', (text: string) => said.push(text));
  });
  afterEach(() => mock.restoreAll());

  const quiet: readonly (readonly [string | number | null | undefined, number | undefined])[] = [
    ['2', 2],
    ['30', 30],
    [30, 30],
    [' 100 ', 100],
    ['all', undefined],
    ['ALL', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [distance, miles] of quiet) {
    it(`distance ${JSON.stringify(distance)} is ${miles ?? 'the whole country'}`, () => {
      assert.equal(milesOf(distance), miles);
      assert.deepEqual(said, []);
    });
  }

  for (const wrong of ['7', 'abc', 1000, '-5', '0']) {
    it(`distance ${JSON.stringify(wrong)} is the whole country, and the site owner is told once`, () => {
      assert.equal(milesOf(wrong), undefined);
      assert.equal(milesOf(wrong), undefined);
      assert.equal(said.length, 1);
      assert.match(said[0]!, /distance=/);
    });
  }

  it('a choice is read without regard to case, and an unknown one is none', () => {
    assert.equal(optionOf('sort', ' Name ', sorts), 'name');
    assert.equal(optionOf('sort', 'rating', sorts), undefined);
    assert.equal(said.length, 1);
  });

  it('the Greenwich meridian is a place', () => {
    assert.deepEqual(positionOf(51.48, 0), { latitude: 51.48, longitude: 0 });
    assert.deepEqual(said, []);
  });

  it('no coordinates are no place, and no mistake', () => {
    assert.equal(positionOf(undefined, null), undefined);
    assert.deepEqual(said, []);
  });

  for (const [latitude, longitude] of [
    [51.5, undefined],
    [undefined, -0.1],
    [0, 0],
    [40.7, -74],
    [Number.NaN, 1],
  ]) {
    it(`${latitude}, ${longitude} is no place, and the site owner is told`, () => {
      assert.equal(positionOf(latitude, longitude), undefined);
      assert.equal(said.length, 1);
    });
  }
});
