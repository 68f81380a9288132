import type { Merit } from '../../domain/merit-order.ts';
import { toPosition } from '../../domain/position.ts';
import type { Position } from '../../domain/place.ts';
import { warnOnce } from '../base/warnings.ts';

/** Miles that a visitor can choose (DistanceService.cs), and the whole country. */
export const distances = '2 5 10 15 20 30 40 50 100 all'.split(' ');
/** What is shown; the first is the default, here and below. */
export const views = ['both', 'list', 'map'] as const;
/** When the map's code is fetched. */
export const loadings = ['visible', 'click', 'eager'] as const;
/** Who turns the name of a place into a position. */
export const geocoders = ['endpoint', 'endpoint-full', 'postcodes.io', 'none'] as const;
/** Orders of the list. */
export const sorts = [
  'distance',
  'name',
  'achievement',
  'employer-rating',
  'apprentice-rating',
] as const satisfies readonly ('distance' | 'name' | Merit)[];
/** Whether something that a host can leave out is there. */
export const presences = ['shown', 'none'] as const;

/** One of {@link views}. */
export type View = (typeof views)[number];
/** One of {@link loadings}. */
export type Loading = (typeof loadings)[number];
/** One of {@link geocoders}. */
export type Geocoder = (typeof geocoders)[number];
/** One of {@link sorts}. */
export type Sort = (typeof sorts)[number];

/** The allowed value that a text names, else undefined, which is said once where the text was not empty. */
export function optionOf<T extends string>(
  name: string,
  text: string | null | undefined,
  allowed: readonly T[],
): T | undefined {
  const wanted = text?.trim().toLowerCase();
  const choice = allowed.find((each) => each === wanted);
  if (wanted && !choice) warnOnce(`${name}="${text}" is not known, so it is ignored. Known are ${allowed.join(', ')}.`);
  return choice;
}

/** The allowed values that a text names, separated by spaces or commas, each once; what is not allowed is said once and left out. */
export function optionsOf<T extends string>(
  name: string,
  text: string | null | undefined,
  allowed: readonly T[],
): readonly T[] {
  const words = text?.split(/[\s,]+/) ?? [];
  return [...new Set(words.flatMap((word) => optionOf(name, word, allowed) ?? []))];
}

/** Miles, or undefined for the whole country, which is also what every other text means (DistanceService.cs). */
export function milesOf(distance: string | number | null | undefined): number | undefined {
  return Number(optionOf('distance', `${distance ?? ''}`, distances)) || undefined;
}

/** The position of two coordinates. One without the other, or a point outside the British Isles, is none and is said once. */
export function positionOf(
  latitude: number | null | undefined,
  longitude: number | null | undefined,
): Position | undefined {
  const position = toPosition(latitude, longitude);
  if (!position && typeof (latitude ?? longitude) === 'number') {
    warnOnce(
      `latitude="${latitude ?? ''}" longitude="${longitude ?? ''}" is no place in the British Isles, so it is ignored.`,
    );
  }
  return position;
}
