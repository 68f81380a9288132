import { loadPostcodes, type LoadOptions } from '../../data/index.ts';
import type { Position } from '../../domain/place.ts';
import { isFullPostcode } from '../../domain/postcode.ts';
import type { Provider, Site } from '../../domain/provider.ts';
import { geocode } from './geocode.ts';
import type { Geocoder } from './geocoder.ts';

/** How many postcodes a host's function is asked for at the same time. */
const atOnce = 4;

/** Gives sites a position by their postcodes. A chunk of its own: a snapshot has positions. */
export class SitePlacer {
  /** What was asked for; undefined where nobody knows the postcode, or does not know yet. */
  readonly #positions = new Map<string, Position | undefined>();
  #last: { readonly providers: readonly Provider[]; readonly placed: readonly Provider[] } | undefined;

  /** The same providers, with the positions that are known: the same array as long as nothing new is. */
  place(providers: readonly Provider[]): readonly Provider[] {
    if (this.#last?.providers !== providers) {
      this.#last = { providers, placed: providers.map((provider) => this.#withPositions(provider)) };
    }
    return this.#last.placed;
  }

  /** Asks for the postcodes that were not asked for. What cannot be had leaves its sites in the list, without a pin. */
  async ask(providers: readonly Provider[], { by }: Geocoder, options: LoadOptions): Promise<void> {
    const sites = providers.flatMap((provider) => provider.sites.filter(isPlaceable));
    const postcodes = [...new Set(sites.map(postcodeOf))].filter((postcode) => !this.#positions.has(postcode));
    if (postcodes.length === 0) return;
    for (const postcode of postcodes) this.#positions.set(postcode, undefined);
    try {
      if (typeof by === 'function') await this.#askHost(postcodes, { by, endpoint: undefined }, options);
      else this.#keep(await loadPostcodes(postcodes, options));
    } catch (error) {
      // They are not asked for again, or a service that is down would be asked without an end; but for a list that went away.
      if (options.signal.aborted) for (const postcode of postcodes) this.#positions.delete(postcode);
      else console.warn('course-widgets: postcodes of sites could not be looked up.', error);
    }
    this.#last = undefined;
  }

  async #askHost(postcodes: readonly string[], geocoder: Geocoder, options: LoadOptions): Promise<void> {
    const rest = [...postcodes];
    const worker = async (): Promise<void> => {
      for (let postcode = rest.pop(); postcode !== undefined; postcode = rest.pop()) {
        const [place] = await geocode(geocoder, postcode, options);
        if (place) this.#positions.set(postcode, place.position);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }

  #keep(positions: ReadonlyMap<string, Position>): void {
    for (const [postcode, position] of positions) this.#positions.set(postcode, position);
  }

  #withPositions(provider: Provider): Provider {
    if (!provider.sites.some(isPlaceable)) return provider;
    const sites = provider.sites.map((site) =>
      isPlaceable(site) ? { ...site, position: this.#positions.get(postcodeOf(site)) } : site,
    );
    return { ...provider, sites };
  }
}

/** Whether a site could be on the map if its postcode were looked up. */
function isPlaceable({ position, address }: Site): boolean {
  return position === undefined && isFullPostcode(address.postcode);
}

function postcodeOf({ address }: Site): string {
  return address.postcode?.toUpperCase().trim() ?? '';
}
