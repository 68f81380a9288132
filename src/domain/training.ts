import { milesBetween } from './distance.ts';
import { isPlaced } from './mapped-site.ts';
import type { Position } from './place.ts';
import type { DeliveryMode } from './delivery-mode.ts';
import type { Provider, Site, TrainingOption } from './provider.ts';

/** The nearest of a provider's options of one mode. */
export interface NearestOption {
  readonly option: TrainingOption;
  /** Miles; absent when unknown, and always for the workplace and online. */
  readonly distance?: number;
  /** At how many sites the provider trains so; 0 for the workplace and online. */
  readonly siteCount: number;
}

const siteModes: readonly DeliveryMode[] = ['day-release', 'block-release', 'at-provider'];

/** Miles from a point to a site, undefined where the site is no real place (see `isPlaced`) or the point is unknown. */
export function siteDistance(site: Site, from: Position | undefined): number | undefined {
  return from && isPlaced(site) ? milesBetween(from, site.position) : undefined;
}

/**
 * Miles to where an option takes place: to its site by great circle, else as the source gave them; always undefined for
 * the workplace and online, where sources give a 0 that is no distance (GetTrainingCourseProvidersQueryHandler.cs).
 */
export function optionDistance(provider: Provider, option: TrainingOption, from?: Position): number | undefined {
  if (!isAtSite(option)) return undefined;
  const site = provider.sites.find(({ id }) => id === option.siteId);
  return (site && siteDistance(site, from)) ?? givenDistance(option);
}

/**
 * Miles to a provider: to its nearest site by great circle, else the smallest distance that the source gave to a site
 * (CoursesProviderViewModel.cs).
 */
export function distanceTo(provider: Provider, from?: Position): number | undefined {
  const toSites = provider.sites.map((site) => siteDistance(site, from));
  return smallest(toSites) ?? smallest(provider.training.map(givenDistance));
}

/**
 * The nearest option of a mode, undefined when the provider does not train so; options at an unknown distance come
 * last, and of equals the first (WhenCreatingCoursesProviderViewModel.cs).
 */
export function nearestOption(provider: Provider, mode: DeliveryMode, from?: Position): NearestOption | undefined {
  const options = provider.training.filter((option) => option.mode === mode);
  const distances = options.map((option) => optionDistance(provider, option, from));
  const distance = smallest(distances);
  const option = options[distance === undefined ? 0 : distances.indexOf(distance)];
  if (!option) return undefined;
  const siteCount = countSites(options);
  return distance === undefined ? { option, siteCount } : { option, distance, siteCount };
}

/** Whether the provider trains at the apprentice's workplace, anywhere or in some regions. */
export function comesToWorkplace(provider: Provider): boolean {
  return provider.training.some(({ mode }) => mode === 'workplace');
}

/** Whether the provider trains online. */
export function isOnline(provider: Provider): boolean {
  return provider.training.some(({ mode }) => mode === 'online');
}

/** How far the provider travels to workplaces: the widest coverage of its options, undefined where the source says none. */
export function coverageOf(provider: Provider): TrainingOption['coverage'] {
  const coverages = provider.training.filter(({ mode }) => mode === 'workplace').map(({ coverage }) => coverage);
  return coverages.includes('national') ? 'national' : coverages.find((coverage) => coverage !== undefined);
}

/** The regions whose workplaces the provider travels to, each once, in the source's order. */
export function regionsOf(provider: Provider): string[] {
  return [...new Set(provider.training.flatMap(({ regions }) => regions ?? []))];
}

/** Whether an option takes place at premises of the provider. */
export function isAtSite(option: TrainingOption): boolean {
  return siteModes.includes(option.mode);
}

function givenDistance(option: TrainingOption): number | undefined {
  const miles = option.distanceInMiles;
  return isAtSite(option) && miles !== undefined && miles >= 0 && miles < Infinity ? miles : undefined;
}

/** Options of one site count once; an option that names no site is a site of its own (v2 lists name none). */
function countSites(options: readonly TrainingOption[]): number {
  return new Set(options.filter(isAtSite).map((option) => option.siteId ?? option)).size;
}

function smallest(distances: readonly (number | undefined)[]): number | undefined {
  const known = distances.filter((distance) => distance !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
