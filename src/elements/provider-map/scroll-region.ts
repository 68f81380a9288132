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

  #measure(): void {
    const box = this.#box;
    const scrolls = !!box && box.scrollHeight > box.clientHeight + 1;
    if (scrolls === this.scrolls) return;
    this.scrolls = scrolls;
    this.#host.requestUpdate();
  }
}
