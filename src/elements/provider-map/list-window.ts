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
    fresh.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
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

  /** The focus goes to the name of a provider. A list that scrolls by itself brings it to its top; else the page may have to follow. */
  focusName(ukprn: number): void {
    const item = this.#itemOf(ukprn);
    const list = item?.closest('.list');
    const scrolls = !!list && list.scrollHeight > list.clientHeight;
    if (item && scrolls) list.scrollTop += item.getBoundingClientRect().top - list.getBoundingClientRect().top;
    item?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: scrolls });
  }

  /** The focus goes to the button that opens a provider's details. */
  focusButton(ukprn: number): void {
    this.#itemOf(ukprn)?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  /** A list that scrolls by itself goes on as far as it takes to show what was opened in it, with the provider's name above. */
  reveal(ukprn: number): void {
    const item = this.#itemOf(ukprn);
    const list = item?.closest('.list');
    if (!item || !list || list.scrollHeight <= list.clientHeight) return;
    const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
    list.scrollTop += Math.max(0, Math.min(inner.top - outer.top, inner.bottom - outer.bottom));
  }

  /** Goes so far that a provider at a place of the list, from 0, is shown. */
  extendTo(index: number): void {
    this.#count = Math.max(this.#count, step * Math.ceil((index + 1) / step));
    this.#host.requestUpdate();
  }

  #itemOf(ukprn: number): HTMLElement | undefined {
    return this.#items.find(({ dataset }) => dataset['ukprn'] === `${ukprn}`);
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.providers > li')];
  }
}
