import { mapWords as welsh } from '../../../i18n/cy/provider-map-map.ts';
import { mapWords as english } from '../../../i18n/en/provider-map-map.ts';
import type { MapSite, MapInput, UpdatableMap, Pin, MapViewOptions, MapView } from './map.types.ts';

/** What a map is made with, so that another one needs another map. */
const fixed = ['box', 'language', 'tiles', 'tilesAttribution'] as const;

/** Owns the life of the map: see {@link UpdatableMap}. */
export class MapUpdater implements UpdatableMap {
  readonly #create: (options: MapViewOptions) => MapView;
  readonly #onSelect: (pin: Pin) => void;
  #view: MapView | undefined;
  #shown: MapInput | undefined;
  /** Where the map was made: it does not work in another document, such as a frame's, that has adopted it. */
  #document: Document | undefined;

  constructor(create: (options: MapViewOptions) => MapView, onSelect: (pin: Pin) => void) {
    this.#create = create;
    this.#onSelect = onSelect;
  }

  show(input: MapInput | undefined): boolean {
    const isAnother = (key: (typeof fixed)[number]): boolean => input?.[key] !== this.#shown?.[key];
    if (fixed.some(isAnother) || input?.box.ownerDocument !== this.#document) this.#close();
    this.#document = input?.box.ownerDocument;
    if (!input) return true;
    try {
      this.#draw((this.#view ??= this.#open(input)), input);
      this.#shown = input;
    } catch (error) {
      input.box.replaceChildren();
      this.#close();
      console.warn('course-widgets: the map could not be drawn.', error);
      return false;
    }
    return true;
  }

  showPin(id: string): void {
    this.#view?.showPin(id);
  }

  focusPin(id: string): boolean {
    return this.#view?.focusPin(id) ?? false;
  }

  #draw(view: MapView, { pins, from, miles, place, selected }: MapInput): void {
    const before = this.#shown;
    if (pins !== before?.pins || from !== before.from || miles !== before.miles || place !== before.place) {
      view.setPins(pins.map(toMapSite), from, miles, place?.split(',')[0]?.trim());
      if (pins.some(({ id }) => id === selected)) view.select(selected);
    } else if (selected !== before.selected) {
      view.select(selected);
    }
  }

  #open({ box, language, tiles, tilesAttribution }: MapInput): MapView {
    // A fresh element each time: what a map leaves behind on its container must not meet the next map.
    const container = document.createElement('div');
    container.className = 'mount';
    box.replaceChildren(container);
    return this.#create({
      container,
      root: box.getRootNode() as ShadowRoot,
      words: language === 'cy' ? welsh : english,
      tiles: tiles ? { url: tiles, attribution: tilesAttribution } : undefined,
      onSelect: (id) => this.#press(id),
    });
  }

  #press(id: string): void {
    const pin = this.#shown?.pins.find((each) => each.id === id);
    if (pin) this.#onSelect(pin);
  }

  #close(): void {
    this.#view?.destroy();
    this.#shown?.box.replaceChildren();
    this.#view = undefined;
    this.#shown = undefined;
  }
}

/** In words, a pin is the provider, and the site where it has a name or a town. */
function toMapSite({ id, number, provider, site }: Pin): MapSite {
  const where = site.name ?? site.address.town;
  const label = where && where !== provider.name ? `${provider.name}, ${where}` : provider.name;
  return { id, number, ukprn: provider.ukprn, label, position: site.position, town: site.address.town };
}
