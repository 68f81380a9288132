import type { ReactiveControllerHost } from 'lit';
import { loadPlaces, type Endpoint } from '../../data/index.ts';
import type { Place } from '../../domain/place.ts';
import { warnOnce } from '../../shared/configuration.ts';
import { ResourceController } from '../../shared/resource-controller.ts';

/** What to look up, and where; undefined when there is nothing to look up. */
export interface PlaceQuery {
  readonly endpoint: Endpoint;
  readonly text: string;
}

/** The place that a visitor's or a host's words stand for. */
export class SearchPlace {
  readonly #resource: ResourceController<readonly Place[]>;
  #answer: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost & Element, query: () => PlaceQuery | undefined, onFound: (place: Place) => void) {
    this.#resource = new ResourceController<readonly Place[]>(host, {
      key: () => {
        const wanted = query();
        return wanted && [wanted.endpoint.base, wanted.endpoint.api, wanted.text];
      },
      load: (signal, fresh) => {
        const { endpoint, text } = query() as PlaceQuery;
        const answer = loadPlaces(endpoint, text, { signal, fresh });
        this.#answer = answer;
        return answer;
      },
      isEmpty: (places) => places.length === 0,
      onLoad: ([place]) => {
        if (place) onFound(place);
      },
      onError: (error) => warnOnce(`location="${query()?.text ?? ''}" could not be looked up: ${error.message}. ${error.hint ?? ''}`.trim()),
    });
  }

  /** The best match; while another one is looked up, the one before. */
  get place(): Place | undefined {
    return this.#resource.state === 'idle' ? undefined : this.#resource.value?.[0];
  }

  /** Why there is no place although there are words for one: nobody knows it, or nobody could be asked. */
  get trouble(): 'unknown' | 'failed' | undefined {
    const { state } = this.#resource;
    return state === 'empty' ? 'unknown' : state === 'error' ? 'failed' : undefined;
  }

  /** Waits for the answer that is on its way, whatever it is. */
  async settled(): Promise<void> {
    await null; // The lookup of this very update may begin after the caller.
    await this.#answer?.catch(() => undefined);
  }
}
