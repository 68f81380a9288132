const stops = 'a[href],button,select,summary,[tabindex]';

/**
 * What a prerendered page has put into an element's shadow root. It stays until there is something to take its place, and
 * then goes in the same turn, so that nothing flashes and nothing is there twice.
 */
export class Prerendered {
  readonly #root: ParentNode & Node;
  readonly #nodes: readonly ChildNode[];

  constructor(root: ParentNode & Node) {
    this.#root = root;
    this.#nodes = [...root.childNodes];
  }

  /** Whether it is on show. */
  get isThere(): boolean {
    return !!this.#nodes[0]?.parentNode;
  }

  /** Takes it away, once its successor stands behind it: who was at the third link is at the third link. */
  clear(): void {
    const place = this.#stops.findIndex((stop) => stop.matches(':focus'));
    for (const node of this.#nodes) node.remove();
    this.#stops[place]?.focus({ preventScroll: true });
  }

  get #stops(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(stops)];
  }
}
