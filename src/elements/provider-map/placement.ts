import type { LitElement, ReactiveController } from 'lit';
import type { Provider } from '../../domain/provider.ts';
import type { Geocoder } from './geocoder.ts';
import type { SitePlacer } from './site-placer.ts';

/** Puts sites that came without a position on the map, where a geocoder was configured that takes postcodes. */
export class Placement implements ReactiveController {
  readonly #host: LitElement;
  readonly #providers: () => readonly Provider[];
  readonly #geocoder: () => Geocoder | undefined;
  #opening: Promise<void> | undefined;
  #placer: SitePlacer | undefined;
  #request = new AbortController();
  /** The lists that were asked for last, and answered last. */
  #asking: readonly Provider[] | undefined;
  #asked: readonly Provider[] | undefined;

  constructor(host: LitElement, providers: () => readonly Provider[], geocoder: () => Geocoder | undefined) {
    this.#host = host;
    this.#providers = providers;
    this.#geocoder = geocoder;
    host.addController(this);
  }

  /** The providers, with the positions that are known by now. */
  get placed(): readonly Provider[] {
    const providers = this.#providers();
    return this.#placer?.place(providers) ?? providers;
  }

  /** Whether more sites may come onto the map. */
  get pending(): boolean {
    return this.#asked !== this.#providers() && this.#usable !== undefined;
  }

  hostUpdated(): void {
    const geocoder = this.#usable;
    const providers = this.#providers();
    if (!geocoder || providers === this.#asking) return;
    this.#asking = providers;
    const { signal } = this.#request;
    void this.#open()
      .then(() => this.#placer?.ask(providers, geocoder, { signal }))
      .then(() => {
        if (signal.aborted) return;
        this.#asked = providers;
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    this.#request.abort();
    this.#request = new AbortController();
    this.#asking = undefined;
  }

  /** The geocoder, where there is something to look up. The endpoint's looks up one place for one visitor, not hundreds of sites. */
  get #usable(): Geocoder | undefined {
    const geocoder = this.#geocoder();
    return geocoder?.by !== 'endpoint' && this.#providers().some(isUnplaced) ? geocoder : undefined;
  }

  #open(): Promise<void> {
    return (this.#opening ??= import('./site-placer.ts').then(({ SitePlacer }) => {
      this.#placer = new SitePlacer();
    }, console.warn));
  }
}

function isUnplaced({ sites }: Provider): boolean {
  return sites.some(({ position, address }) => position === undefined && address.postcode !== undefined);
}
