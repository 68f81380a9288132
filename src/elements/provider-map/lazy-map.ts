import type { LitElement, ReactiveController } from 'lit';
import { loadCode } from '../../data/catalogue.ts';
import { WidgetTask } from '../base/widget-task.ts';
import type { MapModule, MapInput, UpdatableMap, Pin } from './map/map.types.ts';
import type { Loading } from './options.ts';

/** Whom a {@link LazyMap} asks and tells. */
export interface LazyMapOptions {
  /** Fetches the code of the map. */
  readonly load: () => Promise<MapModule>;
  readonly loading: () => Loading;
  /** Read after every update; undefined where no map belongs. */
  readonly input: () => MapInput | undefined;
  readonly onSelect: (pin: Pin) => void;
}

/** Decides when the map's code is fetched. A map that fails leaves the list as it is. */
export class LazyMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: LazyMapOptions;
  readonly #code: WidgetTask<UpdatableMap>;
  /** Whether somebody wants the map now: the visitor, or the viewport that has come near. */
  #wanted = false;
  /** Whether the map could not be drawn. */
  #broken = false;
  /** The pin to go to, once the map is there. */
  #toShow: string | undefined;
  /** What the preview shows. */
  #previewed: readonly unknown[] = [];
  /** None in hardened browsers. */
  readonly #observer =
    'IntersectionObserver' in globalThis
      ? new IntersectionObserver(
          (entries) => {
            if (entries.some(({ isIntersecting }) => isIntersecting)) this.open();
          },
          { rootMargin: '200px' },
        )
      : undefined;

  constructor(host: LitElement, options: LazyMapOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#code = new WidgetTask<UpdatableMap>(host, {
      key: () => (this.#wanted ? ['map'] : undefined),
      load: async () => (await loadCode(options.load)).createMap(options.onSelect),
    });
  }

  /** `failed`: the map was wanted and could not be shown; `waiting`: for a press of its button. */
  get state(): 'failed' | 'waiting' | 'open' {
    if (this.#broken || this.#code.state === 'error') return 'failed';
    return !this.#wanted && this.#options.loading() === 'click' ? 'waiting' : 'open';
  }

  /** The visitor wants the map now. */
  open(): void {
    this.#wanted = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }

  /** Opens the map where it is not open yet, and goes to a pin, whose name is written beside it. */
  showPin(id: string): void {
    this.#toShow = id;
    this.open();
  }

  /** Gives the focus back to a pin on the map, or to its cluster. False where the map has no such pin, or is not there. */
  focusPin(id: string): boolean {
    return this.#code.value?.focusPin(id) ?? false;
  }

  hostUpdated(): void {
    const { state } = this;
    const input = this.#host.isConnected ? this.#options.input() : undefined;
    const map = this.#code.value;
    if (state === 'failed') return input?.box.replaceChildren();
    if (map) {
      if (!map.show(input)) return this.#fail();
      if (input && this.#toShow !== undefined) map.showPin(this.#toShow);
      if (input) this.#toShow = undefined;
    } else if (input && state === 'waiting') {
      void this.#preview(input);
    } else if (input && !this.#wanted) {
      const loading = this.#options.loading();
      if (loading === 'eager' || (loading === 'visible' && !this.#observer)) this.open();
      else if (loading === 'visible') this.#observer?.observe(input.box);
    }
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one turn, and no reason to draw the map again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      this.#code.value?.show(undefined);
    });
  }

  /** Draws a picture until the map is wanted. Without it, the button is there all the same. */
  async #preview(input: MapInput): Promise<void> {
    const { box, pins, tiles, tilesAttribution, language } = input;
    const key = [box, pins, tiles, tilesAttribution, language];
    if (key.every((each, index) => each === this.#previewed[index])) return;
    this.#previewed = key;
    const code = await loadCode(() => import('./map/basemap/preview.ts')).catch(() => undefined);
    if (code && this.state === 'waiting') await code.showPreview(input);
  }

  #fail(): void {
    this.#broken = true;
    this.#host.requestUpdate();
  }
}
