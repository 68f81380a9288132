import type { ReactiveControllerHost } from 'lit';
import type { Endpoint, LoadOptions, ProviderQuery } from '../../data/index.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Configuration } from '../../shared/configuration.ts';
import type { Origin } from './origin.ts';
import { ProviderPages, type ProviderPagesOptions } from './provider-pages.ts';

/** What a list of providers asks and tells. */
export interface ProviderListOptions extends Omit<ProviderPagesOptions, 'load' | 'canLoad'> {
  readonly origin: Origin;
  /** Whom to ask for further pages; undefined where there is nobody to ask. */
  readonly configuration: () => Configuration | undefined;
}

/** What a {@link ProviderServer} asks and tells. */
export interface ProviderServerOptions extends ProviderListOptions {
  /** Handed in, as it is in the element's own chunk: an import would put it into a third one. */
  readonly loadProviders: (
    endpoint: Endpoint,
    courseId: string,
    query: ProviderQuery,
    options: LoadOptions,
  ) => Promise<ProviderPage>;
}

/** Asks a server that knows itself who is near a place, and that hands out its list page by page. */
export class ProviderServer {
  readonly #origin: Origin;
  readonly #load: ProviderServerOptions['loadProviders'];
  #query: ProviderQuery = {};
  readonly pages: ProviderPages;

  constructor(
    host: ReactiveControllerHost & Element,
    { origin, loadProviders, configuration, ...options }: ProviderServerOptions,
  ) {
    this.#origin = origin;
    this.#load = loadProviders;
    this.pages = new ProviderPages(host, {
      ...options,
      canLoad: () => configuration() !== undefined,
      load: (page, signal) => {
        const { endpoint, course } = configuration() as Configuration;
        return loadProviders(endpoint, course, { ...this.#query, page }, { signal });
      },
    });
  }

  /** The first page, up to so many miles away. Where nobody is, those who are farther away. */
  async load(
    { endpoint, course }: Configuration,
    distance: number | undefined,
    options: LoadOptions,
  ): Promise<ProviderPage> {
    const anywhere = { location: this.#origin.name, ...this.#origin.position };
    this.#query = { ...anywhere, distance };
    const page = await this.#load(endpoint, course, this.#query, options);
    if (page.total > 0 || distance === undefined || !anywhere.location) return page;
    this.#query = anywhere;
    return this.#load(endpoint, course, anywhere, options);
  }
}
