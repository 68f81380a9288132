import { siteDistance, distanceTo, isAtSite } from '../../domain/training.ts';
import type { Position } from '../../domain/place.ts';
import type { Provider, Site, TrainingOption } from '../../domain/provider.ts';

/**
 * A provider with only what is within reach: sites and the training at them up to so many miles away, and everything at
 * the workplace and online. Undefined where nothing is (CourseProviderViewModel.cs: "Training options within {d} miles").
 */
export function withinReach(provider: Provider, miles: number, from: Position | undefined): Provider | undefined {
  const training = provider.training.filter(
    (option) => !isAtSite(option) || (optionDistance(provider, option, from) ?? Infinity) <= miles,
  );
  const kept = new Set(training.map(({ siteId }) => siteId));
  const sites = provider.sites.filter((site) => kept.has(site.id) || isWithin(site, miles, from));
  return training.length + sites.length > 0 ? { ...provider, sites, training } : undefined;
}

function isWithin(site: Site, miles: number, from: Position | undefined): boolean {
  return (siteDistance(site, from) ?? Infinity) <= miles;
}

function optionDistance(provider: Provider, option: TrainingOption, from: Position | undefined): number | undefined {
  const sites = provider.sites.filter(({ id }) => id === option.siteId);
  return distanceTo({ ...provider, sites, training: [option] }, from);
}
