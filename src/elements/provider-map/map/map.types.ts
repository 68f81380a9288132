import type { MappedSite } from '../../../domain/mapped-site.ts';
import type { Position } from '../../../domain/place.ts';
import type { Language } from '../../../shared/phrases.ts';

/** A site on the map. */
export interface MapPin {
  /** `${ukprn}/${site.id}` */
  readonly id: string;
  readonly ukprn: number;
  /** What a screen reader says: the provider, and the site where it has a name. */
  readonly label: string;
  readonly position: Position;
}

/** All the words on the map, and how it writes numbers, in the language of the element. */
export interface MapWords {
  /** Name of the map as a whole, such as "Map of training sites". */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** The number in a cluster's circle, at most four characters: "87", "1.2K". */
  count(count: number): string;
  /** Name of a cluster, which opens when pressed: "12 sites, zoom in". */
  cluster(count: number): string;
  /** Name of several sites on one point, which never comes apart; `first` is the label of the pin that pressing it selects. */
  stack(count: number, first: string): string;
}

/** What {@link createProviderMap} needs. */
export interface ProviderMapOptions {
  /** Empty, inside `root`, and with a size of its own: the map fills it. */
  readonly container: HTMLElement;
  /** Gets the map's style sheet until the map is destroyed. */
  readonly root: ShadowRoot;
  readonly words: MapWords;
  /** Somebody chose a pin. The map marks it only when told so by {@link ProviderMapView.select}. */
  onSelect(id: string): void;
}

/** A map of pins. */
export interface ProviderMapView {
  /** Shows these pins instead of any others, and fits to them unless somebody has moved the map; a new `origin` fits anyway. */
  setPins(pins: readonly MapPin[], origin?: Position): void;
  /** Marks a pin, or the cluster that holds it, and brings it into view; `undefined` marks none. */
  select(id: string | undefined): void;
  /** Shows all pins and the origin, whatever somebody did to the map. */
  fit(): void;
  /** Leaves nothing behind. */
  destroy(): void;
}

/** A site that the list knows as a pin. */
export interface Pin extends MappedSite {
  /** `${ukprn}/${site.id}` */
  readonly id: string;
}

/** What the map is to show, and where. Compared one by one: `pins` has to be the same array when nothing changed. */
export interface MapScene {
  /** An empty element that holds nothing else. */
  readonly box: HTMLElement;
  readonly pins: readonly Pin[];
  readonly from: Position | undefined;
  /** The id of the selected pin, which need not be among them. */
  readonly selected: string | undefined;
  readonly language: Language;
}

/** Shows one scene after another. */
export interface MapStage {
  /** Draws what changed, and nothing at all without a scene. False when the map cannot be drawn. */
  show(scene: MapScene | undefined): boolean;
}

/** What the map's chunk has to offer. */
export interface MapModule {
  createStage(onSelect: (pin: Pin) => void): MapStage;
}
