import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleLength } from '../../../../../../src/elements/provider-map/map/controls/scale.ts';

test('the bar is the longest round length that fits, in miles and below one mile in yards', () => {
  for (const [metresPerPixel, length, unit] of [
    [1_000, 50, 'miles'],
    [100, 5, 'miles'],
    [16, 1, 'miles'],
    [10, 500, 'yards'],
    [1.5, 100, 'yards'],
  ] as const) {
    const scale = scaleLength(metresPerPixel);
    assert.deepEqual([scale.length, scale.unit], [length, unit], `${metresPerPixel} m`);
  }
});

test('the bar is as long as it says, and neither too long nor too short to be read', () => {
  for (let metresPerPixel = 1; metresPerPixel < 3_000; metresPerPixel *= 1.3) {
    const { length, unit, pixels } = scaleLength(metresPerPixel);
    const metres = length * (unit === 'miles' ? 1_609.344 : 0.9144);
    assert.ok(Math.abs(pixels * metresPerPixel - metres) <= metresPerPixel / 2 + 1e-6);
    assert.ok(pixels <= 120 && pixels >= 20, `${pixels} pixels at ${metresPerPixel} m`);
  }
});
