import { addressParts } from '../../../domain/address.ts';
import type { Position } from '../../../domain/place.ts';
import type { Address, Provider, Site } from '../../../domain/provider.ts';
import { isArea, isPlaced } from '../../../domain/mapped-site.ts';
import { isAtSite, optionDistance, siteDistance } from '../../../domain/training.ts';

/** The site with the smallest known distance, else the first, of those that have an address. */
export function nearestSite(sites: readonly Site[], from: Position | undefined): Site | undefined {
  const miles = (site: Site): number => siteDistance(site, from) ?? Infinity;
  return sites
    .filter(({ address }) => addressParts(address).length > 0)
    .reduce<Site | undefined>((best, site) => (best && miles(best) <= miles(site) ? best : site), undefined);
}

/** The one site that a provider's place in the list is about. */
export interface ShownSite {
  readonly site: Site | undefined;
  /** Of the site; of the head office where the provider has no site. */
  readonly address: Address | undefined;
  /** To the site; undefined where nobody knows. */
  readonly miles: number | undefined;
  /** At how many other sites it trains. */
  readonly others: number;
}

/**
 * The site whose address and distance the list shows: the one that was pressed on the map, else the nearest. A distance to a site
 * that the source does not name stands alone: the head office's address is another's.
 */
export function shownSite(provider: Provider, from: Position | undefined, pressed?: Site): ShownSite {
  const placed = provider.sites.filter(isPlaced);
  const sites = placed.length > 0 ? placed : provider.sites.filter((each) => !isArea(each));
  const options = provider.training.filter(isAtSite);
  const milesTo = ({ id }: Site): number | undefined =>
    smallest(options.filter(({ siteId }) => siteId === id).map((option) => optionDistance(provider, option, from)));
  const told =
    placed.length > 0 ? undefined : smallest(options.map((option) => optionDistance(provider, option, from)));
  const site =
    pressed ?? sites.find((each) => told !== undefined && milesTo(each) === told) ?? nearestSite(sites, from);
  const miles = site && (siteDistance(site, from) ?? milesTo(site));
  const others = Math.max(0, sites.length - 1);
  if (site && (miles !== undefined || told === undefined)) return { site, address: site.address, miles, others };
  return { site: undefined, address: told === undefined ? provider.address : undefined, miles: told, others };
}

function smallest(distances: readonly (number | undefined)[]): number | undefined {
  const known = distances.filter((distance) => distance !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
