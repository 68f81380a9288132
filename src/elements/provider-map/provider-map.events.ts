import type { Position } from '../../domain/place.ts';
import type { Provider, Site } from '../../domain/provider.ts';

/** Providers arrived: the first page of them, and again whenever the list went on to a further page. */
export class ProvidersLoadEvent extends Event {
  static readonly type = 'providers-load';
  /** All that arrived so far, in the source's order. */
  readonly providers: readonly Provider[];
  /** How many there are on all pages. */
  readonly total: number;

  constructor(providers: readonly Provider[], total: number) {
    super(ProvidersLoadEvent.type, { bubbles: true, composed: true });
    this.providers = providers;
    this.total = total;
  }
}

/** The visitor chose a provider, in the list or on the map. */
export class ProviderSelectEvent extends Event {
  static readonly type = 'provider-select';
  readonly provider: Provider;
  /** The site that was chosen. */
  readonly site: Site | undefined;

  constructor(provider: Provider, site?: Site) {
    super(ProviderSelectEvent.type, { bubbles: true, composed: true });
    this.provider = provider;
    this.site = site;
  }
}

/** Distances begin elsewhere: the name of a place was turned into a position, or the visitor chose a place or none. */
export class LocationChangeEvent extends Event {
  static readonly type = 'location-change';
  /** The name of the place, such as "Canterbury, Kent"; empty when the visitor removed it. */
  readonly location: string;
  /** Absent when the visitor removed the place. */
  readonly position: Position | undefined;

  constructor(location: string, position: Position | undefined) {
    super(LocationChangeEvent.type, { bubbles: true, composed: true });
    this.location = location;
    this.position = position;
  }
}

/** What the visitor chose beside a place, each as its attribute's text: a host can link to it, and set it again. */
export interface FilterChoices {
  readonly distance: string;
  readonly sort: string;
  readonly training: string;
  readonly employerRating: string;
  readonly apprenticeRating: string;
  readonly achievement: string;
}

/** The visitor chose how far, in which order or which providers. */
export class FilterChangeEvent extends Event {
  static readonly type = 'filter-change';
  readonly choices: FilterChoices;

  constructor(choices: FilterChoices) {
    super(FilterChangeEvent.type, { bubbles: true, composed: true });
    this.choices = choices;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'providers-load': ProvidersLoadEvent;
    'provider-select': ProviderSelectEvent;
    'location-change': LocationChangeEvent;
    'filter-change': FilterChangeEvent;
  }
}
