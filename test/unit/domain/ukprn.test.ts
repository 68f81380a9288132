import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mappedSites } from '../../../src/domain/mapped-site.ts';
import { partitionProviders } from '../../../src/domain/provider-groups.ts';
import { isUkprn } from '../../../src/domain/ukprn.ts';
import { buildProvider, buildSite, places } from '../../support/domain-builders.ts';

for (const value of [10000000, 10000001, 19999999]) {
  test(`${value} is a UKPRN`, () => assert.equal(isUkprn(value), true));
}
for (const value of [9999999, 20000000, 1001, 0, -1, 10000000.5, NaN]) {
  test(`${value} is none`, () => assert.equal(isUkprn(value), false));
}

test('a provider whose number is none is kept everywhere', () => {
  const mock = buildProvider({ ukprn: 1001, sites: [buildSite('a', places.leeds)] });
  assert.equal(mappedSites([mock]).length, 1);
  assert.deepEqual(partitionProviders([mock]).atSites, [mock]);
});
