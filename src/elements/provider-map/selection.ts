import type { LitElement } from 'lit';
import type { Provider, Site } from '../../domain/provider.ts';
import type { Arrangement } from './arrangement.ts';
import type { DetailsDoor } from './details-door.ts';
import type { ListWindow } from './list-window.ts';
import type { MapDoor } from './map-door.ts';
import type { Pin } from './map/map.types.ts';
import { ProviderSelectEvent } from './provider-map.events.ts';
import { pinOf, placeOf } from './site-selection.ts';

/** What a {@link Selection} works on. */
export interface SelectionOptions {
  readonly arrangement: () => Arrangement;
  readonly providers: () => readonly Provider[];
  readonly window: ListWindow;
  readonly details: DetailsDoor;
  readonly map: () => MapDoor;
}

/** Which provider the visitor looks at: marked in the list and on the map, its details open, and the way back. */
export class Selection {
  readonly #host: LitElement;
  readonly #options: SelectionOptions;
  /** The pin that was pressed to get to the open details. */
  #cameFrom: string | undefined;
  /** The selected site, also while it is out of reach. */
  pin: Pin | undefined;
  /** UKPRN of the provider whose details are open. */
  opened: number | undefined;

  constructor(host: LitElement, options: SelectionOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether the open details were opened on the map. */
  get isFromMap(): boolean {
    return this.#cameFrom !== undefined;
  }

  /** On the map: the list goes as far as the pin's provider, opens its details, and takes the focus there. */
  handlePress(pin: Pin): void {
    const { window, arrangement } = this.#options;
    window.extendTo(placeOf(pin, arrangement()));
    this.#cameFrom = pin.id;
    this.#select(pin, pin.provider);
    void this.#open(pin.provider).then(() => window.focusName(pin.provider.ukprn));
  }

  /** In the list: opens a provider's details, or closes them. */
  readonly toggle = (provider: Provider): void => {
    if (this.opened === provider.ukprn) return this.close();
    this.#cameFrom = undefined;
    this.#select(this.#isOn(provider) ? this.pin : pinOf(provider, this.#options.arrangement()), provider);
    void this.#open(provider).then(() => this.#options.window.reveal(provider.ukprn));
  };

  /** In the list: shows a site on the map, the provider's nearest unless it is named. */
  readonly show = (provider: Provider, site?: Site): void => {
    const { arrangement, map } = this.#options;
    const { pins } = arrangement();
    const pin = site ? pins.find(({ id }) => id === `${provider.ukprn}/${site.id}`) : pinOf(provider, arrangement());
    if (!pin) return;
    map().open();
    this.#select(pin, provider);
    this.#revealMap();
  };

  /** Closes the details; the focus goes to where they were opened. */
  readonly close = (): void => {
    const { opened } = this;
    if (opened === undefined) return;
    const cameFrom = this.#cameFrom;
    this.opened = undefined;
    this.#cameFrom = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (cameFrom !== undefined && this.#options.map().focusPin(cameFrom)) this.#revealMap();
      else this.#options.window.focusButton(opened);
    });
  };

  /** Escape inside an open provider closes it, and nothing of the host's. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.opened === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  /** It was asked for: a map that is out of sight comes into view, and one that is in sight stays where it is. */
  #revealMap(): void {
    this.#host.renderRoot.querySelector('.frame')?.scrollIntoView({ block: 'nearest' });
  }

  #isOn({ ukprn }: Provider): boolean {
    return this.pin?.provider.ukprn === ukprn;
  }

  async #open(provider: Provider): Promise<void> {
    this.opened = provider.ukprn;
    this.#host.requestUpdate();
    await this.#options.details.open();
    await this.#host.updateComplete;
  }

  #select(pin: Pin | undefined, { ukprn }: Provider): void {
    this.pin = pin;
    this.#host.requestUpdate();
    // Not the arranged provider, of which only what is in reach is left.
    const provider = this.#options.providers().find((each) => each.ukprn === ukprn);
    if (provider) this.#host.dispatchEvent(new ProviderSelectEvent(provider, pin?.site));
  }
}
