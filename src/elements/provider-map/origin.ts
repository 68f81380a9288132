import type { LitElement } from 'lit';
import { loadPlaces, type Endpoint } from '../../data/index.ts';
import type { Place, Position } from '../../domain/place.ts';
import { resolveConfiguration, warnOnce, type Configurable, type Configuration } from '../../shared/configuration.ts';
import { ResourceController } from '../../shared/resource-controller.ts';
import { choiceOf, geocoders, positionOf } from './choices.ts';

/** Where the element says that distances begin. */
export interface OriginHost extends LitElement, Configurable {
  location?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  geocoder: string;
}

/** The point that distances are reckoned from: the coordinates that were given, else the place that the location names. */
export class Origin {
  readonly #host: OriginHost;
  readonly #places: ResourceController<readonly Place[]>;
  #answer: Promise<unknown> | undefined;

  constructor(host: OriginHost, onFound: (place: Place) => void) {
    this.#host = host;
    this.#places = new ResourceController<readonly Place[]>(host, {
      key: () => {
        const endpoint = this.#geocoder();
        return endpoint && [endpoint.base, endpoint.api, this.text];
      },
      load: (signal, fresh) => {
        const answer = loadPlaces(this.#geocoder() as Endpoint, this.text, { signal, fresh });
        this.#answer = answer;
        return answer;
      },
      isEmpty: (places) => places.length === 0,
      onLoad: ([place]) => {
        if (place) onFound(place);
      },
      onError: ({ message, hint }) =>
        warnOnce(`location="${this.text}" could not be looked up: ${message}. ${hint ?? ''}`.trim()),
    });
  }

  /** The location in the host's or the visitor's words; blank is none (WhenCreatingCourseViewModel.cs). */
  get text(): string {
    return this.#host.location?.trim() ?? '';
  }

  /** The best match for {@link text}; while it is looked up, the match before. */
  get place(): Place | undefined {
    return this.#geocoder() && this.#places.value?.[0];
  }

  get position(): Position | undefined {
    return this.#coordinates ?? this.place?.position;
  }

  /** Why there is no place although the location names one: nobody knows it, or nobody could be asked. */
  get trouble(): 'unknown' | 'failed' | undefined {
    const { state } = this.#places;
    return state === 'empty' ? 'unknown' : state === 'error' ? 'failed' : undefined;
  }

  /** The location as a server that looks places up itself should hear it; none where it is known to know none. */
  get name(): string | undefined {
    return this.trouble ? undefined : (this.place?.name ?? (this.text || undefined));
  }

  /** Waits for the answer that is on its way, whatever it is. */
  async settled(): Promise<void> {
    await null; // The lookup of this very update may begin after the caller.
    await this.#answer?.catch(() => undefined);
    await null; // And it is told to the page after it is there.
  }

  get #coordinates(): Position | undefined {
    return positionOf(this.#host.latitude, this.#host.longitude);
  }

  /** Whom to ask, undefined where nothing has to be looked up. */
  #geocoder(): Endpoint | undefined {
    if (!this.text || choiceOf('geocoder', this.#host.geocoder, geocoders) === 'none' || this.#coordinates)
      return undefined;
    return configurationOf(this.#host)?.endpoint;
  }
}

/** The configuration of an element, undefined where it is not usable, of which the list tells. */
export function configurationOf(element: Configurable): Configuration | undefined {
  try {
    return resolveConfiguration(element);
  } catch {
    return undefined;
  }
}
