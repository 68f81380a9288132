import type { LitElement } from 'lit';
import { loadProviders, type LoadOptions } from '../../../data/catalogue.ts';
import type { ProviderPage } from '../../../domain/provider-page.ts';
import type { Provider } from '../../../domain/provider.ts';
import type { Areas } from '../../../domain/region.ts';
import type { Configurable, Configuration } from '../../base/configuration.ts';
import type { WidgetState } from '../../base/widget-task.ts';
import { milesOf, optionOf, sorts, type Sort } from '../options.ts';
import { createFilters, type Choices, type FilterResult } from '../search/apply-filters.ts';
import { Around } from '../search/around.ts';
import type { Origin } from '../search/origin.ts';
import { SitePlacement } from '../search/site-placement.ts';
import { createListModel, type ListModel } from './list-model.ts';
import { ListWindow } from './list-window.ts';
import { ProviderPages } from './provider-pages.ts';

/** Milliseconds that a list waits for its place. */
const placeLimit = 2_000;

/** The attributes that say which providers are listed, and in which order. */
export interface ProviderListHost extends LitElement, Configurable, Choices {
  readonly state: WidgetState;
  location?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** What a {@link ProviderList} asks and tells. */
export interface ProviderListOptions {
  readonly origin: Origin;
  /** The page that the list begins with. */
  readonly first: () => ProviderPage | undefined;
  /** Whom to ask for more; undefined where everything was handed in. */
  readonly configuration: () => Configuration | undefined;
  /** For the order of names. */
  readonly locale: () => string;
  /** A further page has arrived. */
  readonly onPage: () => void;
}

/** The list of providers as the attributes have it: loaded as far as needed, filtered, in order, and how much of it is shown. */
export class ProviderList {
  readonly #host: ProviderListHost;
  readonly #options: ProviderListOptions;
  readonly #toModel = createListModel();
  readonly #filter = createFilters();
  readonly #placement: SitePlacement;
  readonly #around: Around;
  readonly pages: ProviderPages;
  readonly window: ListWindow;

  constructor(host: ProviderListHost, options: ProviderListOptions) {
    this.#host = host;
    this.#options = options;
    this.#around = new Around(host);
    const { first, configuration, origin, onPage } = options;
    this.pages = new ProviderPages(host, {
      first,
      canLoad: () => configuration() !== undefined,
      // While another list is on its way, this one goes no further.
      wanted: () => (host.state === 'pending' ? 0 : this.#needsAll ? Infinity : this.window.count),
      load: (query, how) => {
        const { endpoint, course } = configuration() as Configuration;
        return loadProviders(endpoint, course, query, how);
      },
      onPage,
    });
    // Nothing is looked up for what a host hands in.
    this.#placement = new SitePlacement(
      host,
      () => this.pages.providers,
      () => (configuration() ? origin.geocoder : undefined),
    );
    this.window = new ListWindow(host, () =>
      JSON.stringify([this.choices, host.location, host.latitude, host.longitude]),
    );
  }

  /**
   * The first page. A snapshot's place comes at the same time: a list that was sorted anew once the place is known would move
   * under the reader's eyes. But a place that is slow keeps no list back. A server that narrows the list itself has to be told the place first.
   */
  async load({ endpoint, course }: Configuration, options: LoadOptions): Promise<ProviderPage> {
    const { origin } = this.#options;
    if (endpoint.api === 'snapshot') {
      const settled = origin.settled();
      const page = await loadProviders(endpoint, course, {}, options);
      const placed = settled.then(() => this.#around.load(origin, page.providers));
      if (origin.text || origin.position) await within(placed, placeLimit);
      return page;
    }
    await origin.settled();
    const query = { location: origin.name, ...origin.position, distance: milesOf(this.#host.distance) };
    return this.pages.loadFirst(query, options);
  }

  /** All that have come, with the positions of their sites that are known. */
  get providers(): readonly Provider[] {
    return this.#placement.placed;
  }

  /** Whether more sites may come onto the map. */
  get isPlacing(): boolean {
    return this.#placement.pending;
  }

  /** What a visitor can choose beside the place. */
  get choices(): Choices {
    const { distance, sort, training, employerRating, apprenticeRating, achievement } = this.#host;
    return { distance, sort, training, employerRating, apprenticeRating, achievement };
  }

  get model(): ListModel {
    return this.#toModel({
      providers: this.providers,
      from: this.#options.origin.position,
      areas: this.#areas,
      miles: milesOf(this.#host.distance),
      sort: this.#sort,
      ...this.#filtered,
      complete: this.pages.complete,
      locale: this.#options.locale(),
    });
  }

  /** What the place lies in, where any provider names regions. */
  get #areas(): Areas | undefined {
    return this.#around.among(this.#options.origin, this.providers);
  }

  get #sort(): Sort | undefined {
    return optionOf('sort', `${this.#host.sort ?? ''}`, sorts);
  }

  get #filtered(): FilterResult {
    return this.#filter(this.choices, this.#options.origin.position, this.#options.locale());
  }

  /** Whether the list has to be here to its end: a server's own filters and orders differ by API. */
  get #needsAll(): boolean {
    const { accepts, order } = this.#filtered;
    return accepts !== undefined || order !== undefined || this.#sort === 'name';
  }
}

/** Resolves when a promise has, or after so many milliseconds. */
async function within(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise, limit]);
  clearTimeout(timer);
}
