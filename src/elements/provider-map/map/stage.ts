import { mapWords as welsh } from '../../../shared/strings/cy/provider-map-map.ts';
import { mapWords as english } from '../../../shared/strings/en/provider-map-map.ts';
import type { MapPin, MapScene, MapStage, Pin, ProviderMapOptions, ProviderMapView } from './map.types.ts';

/** What a map is made with, so that another one needs another map. */
const fixed = ['box', 'language', 'tiles', 'tilesAttribution'] as const;

/** Owns the life of the map: see {@link MapStage}. */
export class Stage implements MapStage {
  readonly #create: (options: ProviderMapOptions) => ProviderMapView;
  readonly #onSelect: (pin: Pin) => void;
  #view: ProviderMapView | undefined;
  #shown: MapScene | undefined;
  /** Where the map was made: it does not work in another document, such as a frame's, that has adopted it. */
  #document: Document | undefined;

  constructor(create: (options: ProviderMapOptions) => ProviderMapView, onSelect: (pin: Pin) => void) {
    this.#create = create;
    this.#onSelect = onSelect;
  }

  show(scene: MapScene | undefined): boolean {
    const isAnother = (key: (typeof fixed)[number]): boolean => scene?.[key] !== this.#shown?.[key];
    if (fixed.some(isAnother) || scene?.box.ownerDocument !== this.#document) this.#close();
    this.#document = scene?.box.ownerDocument;
    if (!scene) return true;
    try {
      this.#draw((this.#view ??= this.#open(scene)), scene);
      this.#shown = scene;
    } catch (error) {
      scene.box.replaceChildren();
      this.#close();
      console.warn('course-widgets: the map could not be drawn.', error);
      return false;
    }
    return true;
  }

  focusPin(id: string): boolean {
    return this.#view?.focusPin(id) ?? false;
  }

  #draw(view: ProviderMapView, { pins, from, miles, selected }: MapScene): void {
    const before = this.#shown;
    if (pins !== before?.pins || from !== before.from || miles !== before.miles) {
      view.setPins(pins.map(toMapPin), from, miles);
      if (pins.some(({ id }) => id === selected)) view.select(selected);
    } else if (selected !== before.selected) {
      view.select(selected);
    }
  }

  #open({ box, language, tiles, tilesAttribution }: MapScene): ProviderMapView {
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
function toMapPin({ id, number, provider, site }: Pin): MapPin {
  const where = site.name ?? site.address.town;
  const label = where && where !== provider.name ? `${provider.name}, ${where}` : provider.name;
  return { id, number, ukprn: provider.ukprn, label, position: site.position, town: site.address.town };
}
