import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mappedSites } from '../../../src/domain/mapped-site.ts';
import type { Provider, TrainingOption } from '../../../src/domain/provider.ts';
import { partitionProviders, type ProviderGroups } from '../../../src/domain/provider-groups.ts';
import { anyProvider, buildCentroid, buildProvider, buildSite, places } from '../../support/domain-builders.ts';

const workplace: TrainingOption = { mode: 'workplace' };
const regional: TrainingOption = { mode: 'workplace', coverage: 'regional' };
const national: TrainingOption = { mode: 'workplace', coverage: 'national' };
const online: TrainingOption = { mode: 'online' };
const atSite: TrainingOption = { mode: 'day-release' };

const asMap = ({ atSites, withoutSite }: ProviderGroups): [string, readonly Provider[]][] => [
  ['atSites', atSites],
  ...Object.entries(withoutSite),
];
const groupsOf = (provider: Provider): string[] =>
  asMap(partitionProviders([provider])).flatMap(([name, group]) => (group.includes(provider) ? [name] : []));

const cases: [string, Partial<Provider>, string][] = [
  ['at a site', { training: [atSite] }, 'atSites'],
  ['at a site and at workplaces', { training: [national, atSite] }, 'atSites'],
  ['at workplaces in the whole country', { training: [national] }, 'national'],
  ['at workplaces here and everywhere', { training: [regional, national] }, 'national'],
  ['at workplaces in some regions', { training: [regional, online] }, 'regional'],
  ['at workplaces, nobody says where', { training: [workplace, online] }, 'workplace'],
  ['online', { training: [online] }, 'online'],
  ['nobody knows how', { training: [] }, 'atSites'],
  [
    'at workplaces, with premises on the map',
    { training: [national], sites: [buildSite('a', places.leeds)] },
    'atSites',
  ],
  [
    'at workplaces, with a region’s centroid',
    { training: [regional], sites: [buildCentroid('a', places.leeds)] },
    'regional',
  ],
];
for (const [name, known, group] of cases) {
  test(`trains ${name}: ${group}`, () => assert.deepEqual(groupsOf(buildProvider(known)), [group]));
}

test('nobody is lost, nobody is listed twice, and the order stands', () => {
  fc.assert(
    fc.property(fc.array(anyProvider), (providers) => {
      const groups = asMap(partitionProviders(providers)).map(([, group]) => group);
      assert.equal(groups.flat().length, providers.length);
      assert.deepEqual(new Set(groups.flat()), new Set(providers));
      for (const group of groups) {
        assert.deepEqual(
          group,
          providers.filter((provider) => group.includes(provider)),
        );
      }
    }),
  );
});

test('whoever has a pin is listed beside the map', () => {
  fc.assert(
    fc.property(fc.array(anyProvider), (providers) => {
      const { atSites } = partitionProviders(providers);
      assert.ok(mappedSites(providers).every(({ provider }) => atSites.includes(provider)));
    }),
  );
});
