import { toPosition } from '../../../domain/position.ts';
import type { ProviderPage } from '../../../domain/provider-page.ts';
import { deliveryModes } from '../../../domain/delivery-mode.ts';
import type { Provider, Site } from '../../../domain/provider.ts';
import {
  contactFields,
  isIdentity,
  raw,
  toAchievement,
  toAddress,
  toContact,
  toNames,
  toReviews,
  withoutRepeats,
} from '../provider-parts.ts';
import { amount, count, flag, having, line, lines, list, notThere, oneOf, optionalList, part, text } from '../wire.ts';
import { header, toProvenance } from './document.ts';

const address = part({ lines, town: line, county: line, postcode: line });
const reviews = part({ rating: raw, stars: raw, count, period: line });

const provider = part({
  ukprn: count,
  name: line,
  tradingName: line,
  overview: text,
  contact: contactFields,
  address,
  sites: list(part({ id: line, name: line, address, latitude: raw, longitude: raw })),
  training: list(
    part({ mode: oneOf(deliveryModes), siteId: line, coverage: oneOf(['national', 'regional']), regions: lines }),
  ),
  achievement: part({ rate: amount, cohort: count, nationalRate: amount, period: line }),
  employerReviews: reviews,
  apprenticeReviews: reviews,
});

const providersDocument = part({ ...header, courseTitle: line, postcodes: flag, providers: optionalList(provider) });

/**
 * The providers of a snapshot's `courses/{id}/providers.json`: one page with all of them.
 * @throws {DataError} `schema` when there is no list of providers, or the version is unknown.
 */
export function toProviders(document: unknown): ProviderPage {
  const { providers: wire, courseTitle, postcodes, ...rest } = providersDocument(document);
  const provenance = toProvenance(rest);
  if (!wire) throw notThere('The snapshot document holds no list of providers.');
  const providers = withoutRepeats(wire.flatMap(toProvider));
  return { providers, page: 1, pageCount: 1, total: providers.length, courseTitle, postcodes, provenance };
}

function toProvider(wire: ReturnType<typeof provider>): Provider[] {
  const { ukprn } = wire;
  const { name, tradingName } = toNames(wire.name, wire.tradingName);
  if (!isIdentity(ukprn) || name === undefined) return [];
  const sites = toSites(wire.sites);
  const ids = new Set(sites.map(({ id }) => id));
  return [
    {
      ...wire,
      ukprn,
      name,
      tradingName,
      contact: toContact(wire.contact),
      address: toAddress(wire.address),
      sites,
      // A site that is not listed is no reason to hide that the provider trains so.
      training: having(wire.training, 'mode').map(({ siteId, ...option }) =>
        siteId !== undefined && ids.has(siteId) ? { ...option, siteId } : option,
      ),
      achievement: toAchievement(wire.achievement),
      employerReviews: toReviews(wire.employerReviews),
      apprenticeReviews: toReviews(wire.apprenticeReviews),
    },
  ];
}

function toSites(wire: ReturnType<typeof provider>['sites']): Site[] {
  const seen = new Set<string>();
  return wire.map(({ id: given, name, address: place, latitude, longitude }, index) => {
    const id = given !== undefined && !seen.has(given) ? given : `${given ?? ''}#${index}`;
    seen.add(id);
    return { id, name, address: place, position: toPosition(latitude, longitude) };
  });
}
