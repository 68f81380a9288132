import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFullPostcode } from '../../../src/domain/postcode.ts';

for (const text of ['CT1 1QU', 'ct11qu', ' M1 1AE ', 'EC1A 1BB', 'W1A 0AX', 'BT1 5GS', 'JE2 3AB', 'CT1\u00a01QU']) {
  test(`"${text}" is a full postcode`, () => assert.equal(isFullPostcode(text), true));
}

for (const text of ['', ' ', 'CT1', 'CT1 1', 'CT1 1QUX', 'National', 'D02 AF30', '1QU', 'Kent CT1 1QU', undefined]) {
  test(`"${text}" is none`, () => assert.equal(isFullPostcode(text), false));
}
