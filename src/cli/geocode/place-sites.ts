import { isFullPostcode } from '../../domain/postcode.ts';
import type { Provider, Site } from '../../domain/provider.ts';
import type { SourceContext } from '../sources/source.ts';
import { normalPostcode, type Geocoder } from './geocoder.ts';

/** The providers with a position for each site whose postcode the geocoder knows; the others are reported, never guessed. */
export async function placeSites(
  providers: readonly Provider[],
  geocoder: Geocoder | undefined,
  context: SourceContext,
): Promise<Provider[]> {
  const unplaced = providers.flatMap(({ sites }) => sites).filter((site) => site.position === undefined);
  const wanted = new Set(unplaced.map(postcodeOf).filter((postcode) => postcode !== undefined));
  const known =
    geocoder && wanted.size > 0 ? await geocoder.positions([...wanted].sort(), context) : new Map<string, never>();

  const place = (provider: Provider, site: Site): Site => {
    if (site.position) return site;
    const postcode = postcodeOf(site);
    const found = postcode === undefined ? 'It has no full postcode.' : known.get(postcode);
    if (typeof found === 'object') return { ...site, position: found };
    const reason =
      found ??
      (geocoder
        ? 'The geocoder said nothing of it.'
        : 'It has no position, and no geocoder was named: --geocoder postcodes.io finds it by its postcode.');
    const where = site.name ?? postcode ?? site.address.town ?? site.id;
    context.reporter.drop({ kind: 'pin', id: `${provider.ukprn} ${where}`, reason });
    return site;
  };
  return providers.map((provider) => ({ ...provider, sites: provider.sites.map((site) => place(provider, site)) }));
}

function postcodeOf({ address: { postcode } }: Site): string | undefined {
  return postcode !== undefined && isFullPostcode(postcode) ? normalPostcode(postcode) : undefined;
}
