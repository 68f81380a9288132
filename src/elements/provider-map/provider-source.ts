import { loadProviders, type LoadOptions, type ProviderQuery } from '../../data/index.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Configuration } from '../../shared/configuration.ts';
import type { Origin } from './origin.ts';

/** Asks an endpoint for providers, near a place where the endpoint can tell who is. */
export class ProviderSource {
  readonly #origin: Origin;
  #query: ProviderQuery = {};

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  /** The first page, up to so many miles away. Where nobody is, those who are farther away. */
  async load(
    { endpoint, course }: Configuration,
    distance: number | undefined,
    options: LoadOptions,
  ): Promise<ProviderPage> {
    if (endpoint.api === 'snapshot') {
      // A snapshot has all providers whatever the place, which is looked up meanwhile. A list that was sorted anew once
      // the place is known would move under the reader's eyes, so both are waited for.
      const [page] = await Promise.all([loadProviders(endpoint, course, {}, options), this.#origin.settled()]);
      return page;
    }
    await this.#origin.settled();
    const anywhere = { location: this.#origin.name, ...this.#origin.position };
    this.#query = { ...anywhere, distance };
    const page = await loadProviders(endpoint, course, this.#query, options);
    if (page.total > 0 || distance === undefined || !anywhere.location) return page;
    this.#query = anywhere;
    return loadProviders(endpoint, course, anywhere, options);
  }

  /** A further page, 1-based, of what was loaded last. */
  loadPage({ endpoint, course }: Configuration, page: number, signal: AbortSignal): Promise<ProviderPage> {
    return loadProviders(endpoint, course, { ...this.#query, page }, { signal });
  }
}
