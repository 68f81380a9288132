import type { LitElement, ReactiveController } from 'lit';
import type { Position } from '../../domain/place.ts';
import type { Arrangement, Pin } from './arrangement.ts';
import { nearestSite } from './nearest-site.ts';

/** Where a {@link SiteSelection} selects and whom it tells. */
export interface SiteSelectionOptions {
  readonly arrangement: () => Arrangement;
  readonly from: () => Position | undefined;
  readonly onSelect: (pin: Pin) => void;
  /** Makes the list go as far as a provider at a place of it, from 0. */
  readonly reach: (index: number) => void;
  /** Brings an item of the list into view. */
  readonly reveal: (item: HTMLElement) => void;
}

/** The one site that is selected, in the list and on the map. */
export class SiteSelection implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: SiteSelectionOptions;
  #revealing = false;
  /** The selected pin, also while it is out of reach. */
  pin: Pin | undefined;

  constructor(host: LitElement, options: SiteSelectionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#revealing) return;
    this.#revealing = false;
    const item = this.#host.renderRoot.querySelector<HTMLElement>('.provider[aria-current]');
    if (item) this.#options.reveal(item);
  }

  /** In the list: the provider's nearest site on the map. */
  selectProvider(ukprn: number): void {
    const pins = this.#options.arrangement().pins.filter((pin) => pin.ukprn === ukprn);
    const sites = pins.map(({ site }) => site);
    const nearest = nearestSite(sites, this.#options.from());
    const pin = pins.find(({ site }) => site === nearest);
    if (pin) this.#select(pin);
  }

  /** On the map: a pin, whose provider comes into the list's view. */
  selectPin(id: string): void {
    const { pins, sections } = this.#options.arrangement();
    const pin = pins.find((each) => each.id === id);
    if (!pin) return;
    this.#options.reach(sections.flatMap(({ providers }) => providers).indexOf(pin.provider));
    this.#revealing = true;
    this.#select(pin);
  }

  #select(pin: Pin): void {
    this.pin = pin;
    this.#host.requestUpdate();
    this.#options.onSelect(pin);
  }
}
