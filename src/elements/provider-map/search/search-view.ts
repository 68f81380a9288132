import type { Provider } from '../../../domain/provider.ts';
import type { ProviderMapStrings } from '../../../i18n/en/provider-map.ts';
import type { Sort } from '../options.ts';
import type { Choices } from './apply-filters.ts';
import type { Geocoder } from './geocode.ts';

/** What the form shows. */
export interface SearchView {
  readonly terms: ProviderMapStrings;
  /** What to call the course in the form's name. */
  readonly course: string | undefined;
  readonly choices: Choices;
  /** All that are here, whether they match or not: what nobody offers is no filter. */
  readonly providers: readonly Provider[];
  /** Where distances begin, in the host's or the visitor's words. */
  readonly location: string;
  /** Whether it is known where distances begin. */
  readonly placed: boolean;
  /** Whom to ask for places; undefined where there is nobody. */
  readonly geocoder: Geocoder | undefined;
  /** Whether postcodes are known here. */
  readonly postcodes: boolean;
  /** Whether the list can be measured from a bare position, as a device gives it. */
  readonly locates: boolean;
  /** Whether distances can be known, from some place. */
  readonly measurable: boolean;
  /** Whether distances are known. */
  readonly measured: boolean;
  /** The order in which the list is. */
  readonly sort: Sort;
}
