import type { LitElement } from 'lit';
import { loadPostcodes, type LoadOptions } from '../../../data/catalogue.ts';
import type { Position } from '../../../domain/place.ts';
import { isFullPostcode } from '../../../domain/postcode.ts';
import type { Provider, Site } from '../../../domain/provider.ts';
import { WidgetTask } from '../../base/widget-task.ts';
import { geocode, type Geocoder } from './geocode.ts';

/** How many postcodes a host's function is asked for at the same time. */
const atOnce = 4;

type Positions = ReadonlyMap<string, Position>;

/** Puts sites that came without a position on the map, where a geocoder was configured that takes postcodes. */
export class SitePlacement {
  readonly #providers: () => readonly Provider[];
  readonly #geocoder: () => Geocoder | undefined;
  readonly #task: WidgetTask<Positions>;
  /** What was found so far. */
  readonly #known = new Map<string, Position>();
  #last: { readonly providers: readonly Provider[]; readonly found: unknown; readonly placed: readonly Provider[] };

  constructor(host: LitElement, providers: () => readonly Provider[], geocoder: () => Geocoder | undefined) {
    this.#providers = providers;
    this.#geocoder = geocoder;
    this.#last = { providers: [], found: undefined, placed: [] };
    this.#task = new WidgetTask<Positions>(host, {
      key: () => {
        const postcodes = this.#usable ? this.#postcodes : [];
        return postcodes.length > 0 ? postcodes : undefined;
      },
      load: (signal) => this.#load(this.#usable as Geocoder, { signal }),
      // They are not asked for again: a service that is down would be asked without an end.
      onError: (error) => console.warn('course-widgets: postcodes of sites could not be looked up.', error),
    });
  }

  /** The providers, with the positions that are known by now: the same array as long as nothing new is known. */
  get placed(): readonly Provider[] {
    const providers = this.#providers();
    const found = this.#task.value;
    if (!found) return providers;
    if (this.#last.providers !== providers || this.#last.found !== found) {
      this.#last = { providers, found, placed: providers.map((provider) => withPositions(provider, found)) };
    }
    return this.#last.placed;
  }

  /** Whether more sites may come onto the map. */
  get pending(): boolean {
    return this.#task.state === 'pending';
  }

  /** The geocoder, unless it is the endpoint's, which looks up one place for one visitor, not hundreds of sites. */
  get #usable(): Geocoder | undefined {
    const geocoder = this.#geocoder();
    return geocoder?.by === 'endpoint' || geocoder?.by === 'endpoint-full' ? undefined : geocoder;
  }

  get #postcodes(): readonly string[] {
    const sites = this.#providers().flatMap((provider) => provider.sites.filter(isPlaceable));
    return [...new Set(sites.map(postcodeOf))];
  }

  async #load({ by }: Geocoder, options: LoadOptions): Promise<Positions> {
    const postcodes = this.#postcodes.filter((postcode) => !this.#known.has(postcode));
    if (typeof by === 'function') await this.#askHost(postcodes, { by, endpoint: undefined }, options);
    else
      for (const [postcode, position] of await loadPostcodes(postcodes, options)) this.#known.set(postcode, position);
    return new Map(this.#known);
  }

  async #askHost(postcodes: readonly string[], geocoder: Geocoder, options: LoadOptions): Promise<void> {
    const rest = [...postcodes];
    const worker = async (): Promise<void> => {
      for (let postcode = rest.pop(); postcode !== undefined; postcode = rest.pop()) {
        const [place] = await geocode(geocoder, postcode, options);
        if (place) this.#known.set(postcode, place.position);
      }
    };
    await Promise.all([...Array<undefined>(atOnce)].map(worker));
  }
}

function withPositions(provider: Provider, positions: Positions): Provider {
  if (!provider.sites.some(isPlaceable)) return provider;
  const sites = provider.sites.map((site) =>
    isPlaceable(site) ? { ...site, position: positions.get(postcodeOf(site)) } : site,
  );
  return { ...provider, sites };
}

/** Whether a site could be on the map if its postcode were looked up. */
function isPlaceable({ position, address }: Site): boolean {
  return position === undefined && isFullPostcode(address.postcode);
}

function postcodeOf({ address }: Site): string {
  return address.postcode?.toUpperCase().trim() ?? '';
}
