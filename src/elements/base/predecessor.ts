/** What elements draw themselves, without Lit: the map. */
export const drawn = '[part~="map"] > div';

const stops = 'a[href],button,input,select,summary,[tabindex]';

/**
 * Content of a shadow root that is about to be replaced: what a prerendered page has put there, or what somebody else has changed. It
 * stays until there is something to take its place, and then goes in the same turn, so that nothing flashes and nothing is there twice.
 */
export class Predecessor {
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

  /** Takes it away, once its successor stands behind it: who was at the third link is at the third link. A map goes on as it is. */
  clear(): void {
    const place = this.#stops.findIndex((stop) => stop.matches(':focus'));
    const [map, successor] = this.#root.querySelectorAll(drawn);
    if (map) successor?.replaceWith(map);
    for (const node of this.#nodes) node.remove();
    this.#stops[place]?.focus({ preventScroll: true });
  }

  get #stops(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(stops)];
  }
}
