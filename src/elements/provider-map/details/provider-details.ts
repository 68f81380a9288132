import type { LitElement, ReactiveController } from 'lit';
import { loadProvider } from '../../../data/index.ts';
import type { Provider } from '../../../domain/provider.ts';
import { detailsWords as welsh } from '../../../shared/strings/cy/provider-map-details.ts';
import { detailsWords as english } from '../../../shared/strings/en/provider-map-details.ts';
import type { Details, DetailsView } from './details.types.ts';
import { detailsTemplate } from './details.template.ts';

/** The details of the provider that is open: see {@link Details}. */
export class ProviderDetails implements Details, ReactiveController {
  readonly #host: LitElement;
  #key = '';
  #request: AbortController | undefined;
  #loaded: Provider | undefined;
  #failed = false;
  /** Whether every site is shown: a provider may have a hundred and more. */
  #unfolded = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#key = '';
  }

  readonly render = (view: DetailsView): unknown => {
    this.#turnTo(view);
    return detailsTemplate({
      ...view,
      words: view.language === 'cy' ? welsh : english,
      provider: this.#loaded ?? view.provider,
      listed: view.provider,
      progress: this.#failed ? 'failed' : this.#request ? 'pending' : 'ready',
      unfolded: this.#unfolded,
      onRetry: () => void this.#load(view),
      onUnfold: () => {
        this.#unfolded = true;
        this.#host.requestUpdate();
        // The button is gone then, and the focus with it; what it brings stands in its place.
        void this.#host.updateComplete.then(() =>
          this.#host.renderRoot.querySelector<HTMLElement>('.details [tabindex]')?.focus({ preventScroll: true }),
        );
      },
    });
  };

  /** Another provider, or the same one seen from another place: what was loaded is of no use. */
  #turnTo(view: DetailsView): void {
    const { provider, server } = view;
    const key = JSON.stringify([provider.ukprn, server]);
    if (key === this.#key) return;
    this.#key = key;
    this.#request?.abort();
    this.#request = undefined;
    this.#loaded = undefined;
    this.#failed = false;
    this.#unfolded = false;
    if (server) void this.#load(view);
  }

  async #load({ provider, server }: DetailsView): Promise<void> {
    if (!server) return;
    const { endpoint, course } = server.configuration;
    const request = new AbortController();
    this.#request = request;
    this.#failed = false;
    try {
      const loaded = await loadProvider(endpoint, course, provider.ukprn, server.query, { signal: request.signal });
      if (this.#request === request) this.#loaded = loaded;
    } catch {
      // The list has told what it knows; the details say that there is no more just now.
      if (this.#request === request) this.#failed = true;
    }
    if (this.#request === request) this.#request = undefined;
    this.#host.requestUpdate();
  }
}
