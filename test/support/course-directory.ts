/** A place in an export of the Course Directory. Without a postcode it is the centroid of a region, or the whole country. */
export interface DirectoryLocation {
  readonly id: number;
  readonly name: string | null;
  readonly address: {
    readonly address1: string | null;
    readonly address2: string | null;
    readonly town: string | null;
    readonly county: string | null;
    readonly postcode: string | null;
    readonly lat: number;
    readonly long: number;
  };
}

/** A provider in an export of the Course Directory. */
export interface DirectoryProvider {
  readonly ukprn: number;
  readonly name: string;
  readonly tradingName: string | null;
  readonly marketingInfo: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly phone: string | null;
  readonly locations: readonly DirectoryLocation[];
  readonly standards: readonly {
    readonly standardCode: number;
    readonly locations: readonly { readonly id: number; readonly deliveryModes: readonly string[] }[];
  }[];
}

const modes: Readonly<Record<string, string>> = {
  '100PercentEmployer': 'workplace',
  DayRelease: 'day-release',
  BlockRelease: 'block-release',
};

/**
 * An export of the Course Directory as snapshot documents, one for each standard: every location becomes a site with its
 * raw coordinates, centroids and sentinels too, so that a test sees whether they are told apart.
 */
export function toProvidersDocuments(directory: readonly DirectoryProvider[]): Map<number, object> {
  const codes = new Set(directory.flatMap(({ standards }) => standards.map(({ standardCode }) => standardCode)));
  return new Map([...codes].map((code) => [code, toDocument(directory, code)]));
}

function toDocument(directory: readonly DirectoryProvider[], code: number): object {
  return {
    schemaVersion: 1,
    generatedAt: '2022-06-01T00:00:00Z',
    source: { name: 'Course Directory' },
    courseId: `${code}`,
    providers: directory.flatMap((provider) => {
      const standard = provider.standards.find(({ standardCode }) => standardCode === code);
      return standard ? [toProvider(provider, standard.locations)] : [];
    }),
  };
}

function toProvider(
  provider: DirectoryProvider,
  locations: DirectoryProvider['standards'][number]['locations'],
): object {
  const { ukprn, name, tradingName, marketingInfo: overview, email, phone, website } = provider;
  const used = new Set(locations.map(({ id }) => id));
  return {
    ukprn,
    name,
    tradingName,
    overview,
    contact: { email, phone, website },
    sites: provider.locations.filter(({ id }) => used.has(id)).map(toSite),
    training: locations.flatMap(({ id, deliveryModes }) =>
      deliveryModes.map((mode) =>
        modes[mode] === 'workplace' ? { mode: 'workplace' } : { mode: modes[mode], siteId: id },
      ),
    ),
  };
}

function toSite({ id, name, address }: DirectoryLocation): object {
  const { address1, address2, town, county, postcode, lat, long } = address;
  return { id, name, address: { lines: [address1, address2], town, county, postcode }, latitude: lat, longitude: long };
}
