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

/** What an {@link Origin} asks and tells. */
export interface OriginOptions {
  /** The place that the source of the list says it reckoned from. */
  readonly source: () => Place | undefined;
  readonly onFound: (place: Place) => void;
}

/**
 * The point that distances are reckoned from: the coordinates that were given, else the place that the location names, else
 * the place that the source took it for.
 */
export class Origin {
  readonly #host: OriginHost;
  readonly #options: OriginOptions;
  readonly #places: ResourceController<readonly Place[]>;
  #answer: Promise<unknown> | undefined;
  #given: Position | undefined;

  constructor(host: OriginHost, options: OriginOptions) {
    this.#host = host;
    this.#options = options;
    this.#places = new ResourceController<readonly Place[]>(host, {
      key: () => {
        const endpoint = this.#geocoder;
        return endpoint && [endpoint.base, endpoint.api, this.text];
      },
      load: (signal, fresh) => {
        const answer = loadPlaces(this.#geocoder as Endpoint, this.text, { signal, fresh });
        this.#answer = answer;
        return answer;
      },
      isEmpty: (places) => places.length === 0,
      onLoad: ([place]) => {
        if (place) options.onFound(place);
      },
      onError: ({ message, hint }) =>
        warnOnce(`location="${this.text}" could not be looked up: ${message}. ${hint ?? ''}`.trim()),
    });
  }

  /** The location in the host's or the visitor's words; blank is none (WhenCreatingCourseViewModel.cs). */
  get text(): string {
    return this.#host.location?.trim() ?? '';
  }

  get position(): Position | undefined {
    return this.#coordinates ?? this.#place?.position;
  }

  /** What to call it, also to a server that looks places up itself; none where nobody knows the place. */
  get name(): string | undefined {
    if (this.trouble) return undefined;
    return (this.#coordinates ? undefined : this.#place?.name) ?? (this.text || undefined);
  }

  /** Why there is no place although the location names one: nobody knows it, or nobody could be asked. */
  get trouble(): 'unknown' | 'failed' | undefined {
    const { state } = this.#places;
    return state === 'empty' ? 'unknown' : state === 'error' ? 'failed' : undefined;
  }

  /** Waits for the answer that is on its way, whatever it is. */
  async settled(): Promise<void> {
    await null; // The lookup of this very update may begin after the caller.
    if (!this.#geocoder) return;
    await this.#answer?.catch(() => undefined);
    // The answer passes through several hands before it is known here.
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** While a place is looked up, the one before. */
  get #place(): Place | undefined {
    if (this.#geocoder) return this.#places.value?.[0];
    return this.text ? this.#options.source() : undefined;
  }

  /** The same object as long as it is the same point, for all who compare. */
  get #coordinates(): Position | undefined {
    const { latitude, longitude } = this.#host;
    const position = positionOf(latitude, longitude);
    const known = this.#given;
    if (position?.latitude !== known?.latitude || position?.longitude !== known?.longitude) this.#given = position;
    return this.#given;
  }

  /** Whom to ask, undefined where nothing has to be looked up. */
  get #geocoder(): Endpoint | undefined {
    if (!this.text || this.#coordinates || choiceOf('geocoder', this.#host.geocoder, geocoders) === 'none')
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
