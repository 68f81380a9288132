import { addressParts } from '../../domain/address.ts';
import type { Position } from '../../domain/place.ts';
import type { Site } from '../../domain/provider.ts';
import { siteDistance } from '../../domain/training.ts';

/** The site with the smallest known distance, else the first, of those that have an address. */
export function nearestSite(sites: readonly Site[], from: Position | undefined): Site | undefined {
  const miles = (site: Site): number => siteDistance(site, from) ?? Infinity;
  return sites
    .filter(({ address }) => addressParts(address).length > 0)
    .reduce<Site | undefined>((best, site) => (best && miles(best) <= miles(site) ? best : site), undefined);
}
