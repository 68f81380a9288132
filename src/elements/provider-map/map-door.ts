import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Position } from '../../domain/place.ts';
import type { Loading } from './choices.ts';
import type { MapPin, MapWords, ProviderMapOptions, ProviderMapView } from './map/map.types.ts';

/** The chunk that knows how to draw a map. */
export interface MapModule {
  readonly createProviderMap: (options: ProviderMapOptions) => ProviderMapView;
}

/** What the map is to show, and where. Compared one by one: `pins` has to be the same array when nothing changed. */
export interface MapScene {
  /** An empty element that holds nothing else. */
  readonly box: HTMLElement;
  readonly pins: readonly MapPin[];
  readonly from: Position | undefined;
  /** The selected pin, by its id. */
  readonly selected: string | undefined;
  readonly words: MapWords;
}

/** Whom a {@link MapDoor} asks and tells. */
export interface MapDoorOptions {
  readonly load: () => Promise<MapModule>;
  readonly loading: () => Loading;
  /** Read after every update; undefined where no map belongs. */
  readonly scene: () => MapScene | undefined;
  readonly onSelect: (id: string) => void;
}

/** Decides when the map's code is fetched, and owns the map's life. A map that fails leaves the list as it is. */
export class MapDoor implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MapDoorOptions;
  #state: 'closed' | 'wanted' | 'loading' | 'failed' = 'closed';
  #module: MapModule | undefined;
  #view: ProviderMapView | undefined;
  #shown: MapScene | undefined;
  #watched: Element | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MapDoorOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the map was wanted and could not be shown. */
  get failed(): boolean {
    return this.#state === 'failed';
  }

  /** Whether the map waits for a press of its button. */
  get waiting(): boolean {
    return this.#state === 'closed' && this.#options.loading() === 'click';
  }

  /** The visitor wants the map now. */
  open(): void {
    if (this.#state === 'closed') this.#state = 'wanted';
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const scene = this.#host.isConnected ? this.#options.scene() : undefined;
    if (scene?.box !== this.#shown?.box || scene?.words !== this.#shown?.words) this.#close();
    if (!scene || this.failed) return;
    if (this.#module) this.#show(this.#module, scene);
    else if (this.#state === 'wanted' || this.#options.loading() === 'eager') void this.#fetch();
    else if (this.#options.loading() === 'visible') this.#watch(scene.box);
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one turn, and no reason to draw the map again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#unwatch();
      this.#close();
    });
  }

  async #fetch(): Promise<void> {
    if (this.#state === 'loading') return;
    this.#state = 'loading';
    this.#unwatch();
    try {
      this.#module = await this.#options.load();
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  #show(module: MapModule, scene: MapScene): void {
    const before = this.#shown;
    try {
      this.#view ??= this.#create(module, scene);
      if (scene.pins !== before?.pins || scene.from !== before.from) {
        this.#view.setPins(scene.pins, scene.from);
        if (scene.selected) this.#view.select(scene.selected);
      } else if (scene.selected !== before.selected) {
        this.#view.select(scene.selected);
      }
      this.#shown = scene;
    } catch (error) {
      this.#close();
      this.#state = 'failed';
      console.warn('course-widgets: the map could not be drawn.', error);
      this.#host.requestUpdate();
    }
  }

  #create(module: MapModule, { box, words }: MapScene): ProviderMapView {
    // A fresh element each time: what a map leaves behind on its container must not meet the next map.
    const container = document.createElement('div');
    container.className = 'mount';
    box.replaceChildren(container);
    const root = box.getRootNode() as ShadowRoot;
    return module.createProviderMap({ container, root, words, onSelect: this.#options.onSelect });
  }

  #close(): void {
    this.#view?.destroy();
    this.#shown?.box.replaceChildren();
    this.#view = undefined;
    this.#shown = undefined;
  }

  #watch(box: Element): void {
    if (this.#watched === box) return;
    this.#unwatch();
    this.#watched = box;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.open();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(box);
  }

  #unwatch(): void {
    this.#observer?.disconnect();
    this.#watched = undefined;
  }
}
