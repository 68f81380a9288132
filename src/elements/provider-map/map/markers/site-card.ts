import { sentence } from '../controls/map-layout.ts';
import type { MapLayout } from '../controls/map-layout.ts';
import type { MapSite, MapWords } from '../map.types.ts';

/** What a pressed pin says of itself, over the map: the page stays where it is until somebody wants more. */
export class SiteCard {
  readonly #layout: MapLayout;
  readonly #words: MapWords;
  readonly #onDetails: (pin: MapSite) => void;
  readonly #onClose: (pin: MapSite, hadFocus: boolean) => void;
  /** The pin that it is open for. */
  pin: MapSite | undefined;

  /** `onDetails`: somebody wants to know more. `onClose`: it is closed, maybe with the focus in it. */
  constructor(
    layout: MapLayout,
    words: MapWords,
    onDetails: (pin: MapSite) => void,
    onClose: (pin: MapSite, hadFocus: boolean) => void,
  ) {
    this.#layout = layout;
    this.#words = words;
    this.#onDetails = onDetails;
    this.#onClose = onClose;
  }

  /** Opens it with the focus on its button; `distance` is a phrase. The answer is its height in pixels. */
  open(pin: MapSite, distance: string | undefined): number {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'details';
    button.textContent = this.#words.details;
    button.addEventListener('click', () => this.#onDetails(pin));
    const panel = this.#layout.open(pin.label, [...(distance ? [sentence(distance)] : []), button], (hadFocus) => {
      this.pin = undefined;
      this.#onClose(pin, hadFocus);
    });
    panel.classList.add('card');
    this.pin = pin;
    button.focus({ preventScroll: true });
    return panel.offsetHeight;
  }

  /** Closes it, if it is open. */
  close(): void {
    if (this.pin) this.#layout.close();
  }
}
