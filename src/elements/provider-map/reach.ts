import { isAtSite, optionDistance, siteDistance } from '../../domain/training.ts';
import type { Position } from '../../domain/place.ts';
import type { Provider } from '../../domain/provider.ts';

/**
 * A provider with only what is within reach: sites and the training at them up to so many miles away, and everything at
 * the workplace and online. Undefined where nothing is (CourseProviderViewModel.cs: "Training options within {d} miles").
 */
export function withinReach(provider: Provider, miles: number, from: Position | undefined): Provider | undefined {
  const isWithin = (distance: number | undefined): boolean => distance !== undefined && distance <= miles;
  const training = provider.training.filter(
    (option) => !isAtSite(option) || isWithin(optionDistance(provider, option, from)),
  );
  const sites = provider.sites.filter(
    (site) => training.some(({ siteId }) => siteId === site.id) || isWithin(siteDistance(site, from)),
  );
  return training.length + sites.length > 0 ? { ...provider, sites, training } : undefined;
}
