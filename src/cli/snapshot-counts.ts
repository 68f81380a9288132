import { isFullPostcode } from '../domain/postcode.ts';

/** A provider as a document of the snapshot has it. */
interface WireProvider {
  readonly ukprn: number;
  readonly sites?: readonly WireSite[];
}

interface WireSite {
  readonly name?: string;
  readonly address?: { readonly lines?: readonly string[]; readonly town?: string; readonly postcode?: string };
  readonly latitude?: number;
  readonly longitude?: number;
}

/** How many providers and sites a snapshot has, each counted once, whatever courses it is of. Documents are given one by one. */
export class SnapshotCounts {
  readonly #ukprns = new Set<number>();
  /** What tells sites apart: those that can be a pin, and the others. */
  readonly #placed = new Set<string>();
  readonly #others = new Set<string>();

  /** Adds a document of providers, as snapshots have it. */
  add(document: unknown): void {
    const { providers = [] } = document as { readonly providers?: readonly WireProvider[] };
    for (const { ukprn, sites = [] } of providers) {
      this.#ukprns.add(ukprn);
      for (const site of sites) (isPlaced(site) ? this.#placed : this.#others).add(siteKey(ukprn, site));
    }
  }

  get providers(): number {
    return this.#ukprns.size;
  }

  get sites(): number {
    return this.#placed.size + this.#others.size;
  }

  get placedSites(): number {
    return this.#placed.size;
  }
}

function isPlaced({ address, latitude }: WireSite): boolean {
  return latitude !== undefined && isFullPostcode(address?.postcode);
}

/** The same for the same premises, whatever course is trained there. */
function siteKey(ukprn: number, { name, address, latitude, longitude }: WireSite): string {
  return latitude === undefined
    ? `${ukprn}|${name}|${address?.postcode}|${address?.lines?.join('|')}|${address?.town}`
    : `${ukprn}|${name}|${latitude}|${longitude}`;
}
