import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRegulator } from '../../../src/domain/regulation.ts';

for (const [body, name] of [
  ['Health and Care Professions Council', 'Health and Care Professions Council'],
  [' Civil Aviation Authority. ', 'Civil Aviation Authority'],
  ['The Nursing and Midwifery Council', 'the Nursing and Midwifery Council'],
  ['NMC or HCPC', 'NMC or HCPC'],
  ['Maritime and Coastguard Agency;', 'Maritime and Coastguard Agency'],
  ['', undefined],
  [' ', undefined],
  ['N/A', undefined],
  ['-', undefined],
  ['None', undefined],
  ['Not applicable', undefined],
] as const) {
  test(`a body named “${body}”: ${name ?? 'nobody'}`, () => {
    assert.deepEqual([toRegulator({ body }).name, toRegulator({ body }).sentence], [name, undefined]);
  });
}

for (const [body, sentence] of [
  ['Providers must be approved by the HCPC.', 'Providers must be approved by the HCPC.'],
  ['Approval is needed from the Civil Aviation Authority', 'Approval is needed from the Civil Aviation Authority.'],
] as const) {
  test(`a sentence stays one: “${body}”`, () => assert.deepEqual(toRegulator({ body }), { sentence }));
}

test('no body at all', () => assert.deepEqual(toRegulator({}), {}));
