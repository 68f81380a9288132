import type { MappedSite } from '../../../domain/mapped-site.ts';
import type { Position } from '../../../domain/place.ts';
import type { Language } from '../../base/localize.ts';
import type { mapWords } from '../../../i18n/en/provider-map-map.ts';

/** A site on the map. */
export interface MapSite {
  /** `${ukprn}/${site.id}` */
  readonly id: string;
  readonly ukprn: number;
  /** What a screen reader says: the provider, and the site where it has a name. */
  readonly label: string;
  readonly position: Position;
  /** Names the cluster that the pin is in. */
  readonly town?: string | undefined;
  /** The provider's number in the list, from 1; only paper shows it. */
  readonly number?: number | undefined;
}

/** What a host says about a basemap of pictures from a server, in place of the built-in outline. */
export interface Tiles {
  /** With `{z}`, `{x}` and `{y}`; maybe `{s}` and `{r}`. */
  readonly url: string;
  /** Who made it: text, with its links as plain addresses or as `[text](address)`. Without it there are no tiles. */
  readonly attribution: string | undefined;
}

/** All the words on the map, and how it writes numbers, in the language of the element. */
export type MapWords = typeof mapWords;

/** What {@link createMapView} needs. */
export interface MapViewOptions {
  /** Empty, inside `root`, and with a size of its own: the map fills it. */
  readonly container: HTMLElement;
  /** Gets the map's style sheet until the map is destroyed. */
  readonly root: ShadowRoot;
  readonly words: MapWords;
  readonly tiles?: Tiles | undefined;
  /** Somebody wants to know more of a pin. Until then it is marked by the map alone, with a card that says what it is. */
  onSelect(id: string): void;
}

/** A map of pins. */
export interface MapView {
  /**
   * Shows these pins instead of any others, and fits to them unless somebody has moved the map; another origin or distance
   * fits anyway. `miles`, drawn as a circle around the origin, and `place`, its name, are nothing without one.
   */
  setPins(pins: readonly MapSite[], origin?: Position, miles?: number, place?: string): void;
  /** Marks a pin, or the cluster that holds it, and brings it into view; `undefined` marks none. */
  select(id: string | undefined): void;
  /** Goes to a pin, so close that it is out of its cluster where it ever is, and writes its name beside it. */
  showPin(id: string): void;
  /** Puts the focus on a pin, or on the cluster that holds it, wherever the map is. False when there is no such pin. */
  focusPin(id: string): boolean;
  /** Shows all pins and the origin, whatever somebody did to the map. */
  fit(): void;
  /** Leaves nothing behind. */
  destroy(): void;
}

/** A site that the list knows as a pin. */
export interface Pin extends MappedSite {
  /** `${ukprn}/${site.id}` */
  readonly id: string;
  /** The provider's number in the list, from 1. */
  readonly number?: number | undefined;
}

/** What the map is to show, and where. Compared one by one: `pins` has to be the same array when nothing changed. */
export interface MapInput {
  /** An empty element that holds nothing else. */
  readonly box: HTMLElement;
  readonly pins: readonly Pin[];
  readonly from: Position | undefined;
  /** The name of that place, as it was asked for: what follows a comma is not written on the map. */
  readonly place?: string | undefined;
  /** How far from there is asked for; undefined for the whole country. */
  readonly miles?: number | undefined;
  /** What the host says about `tiles` and `tiles-attribution`, as it is: the map checks it. */
  readonly tiles?: string | undefined;
  readonly tilesAttribution?: string | undefined;
  /** The id of the selected pin, which need not be among them. */
  readonly selected: string | undefined;
  readonly language: Language;
}

/** Shows one input after another. */
export interface UpdatableMap {
  /** Draws what changed, and nothing at all without an input. False when the map cannot be drawn. */
  show(input: MapInput | undefined): boolean;
  /** Goes to a pin and writes its name beside it. Nothing happens where the map shows no such pin. */
  showPin(id: string): void;
  /** Gives the focus back to a pin, or to the cluster that holds it. False when the map shows no such pin, or is not there. */
  focusPin(id: string): boolean;
}

/**
 * What the map's chunk has to offer. `onSelect` hears of a pin that somebody wants to know more of; the list then selects it,
 * and takes the focus to it. What leads back is {@link UpdatableMap.focusPin}.
 */
export interface MapModule {
  createMap(onSelect: (pin: Pin) => void): UpdatableMap;
}
