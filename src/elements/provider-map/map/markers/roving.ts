import type { Position } from '../../../../domain/place.ts';
import type { Shown } from './marker-layer.ts';

/**
 * The markers are one tab stop, and one row: every arrow key goes to the next or to the one before, nearest to the origin
 * first, as in the list. Rejected: the nearest in the direction of the arrow, where some marker can never be reached, one
 * that was read comes again, and without seeing the map there is no telling which is next. A row is also all that two
 * switches can step through. After the last comes the first.
 */
export class Roving {
  readonly #pane: HTMLElement;
  readonly #reveal: (position: Position) => void;
  #row: readonly Shown[] = [];
  /** The key of the marker that Tab goes to. */
  #stop: string | undefined;

  /** `reveal` brings a marker that has the focus into view. */
  constructor(pane: HTMLElement, reveal: (position: Position) => void, signal: AbortSignal) {
    this.#pane = pane;
    this.#reveal = reveal;
    pane.addEventListener('keydown', (event) => this.#handleKey(event), { signal });
    pane.addEventListener('focusin', ({ target }) => this.#handleFocus(this.#at(target)), { signal });
  }

  /** Another set of markers, or another origin; without one, the row goes from north to south. */
  arrange(markers: Iterable<Shown>, origin: Position | undefined, mayReorder: boolean): void {
    const scale = Math.cos(((origin?.latitude ?? 0) * Math.PI) / 180);
    const rank = ({ node: { position } }: Shown): number =>
      origin
        ? Math.hypot(position.latitude - origin.latitude, (position.longitude - origin.longitude) * scale)
        : -position.latitude;
    this.#row = [...markers].sort((a, b) => rank(a) - rank(b));
    const isStop = ({ node }: Shown): boolean => node.key === this.#stop;
    this.#settle(this.#row.find(isStop) ?? this.#row.find(({ button }) => button.ariaCurrent) ?? this.#row[0]);
    if (mayReorder) this.#reorder();
  }

  /** Puts the focus on a marker. */
  focus({ button }: Shown): void {
    button.focus({ preventScroll: true });
  }

  /** Puts the focus on the marker nearest to a place on the screen. False when there is none. */
  focusNear({ x, y }: DOMRect): boolean {
    let best: Shown | undefined;
    let least = Infinity;
    for (const each of this.#row) {
      const rect = each.button.getBoundingClientRect();
      const distance = Math.hypot(rect.x - x, rect.y - y);
      if (distance < least) [best, least] = [each, distance];
    }
    if (best) this.focus(best);
    return best !== undefined;
  }

  #handleFocus(shown: Shown | undefined): void {
    if (!shown) return;
    this.#settle(shown);
    // Not below a mouse that is about to click.
    if (!shown.button.matches(':focus-visible')) return;
    this.#reveal(shown.node.position);
    // The map itself may be half out of view.
    shown.button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #at(target: EventTarget | null): Shown | undefined {
    return this.#row.find(({ button }) => button === target);
  }

  /** Tab comes to this one from now on. */
  #settle(stop: Shown | undefined): void {
    this.#stop = stop?.node.key;
    for (const each of this.#row) {
      const tabIndex = each === stop ? 0 : -1;
      if (each.button.tabIndex !== tabIndex) each.button.tabIndex = tabIndex;
    }
  }

  /** A screen reader that goes from element to element meets them in the same order. */
  #reorder(): void {
    let next: Element | null = null;
    for (const { button } of this.#row.toReversed()) {
      // The others move around the focused one, which would lose the focus.
      if (button.nextElementSibling !== next && !button.matches(':focus')) this.#pane.insertBefore(button, next);
      next = button;
    }
  }

  #handleKey(event: KeyboardEvent): void {
    const here = this.#at(event.target);
    if (!here || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = this.#row.indexOf(here);
    const { length } = this.#row;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % length,
      ArrowDown: (at + 1) % length,
      ArrowLeft: (at + length - 1) % length,
      ArrowUp: (at + length - 1) % length,
      Home: 0,
      End: length - 1,
    };
    const target = this.#row[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus(target);
  }
}
