import type { TrainingOption } from '../../../domain/provider.ts';
import { coded } from '../official/courses.ts';
import { placeFields, type SiteCollector } from '../official/providers.ts';
import { amount, flag, line, type Part } from '../wire.ts';

/** Miles that stand for "not in this region" (roatp, GetProvidersFromLarsCode). */
const outOfReach = 99_999;

/** A row of a provider's `locations`; with an address only on the provider's own page. */
export const rowFields = {
  ...placeFields,
  locationType: coded({
    provider: 'site',
    0: 'site',
    national: 'national',
    1: 'national',
    regional: 'regional',
    2: 'regional',
    online: 'online',
    3: 'online',
  } as const),
  atEmployer: flag,
  dayRelease: flag,
  blockRelease: flag,
  atProvider: flag,
  courseDistance: amount,
  providerDistance: amount,
  /** A postcode, "National", "Subregion (Region)" or "Online". */
  courseLocation: line,
};

/** The same said in one row, as shortlists do. */
export const flatFields = {
  atEmployer: flag,
  hasDayRelease: flag,
  dayReleaseDistance: amount,
  hasBlockRelease: flag,
  blockReleaseDistance: amount,
  atProvider: flag,
  providerDistance: amount,
  hasOnlineDeliveryOption: flag,
};

/** The ways of training in one row. Distances count only where a place was asked about. */
export function toTraining(
  wire: Part<typeof rowFields>,
  sites: SiteCollector,
  isPlaceKnown: boolean,
): TrainingOption[] {
  const { locationType, atEmployer, dayRelease, blockRelease, atProvider, courseDistance, providerDistance } = wire;
  const miles = courseDistance ?? providerDistance;
  if (miles !== undefined && miles >= outOfReach) return [];
  if (locationType === 'online') return [{ mode: 'online' }];
  if (locationType === 'national') return [{ mode: 'workplace', coverage: 'national' }];
  if (locationType === 'regional')
    return [{ mode: 'workplace', coverage: 'regional', regions: toRegions(wire.courseLocation) }];
  const options: TrainingOption[] = atEmployer ? [{ mode: 'workplace' }] : [];
  const modes = [
    dayRelease && ('day-release' as const),
    blockRelease && ('block-release' as const),
    // A site with neither named is a site all the same; rows of an unknown type are not.
    (atProvider ?? (locationType === 'site' && !dayRelease && !blockRelease && !atEmployer)) &&
      ('at-provider' as const),
  ].filter((mode) => !!mode);
  if (modes.length === 0) return options;
  const siteId = sites.add(wire);
  const distanceInMiles = isPlaceKnown ? miles : undefined;
  return [...options, ...modes.map((mode) => ({ mode, siteId, distanceInMiles }))];
}

/** The ways of training in the flat form. */
export function toFlatTraining(wire: Part<typeof flatFields>, isPlaceKnown: boolean): TrainingOption[] {
  const at = (mode: TrainingOption['mode'], miles: number | undefined): TrainingOption => ({
    mode,
    distanceInMiles: isPlaceKnown ? miles : undefined,
  });
  return [
    wire.atEmployer && at('workplace', undefined),
    wire.hasDayRelease && at('day-release', wire.dayReleaseDistance),
    wire.hasBlockRelease && at('block-release', wire.blockReleaseDistance),
    wire.atProvider && at('at-provider', wire.providerDistance),
    wire.hasOnlineDeliveryOption && at('online', undefined),
  ].filter((option) => !!option);
}

function toRegions(courseLocation: string | undefined): string[] {
  return courseLocation === undefined || /^regional$/i.test(courseLocation) ? [] : [courseLocation];
}
