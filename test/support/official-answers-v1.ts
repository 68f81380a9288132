import { postcodeOf, type Counts } from './official-answers.ts';

const course = (id: number) => ({
  id,
  title: `Course ${id}`,
  level: 3,
  levelEquivalent: id % 2 ? 'A level' : null,
  version: id % 2 ? 1 : '1.0',
  maxFunding: 9000,
  overviewOfRole: 'Helps people.',
  typicalDuration: 18,
  route: 'Care services',
  typicalJobTitles: id % 2 ? [] : ['Carer', 'Helper'],
  coreSkills: [null, [], [''], ['Listen|Speak']][id % 4],
  integratedDegree: '',
  ...(id % 3 === 0 && { otherBodyApprovalRequired: true, approvalBody: 'The Board of Helpers' }),
  ...(id % 2 === 0 && { standardDates: { effectiveFrom: '2015-08-01T00:00:00', effectiveTo: null } }),
});

const address = (ukprn: number) => ({
  address1: '1 Long Lane',
  address2: '',
  town: 'Canterbury',
  postcode: postcodeOf(ukprn),
  county: null,
});

const provider = (ukprn: number) => ({
  providerId: ukprn,
  name: `Provider ${ukprn}`,
  tradingName: `Provider ${ukprn}`,
  overallCohort: ukprn % 2 ? 10 : null,
  overallAchievementRate: ukprn % 2 ? 93.3 : null,
  deliveryModes:
    ukprn % 5 === 0
      ? null
      : [
          { deliveryModeType: 0, distanceInMiles: 5.109748363494873, national: true },
          // Day and block release at one place come as the same row twice.
          { deliveryModeType: 2, distanceInMiles: 5.109748363494873, ...address(ukprn) },
          { deliveryModeType: 2, distanceInMiles: 5.109748363494873, ...address(ukprn) },
        ],
  employerFeedback: {
    totalEmployerResponses: 48,
    totalFeedbackRating: ukprn % 5,
    feedbackAttributes: [{ attributeName: '', strength: 0, weakness: 0 }],
  },
  apprenticeFeedback: { totalApprenticeResponses: 0, totalFeedbackRating: 0, feedbackAttributes: [] },
  hasLocation: false,
});

const details = (ukprn: number) => ({
  ...provider(ukprn),
  email: 'hello@p.example',
  phone: '01632 960001',
  website: ukprn % 2 ? null : 'test@test.com',
  marketingInfo: '<p>some info for <b>marketing</b></p>\\n',
  nationalOverallCohort: 7850,
  nationalOverallAchievementRate: 66.8,
  providerAddress: ukprn % 2 ? {} : { ...address(ukprn), distanceInMiles: null },
});

/** What the generation before 2025 answers (CONTRACTS.md §1.1); undefined where it has nothing. */
export function answerV1(path: string, count: Counts): unknown {
  const ids = Array.from({ length: count.courses }, (_, index) => 100 + index);
  const ukprns = Array.from({ length: count.providers }, (_, index) => 10_000_001 + index);
  const [, folder, id, list, ukprn] = path.split('/');
  if (folder !== 'trainingcourses') return undefined;
  if (id === undefined) return { trainingCourses: ids.map(course), total: ids.length, totalFiltered: ids.length };
  if (!ids.includes(Number(id))) return undefined;
  const trainingCourse = course(Number(id));
  if (list === undefined)
    return Number(id) % 2
      ? { trainingCourse }
      : { trainingCourse, providersCount: { totalProviders: ukprns.length, providersAtLocation: 3 } };
  // The last of them is "unavailable" by now.
  if (ukprn !== undefined)
    return {
      trainingCourse,
      trainingCourseProvider: Number(ukprn) === ukprns.at(-1) ? {} : details(Number(ukprn)),
      location: { name: null, location: { geoPoint: null } },
    };
  return {
    trainingCourse,
    trainingCourseProviders: ukprns.map(provider),
    total: ukprns.length + 3,
    location: { name: null, location: { geoPoint: null } },
  };
}
