import type { ReactiveControllerHost } from 'lit';
import { DataError, loadProviders, type LoadOptions } from '../../data/index.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Provider } from '../../domain/provider.ts';
import type { Configuration } from '../../shared/configuration.ts';
import type { ListProgress } from './provider-pages.ts';
import type { ProviderListOptions, ProviderServer } from './provider-server.ts';

const nobody: readonly Provider[] = [];

/** The providers that are here. A snapshot has all of them; the code for servers that hand them out in pages comes when needed. */
export class ProviderList {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ProviderListOptions;
  #server: ProviderServer | undefined;

  constructor(host: ReactiveControllerHost & Element, options: ProviderListOptions) {
    this.#host = host;
    this.#options = options;
  }

  get progress(): ListProgress {
    return this.#server?.pages ?? { providers: this.#options.first()?.providers ?? nobody, complete: true };
  }

  /** Asks again for a page that did not arrive. */
  retry(): void {
    this.#server?.pages.retry();
  }

  /**
   * The first page. The place is looked up at the same time, or before where the server needs it: a list that was sorted
   * anew once the place is known would move under the reader's eyes.
   */
  async load(configuration: Configuration, miles: number | undefined, options: LoadOptions): Promise<ProviderPage> {
    const { endpoint, course } = configuration;
    const isSnapshot = endpoint.api === 'snapshot';
    const [answer] = await Promise.all([
      isSnapshot ? loadProviders(endpoint, course, {}, options) : this.#openServer(),
      this.#options.origin.settled(),
    ]);
    return answer ?? (this.#server as ProviderServer).load(configuration, miles, options);
  }

  async #openServer(): Promise<undefined> {
    try {
      const { ProviderServer } = await import('./provider-server.ts');
      this.#server ??= new ProviderServer(this.#host, { ...this.#options, loadProviders });
    } catch (cause) {
      throw new DataError('network', { cause });
    }
  }
}
