import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressParts } from '../../../src/domain/address.ts';
import type { Address } from '../../../src/domain/provider.ts';

const cases: [string, Address, string[]][] = [
  [
    'a whole address in its order',
    { lines: ['Unit 4', '1 Mill Lane'], town: 'Canterbury', county: 'Kent', postcode: 'CT1 1QU' },
    ['Unit 4', '1 Mill Lane', 'Canterbury', 'Kent', 'CT1 1QU'],
  ],
  ['an empty address', { lines: [] }, []],
  ['blank parts only', { lines: ['', '  '], town: '', county: ' ', postcode: '\t' }, []],
  [
    'blanks between parts',
    { lines: ['1 Mill Lane', ''], town: undefined, postcode: 'CT1 1QU' },
    ['1 Mill Lane', 'CT1 1QU'],
  ],
  ['space around parts', { lines: [' 1 Mill Lane '], town: 'Kent\u00a0' }, ['1 Mill Lane', 'Kent']],
  ['a town that is its county', { lines: ['Leeds House'], town: 'LEEDS', county: 'Leeds' }, ['Leeds House', 'LEEDS']],
  ['a line that holds the town stays', { lines: ['Leeds Road'], town: 'Leeds' }, ['Leeds Road', 'Leeds']],
];
for (const [name, address, parts] of cases) {
  test(name, () => assert.deepEqual(addressParts(address), parts));
}
