import type { Provenance } from './course.ts';
import type { Place } from './place.ts';
import type { Provider } from './provider.ts';

/** One page of the providers that train a course, in the source's order. */
export interface ProviderPage {
  readonly providers: readonly Provider[];
  /** 1-based. */
  readonly page: number;
  readonly pageCount: number;
  /** All providers on all pages for what was asked; at least `providers.length`. */
  readonly total: number;
  /** The place the source reckoned distances from, where it says. */
  readonly location?: Place | undefined;
  /** Whether the source knows where postcodes are, for a place that is typed. */
  readonly postcodes?: boolean | undefined;
  /** Of the course that they train, where the source says; without its level. */
  readonly courseTitle?: string | undefined;
  readonly provenance: Provenance;
}
