import { toPosition } from '../../../domain/position.ts';
import type { ProviderPage } from '../../../domain/provider-page.ts';
import type { DeliveryMode } from '../../../domain/delivery-mode.ts';
import type { Provider, TrainingOption } from '../../../domain/provider.ts';
import type { ProviderQuery } from '../../endpoint.ts';
import { coded } from '../official/courses.ts';
import { distinct, placeFields, prose, SiteCollector, toPostalAddress } from '../official/providers.ts';
import { isIdentity, raw, toAchievement, toContact, toNames, toReviews, withoutRepeats } from '../provider-parts.ts';
import { amount, count, flag, line, list, notThere, optionalList, optionalPart, part } from '../wire.ts';

/** DeliveryModeType. 3, NotFound, says that the provider does not serve the place: no way of training. */
const mode = coded<DeliveryMode | 'national'>({
  workplace: 'workplace',
  '100percentemployer': 'workplace',
  0: 'workplace',
  dayrelease: 'day-release',
  1: 'day-release',
  blockrelease: 'block-release',
  2: 'block-release',
  national: 'national',
  4: 'national',
});

const employerFeedback = { totalEmployerResponses: count, totalFeedbackRating: raw };

const providerFields = {
  providerId: count,
  ukprn: count,
  name: line,
  tradingName: line,
  marketingInfo: prose,
  email: line,
  phone: line,
  website: line,
  overallCohort: count,
  overallAchievementRate: amount,
  nationalOverallAchievementRate: amount,
  providerAddress: part(placeFields),
  deliveryModes: list(part({ ...placeFields, deliveryModeType: mode, distanceInMiles: amount, national: flag })),
  employerFeedback: optionalPart(employerFeedback),
  /** Employers' feedback in answers of 2020 and 2021. */
  feedback: part(employerFeedback),
  apprenticeFeedback: part({ totalApprenticeResponses: count, totalFeedbackRating: raw }),
};
const provider = part(providerFields);
type WireProvider = ReturnType<typeof provider>;

const answerFields = part({
  trainingCourseProviders: optionalList(provider),
  trainingCourseProvider: optionalPart(providerFields),
  location: part({ name: line, location: part({ geoPoint: list(raw) }) }),
  trainingCourse: part({ title: line }),
});

/**
 * The providers of `/trainingcourses/{id}/providers`: one page with all of them. A bare list will do, and so
 * will the answer about a single provider, whose object is empty when it is unavailable.
 * @throws {DataError} `schema` when there is no list.
 */
export function toProviders(answer: unknown, query: ProviderQuery = {}): ProviderPage {
  const wire = answerFields(Array.isArray(answer) ? { trainingCourseProviders: answer } : answer);
  const wireProviders = wire.trainingCourseProviders ?? (wire.trainingCourseProvider && [wire.trainingCourseProvider]);
  if (!wireProviders) {
    throw notThere('The answer holds no "trainingCourseProviders". Check the endpoint, and the api attribute.');
  }
  const { name, location } = wire.location;
  const position = toPosition(location.geoPoint[0], location.geoPoint[1]);
  const asked = query.location?.trim() || (query.latitude !== undefined && query.longitude !== undefined);
  const providers = withoutRepeats(
    wireProviders.flatMap((each) => ofWire(each, !!asked || name !== undefined || !!position)),
  );
  return {
    providers,
    page: 1,
    pageCount: 1,
    // Their "total" counts providers that were not asked for, too.
    total: providers.length,
    location: name !== undefined && position ? { name, position } : undefined,
    courseTitle: wire.trainingCourse.title,
    provenance: {},
  };
}

/**
 * The provider of `/trainingcourses/{id}/providers/{ukprn}`.
 * @throws {DataError} `schema` when there is none, as when it does not train the course any more.
 */
export function toProvider(answer: unknown, query: ProviderQuery = {}): Provider {
  const [provider] = toProviders(answer, query).providers;
  if (!provider) throw notThere('The answer holds no provider.');
  return provider;
}

function ofWire(wire: WireProvider, isPlaceKnown: boolean): Provider[] {
  const ukprn = wire.providerId ?? wire.ukprn;
  const { name, tradingName } = toNames(wire.name, wire.tradingName);
  if (!isIdentity(ukprn) || name === undefined) return [];
  const collector = new SiteCollector();
  const training = wire.deliveryModes.flatMap((row): TrainingOption[] => {
    const { deliveryModeType, distanceInMiles } = row;
    if (deliveryModeType === undefined) return [];
    if (deliveryModeType === 'national' || deliveryModeType === 'workplace') {
      const isNational = deliveryModeType === 'national' || row.national;
      return [{ mode: 'workplace', coverage: isNational ? 'national' : undefined }];
    }
    // Without a place to measure from the number means nothing (CourseProviders.cshtml).
    const distance = isPlaceKnown ? distanceInMiles : undefined;
    return [{ mode: deliveryModeType, siteId: collector.add(row), distanceInMiles: distance }];
  });
  const employers = wire.employerFeedback ?? wire.feedback;
  const apprentices = wire.apprenticeFeedback;
  return [
    {
      ukprn,
      name,
      tradingName,
      overview: wire.marketingInfo,
      contact: toContact(wire),
      address: toPostalAddress(wire.providerAddress),
      sites: collector.sites,
      training: distinct(training),
      achievement: toAchievement({
        rate: wire.overallAchievementRate,
        cohort: wire.overallCohort,
        nationalRate: wire.nationalOverallAchievementRate,
      }),
      employerReviews: toReviews({ rating: employers.totalFeedbackRating, count: employers.totalEmployerResponses }),
      apprenticeReviews: toReviews({
        rating: apprentices.totalFeedbackRating,
        count: apprentices.totalApprenticeResponses,
      }),
    },
  ];
}
