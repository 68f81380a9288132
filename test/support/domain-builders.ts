import type { Position } from '../../src/domain/place.ts';
import { deliveryModes } from '../../src/domain/delivery-mode.ts';
import type { Provider, Site, TrainingOption } from '../../src/domain/provider.ts';
import { notReviewed } from '../../src/domain/reviews.ts';
import fc from 'fast-check';

/** Real points around the invented providers of these tests. */
export const places = {
  canterbury: { latitude: 51.2802, longitude: 1.0789 },
  greenwich: { latitude: 51.48, longitude: 0 },
  leeds: { latitude: 53.7997, longitude: -1.5492 },
  london: { latitude: 51.5074, longitude: -0.1278 },
  margate: { latitude: 51.3813, longitude: 1.3862 },
} satisfies Record<string, Position>;

/** A provider of whom nothing is known but what the test says. */
export function buildProvider(known: Partial<Provider> = {}): Provider {
  return {
    ukprn: 10000001,
    name: 'Elmfield Training',
    contact: {},
    sites: [],
    training: [],
    achievement: {},
    employerReviews: notReviewed,
    apprenticeReviews: notReviewed,
    ...known,
  };
}

/** Premises with a postcode, on a point where one is given. */
export function buildSite(id: string, position?: Position, postcode: string | undefined = 'CT1 1QU'): Site {
  return { id, address: { lines: [], postcode }, position };
}

/** What a region's centroid looks like in provider data: a point without a postcode. */
export function buildCentroid(id: string, position: Position): Site {
  return { id, address: { lines: [] }, position };
}

/** Any point of the British Isles' box. */
export const anyPosition: fc.Arbitrary<Position> = fc.record({
  latitude: fc.double({ min: 49, max: 61, noNaN: true }),
  longitude: fc.double({ min: -11, max: 2, noNaN: true }),
});

const anySite: fc.Arbitrary<Site> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  address: fc.record({ lines: fc.constant([]), postcode: fc.constantFrom(undefined, 'CT1', 'CT1 1QU') }),
  position: fc.option(anyPosition, { nil: undefined }),
});

const anyOption: fc.Arbitrary<TrainingOption> = fc.record({
  mode: fc.constantFrom(...deliveryModes),
  siteId: fc.constantFrom(undefined, 'a', 'b', 'dangling'),
  coverage: fc.constantFrom(undefined, 'national' as const, 'regional' as const),
  distanceInMiles: fc.constantFrom(undefined, 0, 3.4, 12),
});

/** Providers in every mixture of sites, modes and gaps. */
export const anyProvider: fc.Arbitrary<Provider> = fc
  .record({
    ukprn: fc.integer({ min: 10000000, max: 10000020 }),
    name: fc.constantFrom('Ash', 'ash', 'Élan', 'Zeal'),
    sites: fc.uniqueArray(anySite, { selector: ({ id }) => id }),
    training: fc.array(anyOption, { maxLength: 4 }),
  })
  .map(buildProvider);
