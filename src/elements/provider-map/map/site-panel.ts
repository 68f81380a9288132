import { sentence, siteList } from './frame.ts';
import type { Frame } from './frame.ts';
import type { MapPin, MapWords } from './map.types.ts';

/** More would be no list to go through; each site is in the widget's own list too. */
const mostSites = 50;

/** The sites that no zoom takes apart, as a small list over the map. */
export class SitePanel {
  readonly #frame: Frame;
  readonly #words: MapWords;
  readonly #onChoose: (pin: MapPin) => void;
  #opener: HTMLElement | undefined;

  constructor(frame: Frame, words: MapWords, onChoose: (pin: MapPin) => void) {
    this.#frame = frame;
    this.#words = words;
    this.#onChoose = onChoose;
  }

  /** Opens it, or closes it when this marker has opened it. */
  open(pins: readonly MapPin[], marker: HTMLElement): void {
    if (this.#opener === marker) return this.close();
    const { others } = this.#words;
    const shown = pins.slice(0, mostSites);
    const list = siteList(
      shown.map(({ label }) => label),
      (index) => this.#onChoose(shown[index]!),
    );
    const rest = pins.length - shown.length;
    this.#frame.open(
      marker.getAttribute('aria-label') ?? '',
      rest > 0 ? [list, sentence(others(rest))] : [list],
      (hadFocus) => {
        this.#opener = undefined;
        marker.setAttribute('aria-expanded', 'false');
        if (hadFocus) marker.focus({ preventScroll: true });
      },
    );
    this.#opener = marker;
    marker.setAttribute('aria-expanded', 'true');
  }

  /** Closes it, if it is open. */
  close(): void {
    if (this.#opener) this.#frame.close();
  }
}
