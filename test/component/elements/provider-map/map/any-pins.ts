import fc from 'fast-check';
import type { MapSite } from '../../../../../src/elements/provider-map/map/map.types.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Pins anywhere in the British Isles, many of them in few towns or on a point that others are on. */
export const anyPins: fc.Arbitrary<MapSite[]> = fc
  .tuple(
    fc.array(fc.tuple(degrees(49.5, 60.5), degrees(-8, 1.5)), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(), degrees(-1, 1), degrees(-1, 1), fc.constantFrom(0, 0.0001, 0.01, 0.2, 4)), {
      minLength: 1,
      maxLength: 150,
    }),
  )
  .map(([towns, sites]) =>
    sites.map(([town, north, east, scatter], index) => {
      const [latitude, longitude] = towns[town % towns.length]!;
      return {
        id: `${index}/a`,
        ukprn: 10_000_001,
        label: `Site ${index}`,
        position: { latitude: latitude + (north * scatter) / 2, longitude: longitude + east * scatter },
      };
    }),
  );
