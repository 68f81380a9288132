import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether a box has more in it than it shows: then, and only then, it has to be reachable by keyboard. */
export class ScrollRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: () => HTMLElement | null;
  #box: HTMLElement | null = null;
  /** Whether the box scrolls. */
  scrolls = false;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement, find: () => HTMLElement | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#find();
    if (box === this.#box) return;
    this.#observer.disconnect();
    this.#box = box;
    // The box and what is in it: either may change alone.
    for (const each of box ? [box, ...box.children] : []) this.#observer.observe(each);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#box = null;
  }

  /** Brings something in the box into its view, by moving nothing but the box. */
  reveal(element: HTMLElement): void {
    const box = this.#box;
    if (!box || box.scrollHeight <= box.clientHeight) return;
    const outer = box.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    if (inner.top < outer.top || inner.height > outer.height) box.scrollTop += inner.top - outer.top;
    else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
  }

  #measure(): void {
    const box = this.#box;
    const scrolls = !!box && box.scrollHeight > box.clientHeight + 1;
    if (scrolls === this.scrolls) return;
    this.scrolls = scrolls;
    this.#host.requestUpdate();
  }
}
