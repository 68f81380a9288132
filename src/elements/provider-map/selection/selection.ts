import type { LitElement } from 'lit';
import type { Provider, Site } from '../../../domain/provider.ts';
import type { ProviderList } from '../list/provider-list.ts';
import type { LazyMap } from '../lazy-map.ts';
import type { Pin } from '../map/map.types.ts';
import { ProviderSelectEvent } from '../provider-map.events.ts';
import { pinOf, placeOf } from './site-selection.ts';

/** The part of the map that has to be in view to see a site on it. */
const mostOfMap = 0.9;

/** What a {@link Selection} works on. */
export interface SelectionOptions {
  readonly list: ProviderList;
  readonly map: () => LazyMap;
}

/** Which provider is selected in the list and on the map, and whose details are open. */
export class Selection {
  readonly #host: LitElement;
  readonly #options: SelectionOptions;
  /** UKPRNs of the providers whose details are open, each with the pin that was pressed to open them, if one was. */
  readonly #opened = new Map<number, Pin | undefined>();
  /** UKPRN of the selected provider. */
  #selected: number | undefined;
  /** The selected site, also while the distance leaves it out. */
  pin: Pin | undefined;

  constructor(host: LitElement, options: SelectionOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether a provider is the selected one. */
  isSelected({ ukprn }: Provider): boolean {
    return this.#selected === ukprn;
  }

  /** Whether a provider's details are open. */
  isOpen(ukprn: number): boolean {
    return this.#opened.has(ukprn);
  }

  /** UKPRNs of the providers whose details are open. */
  get opened(): Iterable<number> {
    return this.#opened.keys();
  }

  /** The site whose pin opened a provider's details; undefined where they are closed, or were opened in the list. */
  siteFromMap({ ukprn }: Provider): Site | undefined {
    return this.#opened.get(ukprn)?.site;
  }

  /** Details were asked for on the map: extends the list as far as the pin's provider, opens its details, and moves the focus there. */
  async handlePress(pin: Pin): Promise<void> {
    const { provider } = pin;
    const { window, model } = this.#options.list;
    this.#opened.set(provider.ukprn, pin);
    this.#select(pin, provider);
    await window.extendTo(placeOf(pin, model));
    window.focusName(provider.ukprn);
  }

  /** Opens a provider's details in the list, or closes them. Those of others stay as they are. */
  readonly toggle = (provider: Provider): void => {
    if (this.isOpen(provider.ukprn)) return this.close(provider);
    this.#opened.set(provider.ukprn, undefined);
    this.#select(this.isSelected(provider) ? this.pin : pinOf(provider, this.#options.list.model), provider);
  };

  /** Shows a site on the map, the provider's nearest unless one is named. */
  readonly show = (provider: Provider, site?: Site): void => {
    const { list, map } = this.#options;
    const { pins } = list.model;
    const pin = site ? pins.find(({ id }) => id === `${provider.ukprn}/${site.id}`) : pinOf(provider, list.model);
    if (!pin) return;
    map().showPin(pin.id);
    this.#select(pin, provider);
    void this.#host.updateComplete.then(() => this.#revealMap());
  };

  /** Closes a provider's details; the focus goes to where they were opened. */
  readonly close = ({ ukprn }: Provider): void => {
    const pin = this.#opened.get(ukprn);
    this.#opened.delete(ukprn);
    if (!this.pin && this.#selected === ukprn) this.#selected = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (pin && this.#options.map().focusPin(pin.id)) this.#revealMap();
      else this.#options.list.window.focusButton(ukprn);
    });
  };

  /** Escape inside a provider whose details are open closes them, and nothing of the host's. */
  readonly handleKeydown = (event: KeyboardEvent, provider: Provider): void => {
    if (event.key !== 'Escape' || !this.isOpen(provider.ukprn)) return;
    event.preventDefault();
    event.stopPropagation();
    this.close(provider);
  };

  /** Scrolls the page no further than it takes to see the map, and not at all where only its edge is out of view. */
  #revealMap(): void {
    const box = this.#host.renderRoot.querySelector('.frame');
    const { top, bottom } = box?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const inView = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (inView < mostOfMap * Math.min(bottom - top, innerHeight)) box?.scrollIntoView({ block: 'nearest' });
  }

  #select(pin: Pin | undefined, { ukprn }: Provider): void {
    this.#selected = ukprn;
    this.pin = pin;
    this.#host.requestUpdate();
    // Not the list's provider, of which only what is within the distance is left.
    const provider = this.#options.list.providers.find((each) => each.ukprn === ukprn);
    if (provider) this.#host.dispatchEvent(new ProviderSelectEvent(provider, pin?.site));
  }
}
