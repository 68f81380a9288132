import type { MappedSite } from '../../../domain/mapped-site.ts';
import type { Position } from '../../../domain/place.ts';
import type { Language } from '../../../shared/phrases.ts';
import type { mapWords } from '../../../shared/strings/en/provider-map-map.ts';

/** A site on the map. */
export interface MapPin {
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

/** What {@link createProviderMap} needs. */
export interface ProviderMapOptions {
  /** Empty, inside `root`, and with a size of its own: the map fills it. */
  readonly container: HTMLElement;
  /** Gets the map's style sheet until the map is destroyed. */
  readonly root: ShadowRoot;
  readonly words: MapWords;
  readonly tiles?: Tiles | undefined;
  /** Somebody chose a pin. The map marks it only when told so by {@link ProviderMapView.select}. */
  onSelect(id: string): void;
}

/** A map of pins. */
export interface ProviderMapView {
  /**
   * Shows these pins instead of any others, and fits to them unless somebody has moved the map; another origin or distance
   * fits anyway. `miles`, drawn as a circle around the origin, is nothing without one.
   */
  setPins(pins: readonly MapPin[], origin?: Position, miles?: number): void;
  /** Marks a pin, or the cluster that holds it, and brings it into view; `undefined` marks none. */
  select(id: string | undefined): void;
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
export interface MapScene {
  /** An empty element that holds nothing else. */
  readonly box: HTMLElement;
  readonly pins: readonly Pin[];
  readonly from: Position | undefined;
  /** How far from there is asked for; undefined for the whole country. */
  readonly miles?: number | undefined;
  /** What the host says about `tiles` and `tiles-attribution`, as it is: the map checks it. */
  readonly tiles?: string | undefined;
  readonly tilesAttribution?: string | undefined;
  /** The id of the selected pin, which need not be among them. */
  readonly selected: string | undefined;
  readonly language: Language;
}

/** Shows one scene after another. */
export interface MapStage {
  /** Draws what changed, and nothing at all without a scene. False when the map cannot be drawn. */
  show(scene: MapScene | undefined): boolean;
  /** Gives the focus back to a pin, or to the cluster that holds it. False when the map shows no such pin, or is not there. */
  focusPin(id: string): boolean;
}

/**
 * What the map's chunk has to offer. `onSelect` hears of a pin that somebody pressed; the list then selects it, and takes the
 * focus to it. What leads back is {@link MapStage.focusPin}.
 */
export interface MapModule {
  createStage(onSelect: (pin: Pin) => void): MapStage;
}
