import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Provider } from '../../domain/provider.ts';

/** A list longer than this is cut off: 40 pages of ten is the longest real one. */
const mostPages = 100;

/** How much of a list is here. */
export interface ListProgress {
  /** All that arrived so far, each UKPRN once. */
  readonly providers: readonly Provider[];
  /** Whether nothing is left to ask for. */
  readonly complete: boolean;
  /** Whether the last page asked for did not arrive. */
  readonly failed?: boolean;
  /** Whether a page is on its way. */
  readonly pending?: boolean;
}

/** Where a {@link ProviderPages} gets pages from and whom it tells. */
export interface ProviderPagesOptions {
  /** The page that the list begins with, read at every update; another object begins another list. */
  readonly first: () => ProviderPage | undefined;
  /** Whether there is anybody to ask for more. */
  readonly canLoad: () => boolean;
  /** How many providers the list needs, read after every update. */
  readonly wanted: () => number;
  /** Loads a page by its 1-based number. */
  readonly load: (page: number, signal: AbortSignal) => Promise<ProviderPage>;
  /** A further page has arrived. */
  readonly onPage: () => void;
}

/** Walks a list that its source hands out page by page, one page at a time and only as far as it is needed. */
export class ProviderPages implements ReactiveController, ListProgress {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ProviderPagesOptions;
  #first: ProviderPage | undefined;
  #last = 0;
  #ended = true;
  #request: AbortController | undefined;
  /** All that arrived so far, each UKPRN once. */
  providers: readonly Provider[] = [];
  /** Whether the last page asked for did not arrive. It is not asked for again before {@link retry}. */
  failed = false;

  constructor(host: ReactiveControllerHost & Element, options: ProviderPagesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const page = this.#options.first();
    if (page === this.#first) return;
    this.#stop();
    this.#first = page;
    this.providers = page?.providers ?? [];
    this.#last = page?.page ?? 0;
    this.#ended = !page || !this.#options.canLoad() || this.#last >= page.pageCount;
    this.failed = false;
  }

  hostUpdated(): void {
    if (this.#ended || this.failed || this.#request || !this.#host.isConnected) return;
    if (this.providers.length < this.#options.wanted()) void this.#next();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one turn.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** Whether nothing is left to ask for. */
  get complete(): boolean {
    return this.#ended;
  }

  /** Whether a page is on its way. */
  get pending(): boolean {
    return this.#request !== undefined;
  }

  /** Asks again after a failure. */
  retry(): void {
    this.failed = false;
    this.#host.requestUpdate();
  }

  async #next(): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#host.requestUpdate();
    try {
      this.#add(await this.#options.load(this.#last + 1, request.signal), request.signal);
    } catch {
      this.failed = !request.signal.aborted;
    }
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  #add(page: ProviderPage, signal: AbortSignal): void {
    if (signal.aborted) return;
    const known = new Set(this.providers.map(({ ukprn }) => ukprn));
    const fresh = page.providers.filter(({ ukprn }) => !known.has(ukprn));
    this.providers = [...this.providers, ...fresh];
    this.#last += 1;
    // A page without anybody new is the end, whatever the source counts: it may repeat its last page for ever.
    this.#ended = fresh.length === 0 || this.#last >= Math.min(page.pageCount, mostPages);
    this.#options.onPage();
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }
}
