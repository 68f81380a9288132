import { addressParts } from './address.ts';
import type { Position } from './place.ts';
import { isFullPostcode } from './postcode.ts';
import type { Provider, Site } from './provider.ts';

/** A site that is known to be premises at a known point. */
export type PlacedSite = Site & { readonly position: Position };

/** One thing that may become a pin. */
export interface MappedSite {
  readonly provider: Provider;
  readonly site: PlacedSite;
}

/**
 * Whether a site is a real place to go to: it has a position and a full postcode. Centroids of the regions that a provider
 * travels to look like sites, but have no postcode (DESIGN.md §3; Course Directory export, PopulateRegionData.sql).
 */
export function isPlaced(site: Site): site is PlacedSite {
  return site.position !== undefined && isFullPostcode(site.address.postcode);
}

/** Every site of every provider that may become a pin; sites on one point stay separate. */
export function mappedSites(providers: readonly Provider[]): MappedSite[] {
  return providers.flatMap((provider) => provider.sites.filter(isPlaced).map((site) => ({ provider, site })));
}

/**
 * Whether a site is no premises but an area that a provider travels to: of its address nothing is known but one name (the
 * "locations" of workplace-only providers in the Course Directory export, up to 152 for one course).
 */
export function isArea({ address }: Site): boolean {
  return !address.postcode && addressParts(address).length < 2;
}
