import type { Endpoint } from '../../data/index.ts';
import type { Place } from '../../domain/place.ts';

/** A host's own way to find places by name, best first. What it throws is told to the visitor as "could not be looked up". */
export type Geocode = (text: string, signal: AbortSignal) => readonly Place[] | Promise<readonly Place[]>;

/** Whom to ask for places. */
export interface Geocoder {
  readonly by: 'endpoint' | 'postcodes.io' | Geocode;
  readonly endpoint: Endpoint | undefined;
}
