import {
  loadCode,
  loadOutcode,
  loadPlaces,
  loadPostcode,
  type Endpoint,
  type LoadOptions,
} from '../../../data/catalogue.ts';
import { foldName } from '../../../domain/place-name.ts';
import type { Place } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import type * as Postcodes from '../../../domain/typed-postcode.ts';

/** A host's own way to find places by name, best first. What it throws is told to the visitor as "could not be looked up". */
export type Geocode = (text: string, signal: AbortSignal) => readonly Place[] | Promise<readonly Place[]>;

/** Whom to ask for places. */
export interface Geocoder {
  readonly by: 'endpoint' | 'endpoint-full' | 'postcodes.io' | Geocode;
  readonly endpoint: Endpoint | undefined;
  /** Whose names places are given by. */
  readonly language?: string | undefined;
}

/** What reads postcodes, once a text was looked up that might be one. */
let postcodes: typeof Postcodes | undefined;

/** Whether a text may hold a postcode, or the beginning of one: a digit behind a letter. */
export function mayBePostcode(text: string): boolean {
  return /\p{L}[^\p{L}\p{N}]*\p{N}|^bfpo/iu.test(text);
}

/** What reads postcodes; undefined before {@link geocode} was asked for a text that may be one. */
export function postcodeReader(): typeof Postcodes | undefined {
  return postcodes;
}

/**
 * Whether a geocoder knows postcodes: a snapshot says so itself, the official API and postcodes.io do, and a host's function is asked
 * whatever is typed.
 */
export function knowsPostcodes({ by, endpoint }: Geocoder, snapshotHasThem: boolean): boolean {
  return typeof by === 'function' || by === 'postcodes.io' || endpoint?.api !== 'snapshot' || snapshotHasThem;
}

/**
 * What a location stands for where nobody can be asked which: the place of that very name where most people live, never one that only
 * begins so. A host's function has chosen already.
 */
export function likeliest(places: readonly Place[] | undefined, { by }: Geocoder): Place | undefined {
  return typeof by === 'function' ? places?.[0] : places?.find(({ isNamed }) => isNamed);
}

/**
 * Places by name, best first. Of a postcode nobody but a host's function is told more than its first half, unless the host says
 * `endpoint-full`: a snapshot hands out all postcodes of that half in one file.
 * @throws {DataError} what went wrong; or whatever a host's function throws.
 */
export async function geocode(geocoder: Geocoder, text: string, options: LoadOptions): Promise<readonly Place[]> {
  const { by, endpoint, language } = geocoder;
  if (typeof by === 'function') return withNamed(usablePlaces(await by(text, options.signal)), text);
  const byName = (name: string): Promise<readonly Place[]> =>
    endpoint ? loadPlaces(endpoint, name, options, language) : Promise.resolve([]);
  if (!mayBePostcode(text)) return byName(text);
  postcodes ??= await loadCode(() => import('../../../domain/typed-postcode.ts'));
  const typed = postcodes.readPostcode(text);
  // Nobody looks anything up in files.
  const isTold = by === 'endpoint-full' && endpoint?.api !== 'snapshot';
  if (!typed || isTold) return postcodes.oddPostcode(text) ? [] : byName(text);
  const found = await ofPostcode(geocoder, typed, options);
  return found.length > 0 || !typed.rest ? found : byName(typed.rest);
}

/** A text with no more than the first half of a postcode in it. */
export function withoutIncode(text: string): string {
  return text.replace(/([a-z]{1,2}\d[a-z\d]?)[^a-z\d]*\d[a-z]{2}(?![a-z\d])/i, '$1');
}

async function ofPostcode(
  { by, endpoint, language }: Geocoder,
  { outcode, incode }: Postcodes.TypedPostcode,
  options: LoadOptions,
): Promise<readonly Place[]> {
  const found =
    by === 'postcodes.io'
      ? await loadOutcode(outcode, options)
      : endpoint
        ? await loadPostcode(endpoint, { outcode, incode }, options, language)
        : [];
  const places = found.map((place) => ({ ...place, isNamed: postcodes?.outcodeOf(place.name) === outcode }));
  // LS1 may become LS10 as long as it is typed; LS1 4DY may not.
  return incode === undefined ? places : places.filter(({ isNamed }) => isNamed);
}

/** Says of a host's places whether the text is their name: "Leeds", or "leeds, west yorkshire"; a postcode stands for the one it has. */
function withNamed(places: readonly Place[], text: string): readonly Place[] {
  const wanted = foldName(text);
  const isOnly = places.length === 1 && mayBePostcode(text);
  return places.map((place) => {
    const name = foldName(place.name);
    return { ...place, isNamed: isOnly || name === wanted || name.split(',')[0] === wanted };
  });
}

/** A host's function may answer anything; what is no place in the British Isles is left out. */
function usablePlaces(answer: unknown): Place[] {
  const places = Array.isArray(answer) ? (answer as (Partial<Place> | null)[]) : [];
  return places.flatMap((place) => {
    const position = toPosition(place?.position?.latitude, place?.position?.longitude);
    return position && typeof place?.name === 'string' ? [{ name: place.name, position }] : [];
  });
}
