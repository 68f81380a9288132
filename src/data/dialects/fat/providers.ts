import type { ProviderPage } from '../../../domain/provider-page.ts';
import type { Achievement, Provider } from '../../../domain/provider.ts';
import type { ProviderQuery } from '../../endpoint.ts';
import { distinct, placeFields, prose, SiteCollector, toPostalAddress } from '../official/providers.ts';
import { isIdentity, raw, toAchievement, toContact, toNames, toReviews, withoutRepeats } from '../provider-parts.ts';
import { amount, count, line, list, notThere, optionalList, part } from '../wire.ts';
import { flatFields, rowFields, toFlatTraining, toTraining } from './training.ts';

const reviewFields = {
  employerReviews: count,
  employerStars: raw,
  employerRating: raw,
  apprenticeReviews: count,
  apprenticeStars: raw,
  apprenticeRating: raw,
  reviewPeriod: line,
};
const rateFields = { leavers: count, achievementRate: amount, nationalAchievementRate: amount };

/** A provider as lists have it, and with what only its own page has, for proxies that put both together. */
const provider = part({
  ukprn: count,
  providerName: line,
  name: line,
  tradingName: line,
  providerAddress: part(placeFields),
  contact: part({ marketingInfo: prose, email: line, phoneNumber: line, website: line }),
  locations: list(part(rowFields)),
  ...flatFields,
  ...rateFields,
  ...reviewFields,
  qarPeriod: line,
  qar: part({ ...rateFields, period: line }),
  reviews: part(reviewFields),
});
type WireProvider = ReturnType<typeof provider>;

const answerFields = part({
  providers: optionalList(provider),
  page: count,
  totalPages: count,
  totalCount: count,
  standardName: line,
  qarPeriod: line,
  reviewPeriod: line,
});

/** The years that an answer's figures are of, for providers that do not say. */
interface Periods {
  readonly qarPeriod: string | undefined;
  readonly reviewPeriod: string | undefined;
}

/**
 * A page of `/courses/{larsCode}/providers`. A bare list will do.
 * @throws {DataError} `schema` when there is no list.
 */
export function toProviders(answer: unknown, query: ProviderQuery = {}): ProviderPage {
  const wire = answerFields(Array.isArray(answer) ? { providers: answer } : answer);
  if (!wire.providers) throw notThere('The answer holds no "providers". Check the endpoint, and the api attribute.');
  const isPlaceKnown = !!query.location?.trim();
  const providers = withoutRepeats(wire.providers.flatMap((each) => ofWire(each, wire, isPlaceKnown)));
  const page = Math.max(wire.page ?? query.page ?? 1, 1);
  return {
    providers,
    page,
    // 0 when there are none, and absent from some proxies' answers.
    pageCount: Math.max(wire.totalPages ?? 1, page),
    total: Math.max(wire.totalCount ?? 0, providers.length),
    courseTitle: wire.standardName?.replace(/\s*\(level \d+\)$/, ''),
    provenance: {},
  };
}

/**
 * The provider of `/courses/{larsCode}/providers/{ukprn}`.
 * @throws {DataError} `schema` when there is none, as when it does not train the course any more.
 */
export function toProvider(answer: unknown, query: ProviderQuery = {}): Provider {
  const [provider] = toProviders([answer], query).providers;
  if (!provider) throw notThere('The answer holds no provider.');
  return provider;
}

function ofWire(wire: WireProvider, periods: Periods, isPlaceKnown: boolean): Provider[] {
  const { ukprn, contact } = wire;
  const { name, tradingName } = toNames(wire.providerName ?? wire.name, wire.tradingName);
  if (!isIdentity(ukprn) || name === undefined) return [];
  const collector = new SiteCollector();
  const rows = wire.locations.flatMap((each) => toTraining(each, collector, isPlaceKnown));
  return [
    {
      ukprn,
      name,
      tradingName,
      overview: contact.marketingInfo,
      contact: toContact({ ...contact, phone: contact.phoneNumber }),
      address: toPostalAddress(wire.providerAddress),
      sites: collector.sites,
      training: distinct(rows.length > 0 ? rows : toFlatTraining(wire, isPlaceKnown)),
      achievement: toProviderAchievement(wire, periods),
      ...toProviderReviews(wire, periods),
    },
  ];
}

function toProviderAchievement(wire: WireProvider, periods: Periods): Achievement {
  const { qar } = wire;
  return toAchievement({
    rate: wire.achievementRate ?? qar.achievementRate,
    cohort: wire.leavers ?? qar.leavers,
    nationalRate: wire.nationalAchievementRate ?? qar.nationalAchievementRate,
    period: wire.qarPeriod ?? qar.period ?? periods.qarPeriod,
  });
}

function toProviderReviews(
  wire: WireProvider,
  periods: Periods,
): Pick<Provider, 'employerReviews' | 'apprenticeReviews'> {
  const period = wire.reviewPeriod ?? wire.reviews.reviewPeriod ?? periods.reviewPeriod;
  const from = wire.employerRating === undefined && wire.apprenticeRating === undefined ? wire.reviews : wire;
  return {
    employerReviews: toReviews({
      rating: from.employerRating,
      stars: from.employerStars,
      count: from.employerReviews,
      period,
    }),
    apprenticeReviews: toReviews({
      rating: from.apprenticeRating,
      stars: from.apprenticeStars,
      count: from.apprenticeReviews,
      period,
    }),
  };
}
