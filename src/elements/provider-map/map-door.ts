import type { LitElement, ReactiveController } from 'lit';
import { addSheet } from './added-sheet.ts';
import type { Loading } from './choices.ts';
import type { MapModule, MapScene, MapStage, Pin } from './map/map.types.ts';

/** Whom a {@link MapDoor} asks and tells. */
export interface MapDoorOptions {
  readonly load: () => Promise<MapModule>;
  readonly loading: () => Loading;
  /** Read after every update; undefined where no map belongs. */
  readonly scene: () => MapScene | undefined;
  readonly onSelect: (pin: Pin) => void;
}

/** Decides when the map's code is fetched. A map that fails leaves the list as it is. */
export class MapDoor implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MapDoorOptions;
  #state: 'closed' | 'wanted' | 'loading' | 'failed' = 'closed';
  #stage: MapStage | undefined;
  /** What the light picture shows. */
  #previewed: readonly unknown[] = [];
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.open();
    },
    { rootMargin: '200px' },
  );

  constructor(host: LitElement, options: MapDoorOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** `failed`: the map was wanted and could not be shown; `waiting`: for a press of its button. */
  get state(): 'failed' | 'waiting' | 'open' {
    if (this.#state === 'closed' && this.#options.loading() === 'click') return 'waiting';
    return this.#state === 'failed' ? 'failed' : 'open';
  }

  /** The visitor wants the map now. */
  open(): void {
    if (this.#state === 'closed') this.#state = 'wanted';
    this.#host.requestUpdate();
  }

  /** Gives the focus back to a pin on the map, or to its cluster. False where the map has no such pin, or is not there. */
  focusPin(id: string): boolean {
    return this.#stage?.focusPin(id) ?? false;
  }

  hostUpdated(): void {
    if (this.#state === 'failed') return;
    const scene = this.#host.isConnected ? this.#options.scene() : undefined;
    const loading = this.#options.loading();
    if (this.#stage) {
      if (!this.#stage.show(scene)) this.#fail();
    } else if (scene && this.state === 'waiting') {
      void this.#preview(scene);
    } else if (scene && this.#state !== 'loading') {
      if (this.#state === 'wanted' || loading === 'eager') void this.#fetch();
      else if (loading === 'visible') this.#observer.observe(scene.box);
    }
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one turn, and no reason to draw the map again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#observer.disconnect();
      this.#stage?.show(undefined);
    });
  }

  /** Without its picture, the button is there all the same. */
  async #preview(scene: MapScene): Promise<void> {
    const { box, pins, tiles, tilesAttribution, language } = scene;
    const key = [box, pins, tiles, tilesAttribution, language];
    if (key.every((each, index) => each === this.#previewed[index])) return;
    this.#previewed = key;
    const code = await import('./map/preview.ts').catch(() => undefined);
    if (!code || this.state !== 'waiting') return;
    addSheet(this.#host.renderRoot as ShadowRoot, code.previewCss);
    await code.showPreview(scene);
  }

  async #fetch(): Promise<void> {
    this.#state = 'loading';
    this.#observer.disconnect();
    try {
      this.#stage = (await this.#options.load()).createStage(this.#options.onSelect);
      this.#host.requestUpdate();
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.#options.scene()?.box.replaceChildren();
    this.#state = 'failed';
    this.#host.requestUpdate();
  }
}
