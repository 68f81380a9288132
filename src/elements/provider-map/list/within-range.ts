import type { Position } from '../../../domain/place.ts';
import type { Provider } from '../../../domain/provider.ts';
import { comesTo, type Areas } from '../../../domain/region.ts';
import { isAtSite, optionDistance, siteDistance } from '../../../domain/training.ts';

/** Where somebody looks from, and how far. */
export interface Range {
  readonly from?: Position | undefined;
  /** What that place lies in; undefined where nobody knows, and nothing is left out for its area. */
  readonly areas?: Areas | undefined;
  /** Undefined for the whole country. */
  readonly miles?: number | undefined;
}

/**
 * A provider with only what there is for somebody there: sites and the training at them up to so many miles away, workplaces where the
 * provider comes to them, and everything online. Undefined where nothing is left (CourseProviderViewModel.cs: "Training options
 * within {d} miles").
 */
export function withinRange(provider: Provider, { from, areas, miles }: Range): Provider | undefined {
  const isWithin = (distance: number | undefined): boolean => miles === undefined || (distance ?? Infinity) <= miles;
  const training = provider.training.filter((option) =>
    isAtSite(option) ? isWithin(optionDistance(provider, option, from)) : comesTo(option, areas),
  );
  const sites = provider.sites.filter(
    (site) => isWithin(siteDistance(site, from)) || training.some(({ siteId }) => siteId === site.id),
  );
  // Across the country a provider of whom nothing is known stays, and one that comes to other areas only does not, whatever its sites.
  const isNone =
    miles === undefined
      ? training.length < Math.min(1, provider.training.length)
      : training.length + sites.length === 0;
  return isNone ? undefined : { ...provider, sites, training };
}
