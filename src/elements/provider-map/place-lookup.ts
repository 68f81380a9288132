import type { LitElement } from 'lit';
import type { Place } from '../../domain/place.ts';
import { warnOnce } from '../../shared/configuration.ts';
import type { Language } from '../../shared/phrases.ts';
import { ResourceController } from '../../shared/resource-controller.ts';
import { placeTrouble as welsh } from '../../shared/strings/cy/provider-map-place.ts';
import { placeTrouble as english } from '../../shared/strings/en/provider-map-place.ts';
import { geocode } from './geocode.ts';
import type { Geocoder } from './geocoder.ts';
import { LocationChangeEvent } from './provider-map.events.ts';

/** Looks places up by name. A chunk of its own: most pages know where distances begin, or say nothing of it. */
export class PlaceLookup {
  readonly #host: LitElement;
  readonly #text: () => string;
  readonly #places: ResourceController<readonly Place[]>;
  #answer: Promise<unknown> | undefined;

  /** `geocoder` is whom to ask, undefined where nothing has to be looked up; `text` is the place in the host's words. */
  constructor(host: LitElement, geocoder: () => Geocoder | undefined, text: () => string) {
    this.#host = host;
    this.#text = text;
    this.#places = new ResourceController<readonly Place[]>(host, {
      key: () => {
        const asked = geocoder();
        return asked && [`${asked.by}`, asked.endpoint?.base, asked.endpoint?.api, text()];
      },
      load: (signal, fresh) => {
        const answer = geocode(geocoder() as Geocoder, text(), { signal, fresh });
        this.#answer = answer;
        return answer;
      },
      isEmpty: (places) => places.length === 0,
      onLoad: ([place]) => place && host.dispatchEvent(new LocationChangeEvent(place.name, place.position)),
      onError: ({ message, hint }) =>
        warnOnce(`location="${text()}" could not be looked up: ${message}. ${hint ?? ''}`.trim()),
    });
    host.requestUpdate();
  }

  /** While a place is looked up, the one before. */
  get place(): Place | undefined {
    return this.#places.value?.[0];
  }

  /** A sentence on why there is no place: nobody knows it, or nobody could be asked. */
  note(language: Language): string | undefined {
    const { state } = this.#places;
    const terms = language === 'cy' ? welsh : english;
    const say = state === 'empty' ? terms.unknown : state === 'error' ? terms.failed : undefined;
    return say?.(this.#text());
  }

  /** Waits for the answer that is on its way, whatever it is. */
  async settled(): Promise<void> {
    await this.#host.updateComplete; // The lookup of this very update may begin after the caller.
    await this.#answer?.catch(() => undefined);
    // The answer passes through several hands before it is known here.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
