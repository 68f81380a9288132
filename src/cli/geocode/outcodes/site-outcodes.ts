import type { Position } from '../../../domain/place.ts';
import { outcodeOf } from '../../../domain/typed-postcode.ts';
import { Mean } from './outcode.ts';

/** A site of a document of the snapshot. */
interface WireSite {
  readonly address?: { readonly postcode?: string };
  readonly latitude?: number;
  readonly longitude?: number;
}

/** The outcodes of sites, each in the middle of its sites. Documents are given one by one: all of a large snapshot would fill the memory. */
export class SiteOutcodes {
  readonly #means = new Map<string, Mean>();
  /** What was read of each postcode: the same sites train many courses. */
  readonly #read = new Map<string | undefined, string | undefined>();

  /** Adds the sites of a document of providers, as snapshots have it. */
  add(document: unknown): void {
    const { providers = [] } = document as { providers?: readonly { readonly sites?: readonly WireSite[] }[] };
    for (const { sites = [] } of providers) for (const site of sites) this.#addSite(site);
  }

  /** By outcode. */
  get centres(): Map<string, Position> {
    return new Map([...this.#means].map(([outcode, { position }]) => [outcode, position]));
  }

  #addSite({ address, latitude, longitude }: WireSite): void {
    const outcode = this.#outcodeOf(address?.postcode);
    if (outcode === undefined || latitude === undefined || longitude === undefined) return;
    const mean = this.#means.get(outcode) ?? new Mean();
    mean.add({ latitude, longitude });
    this.#means.set(outcode, mean);
  }

  #outcodeOf(postcode: string | undefined): string | undefined {
    if (!this.#read.has(postcode)) this.#read.set(postcode, outcodeOf(postcode));
    return this.#read.get(postcode);
  }
}
