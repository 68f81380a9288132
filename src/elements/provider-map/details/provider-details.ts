import type { LitElement, ReactiveController } from 'lit';
import { loadProvider, type ProviderQuery } from '../../../data/catalogue.ts';
import type { Provider } from '../../../domain/provider.ts';
import type { Configuration } from '../../base/configuration.ts';
import { WidgetTask } from '../../base/widget-task.ts';
import type { DetailsView } from './details-view.ts';
import { detailsTemplate } from './details.template.ts';

/** Whom to ask for more of a provider than the list has. */
export interface DetailsServer {
  readonly configuration: Configuration;
  readonly query: ProviderQuery;
}

/** What {@link ProviderDetails} asks. */
export interface ProviderDetailsOptions {
  /** UKPRNs of the providers whose details are open. */
  readonly opened: () => Iterable<number>;
  /** Undefined where the list has everything. */
  readonly server: () => DetailsServer | undefined;
}

/** The details of one provider: its own request, and how much of them is shown. */
interface DetailsEntry {
  readonly task: WidgetTask<Provider>;
  /** Whether every site is shown: a provider may have a hundred and more. */
  unfolded: boolean;
  /** Whether the visitor has asked again after a failure. */
  retried: boolean;
}

/** The details of the providers that are open: what the list knows, and what its server knows beside that. */
export class ProviderDetails implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ProviderDetailsOptions;
  /** By UKPRN; kept after closing, as controllers are cheap and the request is only sent for open ones. */
  readonly #entries = new Map<number, DetailsEntry>();
  /** The entry of the list whose "Try again" had the focus before this update. */
  #retrying: HTMLElement | null | undefined;

  constructor(host: LitElement, options: ProviderDetailsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const opened = new Set(this.#options.opened());
    // Before the render, so that the request starts with this very update.
    for (const ukprn of opened) if (!this.#entries.has(ukprn)) this.#entries.set(ukprn, this.#createEntry(ukprn));
    for (const [ukprn, entry] of this.#entries) if (!opened.has(ukprn)) entry.unfolded = entry.retried = false;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    this.#retrying = activeElement?.closest('.retry')?.closest<HTMLElement>('.provider');
  }

  hostUpdated(): void {
    // The button goes once the details are there, and the focus with it.
    if (this.#retrying && !this.#retrying.querySelector('.retry')) focusIn(this.#retrying);
  }

  /** The details of an open provider. */
  render(view: Omit<DetailsView, 'listed' | 'progress' | 'retried' | 'unfolded' | 'onRetry' | 'onUnfold'>): unknown {
    const { ukprn } = view.provider;
    const entry = this.#entries.get(ukprn) as DetailsEntry;
    const { task } = entry;
    const isPending = task.state === 'pending';
    return detailsTemplate({
      ...view,
      provider: task.value ?? view.provider,
      listed: view.provider,
      progress: !this.#options.server()
        ? undefined
        : isPending
          ? 'pending'
          : task.state === 'error'
            ? 'failed'
            : 'ready',
      retried: entry.retried,
      unfolded: entry.unfolded,
      onRetry: () => {
        if (isPending) return;
        entry.retried = true;
        task.reload();
      },
      onUnfold: () => {
        entry.unfolded = true;
        this.#host.requestUpdate();
        // The button is gone then, and the focus with it; what it brings stands in its place.
        void this.#host.updateComplete.then(() =>
          focusIn(this.#host.renderRoot.querySelector(`[data-ukprn="${ukprn}"] .details`)),
        );
      },
    });
  }

  #createEntry(ukprn: number): DetailsEntry {
    const { opened, server } = this.#options;
    const task = new WidgetTask<Provider>(this.#host, {
      key: () => {
        const isOpen = [...opened()].includes(ukprn);
        const asked = isOpen ? server() : undefined;
        return asked && [ukprn, JSON.stringify(asked)];
      },
      load: (signal, fresh) => {
        const { configuration, query } = server() as DetailsServer;
        const { endpoint, course } = configuration;
        return loadProvider(endpoint, course, ukprn, query, { signal, fresh });
      },
    });
    return { task, unfolded: false, retried: false };
  }
}

/** The focus goes to the first in an element that takes it from a script, and nothing scrolls. */
function focusIn(element: Element | null): void {
  element?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
}
