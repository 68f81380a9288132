import type { LitElement, ReactiveController } from 'lit';

/** How many providers are shown at first, and how many more each time. */
export const step = 20;

/** How much of a long list is on the page, and where the focus goes when there is more. */
export class ListWindow implements ReactiveController, EventListenerObject {
  readonly #host: LitElement;
  readonly #key: () => string;
  #last = '';
  #count = step;
  #printing = false;
  /** What was there before "Show more", until more is. */
  #before: ReadonlySet<string | undefined> | undefined;

  /** `key` says which list it is: another list is shown from its beginning. */
  constructor(host: LitElement, key: () => string) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  /** How many providers may be shown. On paper there is no button, so it is all of them. */
  get count(): number {
    return this.#printing ? Infinity : this.#count;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  hostUpdate(): void {
    const key = this.#key();
    if (key === this.#last) return;
    this.#last = key;
    this.#count = step;
    this.#before = undefined;
  }

  hostUpdated(): void {
    const before = this.#before;
    const fresh = before && this.#items.find((item) => !before.has(item.dataset['ukprn']));
    if (!fresh) return;
    this.#before = undefined;
    // It stands where the button was: nothing has to scroll.
    nameIn(fresh)?.focus({ preventScroll: true });
  }

  /** The page is about to be printed, or was: it is printed as it stands when this event is over. */
  handleEvent({ type }: Event): void {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  }

  /** The visitor wants more; the focus goes to the first that is new, now or when it arrives. */
  extend(): void {
    this.#count += step;
    this.#before = new Set(this.#items.map(({ dataset }) => dataset['ukprn']));
    this.#host.requestUpdate();
  }

  /** The focus goes to the first that is there, now or when it arrives. */
  focusFirst(): void {
    this.#before = new Set();
    this.#host.requestUpdate();
  }

  /** The focus goes to the name of a provider; the page scrolls no further than it takes to see its entry from the beginning. */
  focusName(ukprn: number): void {
    const item = this.#itemOf(ukprn);
    const name = item && nameIn(item);
    name?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
    // An entry that is higher than the viewport may have been aligned by its end.
    name?.scrollIntoView({ block: 'nearest' });
  }

  /** The focus goes to the button that opens a provider's details. */
  focusButton(ukprn: number): void {
    this.#itemOf(ukprn)?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  /**
   * Extends the list until the provider at an index, from 0, is shown. In steps, each in a task of its own: hundreds of
   * entries at once would keep a slow phone from answering to anything else.
   */
  async extendTo(index: number): Promise<void> {
    while (this.#count <= index) {
      this.#count += step;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
    await this.#host.updateComplete;
  }

  #itemOf(ukprn: number): HTMLElement | undefined {
    return this.#items.find(({ dataset }) => dataset['ukprn'] === `${ukprn}`);
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.providers > li')];
  }
}

/** The part of an entry that takes the focus. */
function nameIn(item: HTMLElement): HTMLElement | null {
  return item.querySelector<HTMLElement>('[part="name"] > [tabindex]');
}
