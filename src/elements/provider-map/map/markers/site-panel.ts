import { sentence, siteList } from '../controls/map-layout.ts';
import type { MapLayout } from '../controls/map-layout.ts';
import type { MapSite, MapWords } from '../map.types.ts';

/** More would be no list to go through; each site is in the widget's own list too. */
const mostSites = 50;

/** The sites that no zoom takes apart, as a small list over the map. */
export class SitePanel {
  readonly #layout: MapLayout;
  readonly #words: MapWords;
  readonly #onChoose: (pin: MapSite) => void;
  #opener: HTMLElement | undefined;

  constructor(layout: MapLayout, words: MapWords, onChoose: (pin: MapSite) => void) {
    this.#layout = layout;
    this.#words = words;
    this.#onChoose = onChoose;
  }

  /** Opens it, or closes it when this marker has opened it. */
  open(pins: readonly MapSite[], marker: HTMLElement): void {
    if (this.#opener === marker) return this.close();
    const { others } = this.#words;
    const shown = pins.slice(0, mostSites);
    const list = siteList(
      shown.map(({ label }) => label),
      (index) => this.#onChoose(shown[index]!),
    );
    const rest = pins.length - shown.length;
    this.#layout.open(
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
    if (this.#opener) this.#layout.close();
  }
}
