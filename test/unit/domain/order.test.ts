import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byDistance, byName, type ProviderOrder } from '../../../src/domain/order.ts';
import type { Provider } from '../../../src/domain/provider.ts';
import { distanceTo } from '../../../src/domain/training.ts';
import { anyPosition, anyProvider, buildProvider, buildSite, places } from '../../support/domain-builders.ts';

const named = (name: string, ukprn = 10000001): Provider => buildProvider({ name, ukprn });
const given = (name: string, distanceInMiles?: number): Provider =>
  buildProvider({ name, training: [{ mode: 'day-release', distanceInMiles }] });
const namesIn = (order: ProviderOrder, providers: Provider[]): string[] =>
  providers.toSorted(order).map(({ name }) => name);

test('names are sorted as readers expect: accents, case and numbers', () => {
  const names = ['Zeal', 'élan', 'Site 10', 'Site 9', 'Ash', 'eden'];
  assert.deepEqual(
    namesIn(
      byName('en-GB'),
      names.map((name) => named(name)),
    ),
    ['Ash', 'eden', 'élan', 'Site 9', 'Site 10', 'Zeal'],
  );
});

test('equal names are sorted by UKPRN', () => {
  const sorted = [named('Ash', 10000003), named('Ash', 10000001)].toSorted(byName('en-GB'));
  assert.deepEqual(
    sorted.map(({ ukprn }) => ukprn),
    [10000001, 10000003],
  );
});

test('nearest first by great circle', () => {
  const at = (name: keyof typeof places): Provider => buildProvider({ name, sites: [buildSite('a', places[name])] });
  assert.deepEqual(namesIn(byDistance(places.canterbury), [at('leeds'), at('canterbury'), at('margate')]), [
    'canterbury',
    'margate',
    'leeds',
  ]);
});

test('without a place the source’s distances count, unknown ones last, equals by name', () => {
  const providers = [given('Zeal'), given('Oak', 3), given('Fir', 10), given('Elm', 3), given('Ash')];
  assert.deepEqual(namesIn(byDistance(), providers), ['Elm', 'Oak', 'Fir', 'Ash', 'Zeal']);
});

test('0 miles are nearer than any', () => {
  assert.deepEqual(namesIn(byDistance(), [given('Oak', 0.1), given('Zeal', 0)]), ['Zeal', 'Oak']);
});

test('the order is total: the same for any order of the source', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyProvider, { selector: ({ ukprn }) => ukprn }), anyPosition, (providers, from) => {
      for (const order of [byName('en-GB'), byDistance(from)]) {
        assert.deepEqual(providers.toReversed().toSorted(order), providers.toSorted(order));
      }
    }),
  );
});

test('distances never fall along the list, and the unknown ones are its end', () => {
  fc.assert(
    fc.property(fc.array(anyProvider), anyPosition, (providers, from) => {
      const miles = providers.toSorted(byDistance(from)).map((provider) => distanceTo(provider, from) ?? Infinity);
      assert.deepEqual(
        miles,
        miles.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      );
    }),
  );
});

test('a bad language tag is a RangeError', () => assert.throws(() => byName('en_GB'), RangeError));
