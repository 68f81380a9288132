import type { ReactiveControllerHost } from 'lit';
import type { LoadOptions, ProviderQuery } from '../../../data/catalogue.ts';
import type { ProviderPage } from '../../../domain/provider-page.ts';
import type { Provider } from '../../../domain/provider.ts';
import { WidgetTask } from '../../base/widget-task.ts';

/** A list longer than this is cut off: 40 pages of ten is the longest real one. */
const mostPages = 100;

/** How much of a list is here. */
export interface ListProgress {
  /** All that arrived so far, each UKPRN once. */
  readonly providers: readonly Provider[];
  /** Whether nothing is left to load. */
  readonly complete: boolean;
  /** Whether the last page did not arrive. It is not asked for again before {@link ProviderPages.retry}. */
  readonly failed: boolean;
  /** Whether a page is on its way. */
  readonly pending: boolean;
}

/** What {@link ProviderPages} asks and tells. */
export interface ProviderPagesOptions {
  /** The page that the list begins with, read at every update; another object begins another list. */
  readonly first: () => ProviderPage | undefined;
  /** Whether there is anybody to ask for more. */
  readonly canLoad: () => boolean;
  /** How many providers the list needs, read at every update. */
  readonly wanted: () => number;
  /** Loads one page. */
  readonly load: (query: ProviderQuery, options: LoadOptions) => Promise<ProviderPage>;
  /** A further page has arrived. */
  readonly onPage: () => void;
}

/** A list that its server hands out page by page: loaded one page at a time, and only as far as it is needed. */
export class ProviderPages implements ListProgress {
  readonly #options: ProviderPagesOptions;
  readonly #task: WidgetTask<ProviderPage>;
  #query: ProviderQuery = {};
  #first: ProviderPage | undefined;
  /** Counts the lists, so that a page of one is never taken for the same page of another. */
  #list = 0;
  #last = 0;
  #complete = true;
  #providers: readonly Provider[] = [];

  constructor(host: ReactiveControllerHost & Element, options: ProviderPagesOptions) {
    this.#options = options;
    this.#task = new WidgetTask<ProviderPage>(host, {
      key: () => (this.#needsMore ? [this.#list, this.#last + 1] : undefined),
      load: (signal, fresh) => options.load({ ...this.#query, page: this.#last + 1 }, { signal, fresh }),
      onLoad: (page) => {
        this.#add(page);
        host.requestUpdate();
      },
    });
  }

  /** The first page, as near as the query asks. Where nobody is, those who are farther away. */
  async loadFirst(query: ProviderQuery, options: LoadOptions): Promise<ProviderPage> {
    this.#query = query;
    const page = await this.#options.load(query, options);
    if (page.total > 0 || query.distance === undefined || !query.location) return page;
    this.#query = { ...query, distance: undefined };
    return this.#options.load(this.#query, options);
  }

  get providers(): readonly Provider[] {
    this.#begin();
    return this.#providers;
  }

  get complete(): boolean {
    this.#begin();
    return this.#complete;
  }

  get failed(): boolean {
    return this.#task.state === 'error';
  }

  get pending(): boolean {
    return this.#task.state === 'pending';
  }

  /** Loads the page again that did not arrive. */
  retry(): void {
    if (this.failed) this.#task.reload();
  }

  get #needsMore(): boolean {
    return !this.complete && this.providers.length < this.#options.wanted();
  }

  /** Begins another list where its first page is another. */
  #begin(): void {
    const page = this.#options.first();
    if (page === this.#first) return;
    this.#first = page;
    this.#list += 1;
    this.#last = page?.page ?? 0;
    this.#providers = page?.providers ?? [];
    this.#complete = !page || !this.#options.canLoad() || this.#last >= page.pageCount;
  }

  #add(page: ProviderPage): void {
    const known = new Set(this.#providers.map(({ ukprn }) => ukprn));
    const fresh = page.providers.filter(({ ukprn }) => !known.has(ukprn));
    this.#providers = [...this.#providers, ...fresh];
    this.#last += 1;
    // A page without anybody new is the end, whatever the source counts: it may repeat its last page for ever.
    this.#complete = fresh.length === 0 || this.#last >= Math.min(page.pageCount, mostPages);
    this.#options.onPage();
  }
}
