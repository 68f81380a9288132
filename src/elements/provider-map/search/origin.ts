import type { LitElement } from 'lit';
import type { Place, Position } from '../../../domain/place.ts';
import type { ProviderPage } from '../../../domain/provider-page.ts';
import type { ProviderMapStrings } from '../../../i18n/en/provider-map.ts';
import { resolveConfiguration, type Configurable } from '../../base/configuration.ts';
import { languageAt } from '../../base/localize.ts';
import { warnOnce } from '../../base/warnings.ts';
import { WidgetTask } from '../../base/widget-task.ts';
import { geocoders, optionOf, positionOf } from '../options.ts';
import { LocationChangeEvent } from '../provider-map.events.ts';
import { geocode, knowsPostcodes, likeliest, withoutIncode, type Geocode, type Geocoder } from './geocode.ts';
import { unknownPostcode } from './unknown-place.ts';

/** The attributes that say where distances begin. */
export interface OriginHost extends LitElement, Configurable {
  location?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  geocoder: string | Geocode;
}

/**
 * The point that distances are measured from: the coordinates that were given, else the place that the location names, else
 * the place that the source took it for.
 */
export class Origin {
  readonly #host: OriginHost;
  readonly #page: () => ProviderPage | undefined;
  readonly #lookup: WidgetTask<readonly Place[]>;
  #given: Position | undefined;
  /** The place that the visitor has chosen. */
  #chosen: Place | undefined;

  /** `page` is the list's first, whose source may say where it measured from. */
  constructor(host: OriginHost, page: () => ProviderPage | undefined) {
    this.#host = host;
    this.#page = page;
    this.#lookup = new WidgetTask<readonly Place[]>(host, {
      key: () => {
        const geocoder = this.#looksUp ? this.geocoder : undefined;
        return geocoder && [`${geocoder.by}`, geocoder.endpoint?.base, geocoder.endpoint?.api, this.text];
      },
      load: (signal, fresh) => geocode(this.geocoder as Geocoder, this.text, { signal, fresh }),
      isEmpty: (places) => !this.#likeliest(places),
      onLoad: (places) => {
        const place = this.#likeliest(places);
        if (place) host.dispatchEvent(new LocationChangeEvent(place.name, place.position));
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

  /** What it lies in, as far as its source or the host says. */
  get areas(): readonly string[] {
    return this.#known?.areas ?? (this.#coordinates ? this.text.split(',').slice(1) : []);
  }

  /** Whether the official sub-regions are among {@link areas}. */
  get hasRegions(): boolean {
    return this.#known?.hasRegions ?? false;
  }

  /** Keeps what is known of the place that the visitor has chosen, beside what the host's attributes can say. */
  keep(place: Place | undefined): void {
    this.#chosen = place;
  }

  /**
   * What to call it, also to a server that looks places up itself; none where nobody knows the place. Of a postcode its first half,
   * unless the host says that the endpoint may know more.
   */
  get name(): string | undefined {
    const name = this.#coordinates ? this.text : (this.#place?.name ?? (this.#looksUp ? '' : this.text));
    return (this.geocoder?.by === 'endpoint-full' ? name : withoutIncode(name)) || undefined;
  }

  /** Whether postcodes are known, as far as one can tell. */
  get postcodes(): boolean {
    return this.geocoder !== undefined && knowsPostcodes(this.geocoder, this.#page()?.postcodes ?? false);
  }

  /** A sentence on why there is no place although the location names one. */
  note({ place, search }: ProviderMapStrings): string | undefined {
    if (!this.#looksUp) return undefined;
    const { state } = this.#lookup;
    if (state === 'empty') {
      const advice = unknownPostcode(this.text, this.postcodes, search);
      return advice ? `${advice} ${place.all}` : place.unknown(this.text);
    }
    return state === 'error' ? place.failed(this.text) : undefined;
  }

  /** Waits for the place that is looked up, if one is. */
  async settled(): Promise<void> {
    await null; // The look-up of this very update may begin after the caller.
    await this.#lookup.settled();
  }

  /** Whom to ask for places; undefined where there is nobody. */
  get geocoder(): Geocoder | undefined {
    const { geocoder } = this.#host;
    const by = typeof geocoder === 'function' ? geocoder : (optionOf('geocoder', geocoder, geocoders) ?? 'endpoint');
    const endpoint = resolveConfiguration(this.#host)?.endpoint;
    const isNobody = by === 'none' || (typeof by === 'string' && by !== 'postcodes.io' && !endpoint);
    return isNobody ? undefined : { by, endpoint, language: /^cy\b/i.test(languageAt(this.#host)) ? 'cy' : 'en' };
  }

  /** What is known of the place beside its position. */
  get #known(): Place | undefined {
    if (!this.#coordinates) return this.#place;
    return this.#chosen?.name === this.text ? this.#chosen : undefined;
  }

  /** While a place is looked up, the one before. */
  get #place(): Place | undefined {
    if (this.#looksUp) return this.#likeliest(this.#lookup.value);
    return this.text ? this.#page()?.location : undefined;
  }

  #likeliest(places: readonly Place[] | undefined): Place | undefined {
    return this.geocoder && likeliest(places, this.geocoder);
  }

  /** The same object as long as it is the same point, for all who compare. */
  get #coordinates(): Position | undefined {
    const { latitude, longitude } = this.#host;
    const position = positionOf(latitude, longitude);
    const known = this.#given;
    if (position?.latitude !== known?.latitude || position?.longitude !== known?.longitude) this.#given = position;
    return this.#given;
  }

  /** Whether the location has to be looked up, and somebody can be asked. */
  get #looksUp(): boolean {
    return !!this.text && !this.#coordinates && this.geocoder !== undefined;
  }
}
