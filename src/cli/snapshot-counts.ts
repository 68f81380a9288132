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

/** What tells premises of one provider apart: where they are or, without a position, their address as one text. */
interface Premises {
  readonly name: string | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly address: string | undefined;
}

/** How many providers and sites a snapshot has, each counted once, whatever courses it is of. Documents are given one by one. */
export class SnapshotCounts {
  /** By UKPRN: a provider has few premises, and comparing them is cheaper than making a text of each. */
  readonly #premises = new Map<number, Premises[]>();
  #sites = 0;
  #placedSites = 0;

  /** Adds a document of providers, as snapshots have it. */
  add(document: unknown): void {
    const { providers = [] } = document as { readonly providers?: readonly WireProvider[] };
    for (const { ukprn, sites = [] } of providers) {
      const known = this.#premises.get(ukprn) ?? [];
      this.#premises.set(ukprn, known);
      for (const site of sites) {
        const premises = premisesOf(site);
        if (known.some((each) => isSame(each, premises))) continue;
        known.push(premises);
        this.#sites += 1;
        if (isPlaced(site)) this.#placedSites += 1;
      }
    }
  }

  get providers(): number {
    return this.#premises.size;
  }

  get sites(): number {
    return this.#sites;
  }

  /** Those that can be a pin. */
  get placedSites(): number {
    return this.#placedSites;
  }
}

function isPlaced({ address, latitude }: WireSite): boolean {
  return latitude !== undefined && isFullPostcode(address?.postcode);
}

function premisesOf({ name, address, latitude, longitude }: WireSite): Premises {
  const text =
    latitude === undefined ? [address?.postcode, ...(address?.lines ?? []), address?.town].join('|') : undefined;
  return { name, latitude, longitude, address: text };
}

function isSame(a: Premises, b: Premises): boolean {
  return a.latitude === b.latitude && a.longitude === b.longitude && a.name === b.name && a.address === b.address;
}
