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

/** The name of a place was turned into a position. */
export class LocationChangeEvent extends Event {
  static readonly type = 'location-change';
  /** The name of the place that was found, such as "Canterbury, Kent". */
  readonly location: string;
  readonly position: Position;

  constructor(location: string, position: Position) {
    super(LocationChangeEvent.type, { bubbles: true, composed: true });
    this.location = location;
    this.position = position;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'providers-load': ProvidersLoadEvent;
    'provider-select': ProviderSelectEvent;
    'location-change': LocationChangeEvent;
  }
}
