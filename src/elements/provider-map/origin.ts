import type { LitElement, ReactiveController } from 'lit';
import type { Place, Position } from '../../domain/place.ts';
import { resolveConfiguration, type Configurable, type Configuration } from '../../shared/configuration.ts';
import type { Phrases } from '../../shared/phrases.ts';
import type { ProviderMapStrings } from '../../shared/strings/en/provider-map.ts';
import { choiceOf, geocoders, positionOf } from './choices.ts';
import type { Geocode, Geocoder } from './geocoder.ts';
import type { PlaceLookup } from './place-lookup.ts';

/** Where the element says that distances begin. */
export interface OriginHost extends LitElement, Configurable {
  location?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  geocoder: string | Geocode;
}

/**
 * The point that distances are reckoned from: the coordinates that were given, else the place that the location names, else
 * the place that the source took it for.
 */
export class Origin implements ReactiveController {
  readonly #host: OriginHost;
  readonly #source: () => Place | undefined;
  #lookup: PlaceLookup | undefined;
  /** The code that looks places up: on its way, here, or failed. */
  #opening: Promise<void> | undefined;
  #failed = false;
  #given: Position | undefined;

  /** `source` is the place that the source of the list says it reckoned from. */
  constructor(host: OriginHost, source: () => Place | undefined) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#looksUp) this.#opening ??= this.#open();
  }

  async #open(): Promise<void> {
    try {
      const { PlaceLookup } = await import('./place-lookup.ts');
      this.#lookup = new PlaceLookup(
        this.#host,
        () => (this.#looksUp ? this.geocoder : undefined),
        () => this.text,
      );
    } catch {
      this.#failed = true;
      this.#host.requestUpdate();
    }
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
    const name = this.#coordinates ? this.text : (this.#place?.name ?? (this.#looksUp ? '' : this.text));
    return name || undefined;
  }

  /** A sentence on why there is no place although the location names one. */
  note({ language, terms }: Phrases<ProviderMapStrings>): string | undefined {
    if (!this.#looksUp) return undefined;
    return this.#failed ? terms.failed : this.#lookup?.note(language);
  }

  /** Waits for the place that is looked up, if one is. */
  async settled(): Promise<void> {
    await null; // The lookup of this very update may begin after the caller.
    await this.#opening;
    if (this.#looksUp) await this.#lookup?.settled();
  }

  get #place(): Place | undefined {
    if (this.#looksUp) return this.#lookup?.place;
    return this.text ? this.#source() : undefined;
  }

  /** The same object as long as it is the same point, for all who compare. */
  get #coordinates(): Position | undefined {
    const { latitude, longitude } = this.#host;
    const position = positionOf(latitude, longitude);
    const known = this.#given;
    if (position?.latitude !== known?.latitude || position?.longitude !== known?.longitude) this.#given = position;
    return this.#given;
  }

  /** Whom to ask for places, undefined where there is nobody. */
  get geocoder(): Geocoder | undefined {
    const { geocoder } = this.#host;
    const by = typeof geocoder === 'function' ? geocoder : (choiceOf('geocoder', geocoder, geocoders) ?? 'endpoint');
    const endpoint = configurationOf(this.#host)?.endpoint;
    return by === 'none' || (by === 'endpoint' && !endpoint) ? undefined : { by, endpoint };
  }

  /** Whether the location has to be looked up, and somebody can be asked. */
  get #looksUp(): boolean {
    return !!this.text && !this.#coordinates && this.geocoder !== undefined;
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
