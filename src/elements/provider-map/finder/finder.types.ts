import type { LitElement } from 'lit';
import type { ProviderOrder } from '../../../domain/order.ts';
import type { Place, Position } from '../../../domain/place.ts';
import type { Provider } from '../../../domain/provider.ts';
import type { Language } from '../../../shared/phrases.ts';
import type { Sort } from '../choices.ts';
import type { Geocoder } from '../geocoder.ts';
import type { FilterChoices } from '../provider-map.events.ts';

/** What a visitor chooses, as the attributes have it. */
export type Choices = { readonly [K in keyof FilterChoices]?: string | number | undefined };

/** What the form shows. */
export interface FinderView {
  readonly language: Language;
  readonly choices: Choices;
  /** All that are here, whether wanted or not: what nobody offers is not asked for. */
  readonly providers: readonly Provider[];
  /** Where distances begin, in the host's or the visitor's words. */
  readonly location: string;
  /** Whether it is known where distances begin. */
  readonly placed: boolean;
  /** Whom to ask for places; undefined where there is nobody. */
  readonly geocoder: Geocoder | undefined;
  /** Whether the list can be reckoned from a bare position, as a device gives it. */
  readonly locates: boolean;
  /** Whether distances are known. */
  readonly measured: boolean;
  /** The order in which the list is. */
  readonly sort: Sort;
}

/** Whom a finder tells. */
export interface FinderOptions {
  readonly onChoose: (choices: Choices) => void;
  /** A place was chosen; undefined when it was removed. */
  readonly onPlace: (place: Place | undefined) => void;
}

/** What the finder makes of the choices; the same objects as long as the choices are the same. */
export interface Verdict {
  readonly accepts: ((provider: Provider) => boolean) | undefined;
  readonly order: ProviderOrder | undefined;
}

/** The form to find providers with. */
export interface Finder {
  readonly judge: (choices: Choices, from: Position | undefined, locale: string) => Verdict;
  readonly render: (view: FinderView) => unknown;
}

/** The code of the finder. */
export interface FinderModule {
  /** The look of what it renders. */
  readonly css: string;
  readonly createFinder: (host: LitElement, options: FinderOptions) => Finder;
}
