/** How many of each there are. */
export interface Counts {
  readonly courses: number;
  readonly providers: number;
}

/** The site of a provider; a few share one. */
export const postcodeOf = (ukprn: number) => `CT${(ukprn % 20) + 1} 1QU`;

/** The answers have changed over time (CONTRACTS.md §1.2, "Drift inside v2"): each course is in another of their forms. */
function course(code: number): object {
  const facts = {
    standardUId: `ST0${code}_1.3`,
    iFateReferenceNumber: `ST0${code}`,
    totalProvidersCount: 30,
    title: `Course ${code}`,
    level: 3,
    version: '1.3',
    overviewOfRole: '<p>Helps people &amp; places.</p>',
    route: 'Care services',
    routeCode: 7,
    maxFunding: 15000,
    typicalDuration: 18,
    typicalJobTitles: 'Carer| Helper |',
    standardPageUrl: 'https://skillsengland.education.gov.uk/apprenticeships/st0100',
  };
  const ksbs = [{ type: 'Skill', id: '3f0c1a52-0000-4000-8000-000000000000', detail: 'Listen' }];
  switch (code % 3) {
    case 0: // 2025: the code is a number, and there are no statements yet.
      return { ...facts, larsCode: code, typicalJobTitles: null };
    case 1: // July 2026.
      return {
        ...facts,
        larsCode: `${code}`,
        ksbs,
        learningType: 'Apprenticeship',
        isActiveAvailable: true,
        incentivePayment: 0,
        relatedOccupations: [],
      };
    default: // March 2026, with a field that nobody has seen before.
      return {
        ...facts,
        larsCode: `${code}`,
        ksbs,
        apprenticeshipType: 'Apprenticeship',
        courseType: 'Apprenticeship',
        brandNew: { of: [1] },
      };
  }
}

/** "Not enough data", in all the ways in which it is said; and a rate without its zero. */
const rates = ['63.3', '-', 'x', 'low', 'c', '', '.6'];

const rating = (ukprn: number) =>
  ukprn % 4
    ? { employerReviews: 'None', employerStars: '-', employerRating: 'NotYetReviewed' }
    : { employerReviews: '12', employerStars: '3', employerRating: 'Good' };

const apprentices = { apprenticeReviews: '12', apprenticeStars: '4', apprenticeRating: 'Excellent' };

function listed(ukprn: number): object {
  const site = { ordering: 1, locationType: 'Provider', atEmployer: false, dayRelease: true, blockRelease: false };
  return {
    ukprn,
    providerName: `Provider ${ukprn}`,
    shortlistId: null,
    locations: [{ ...site, courseDistance: 0 }],
    leavers: '57',
    achievementRate: rates[ukprn % rates.length],
    ...rating(ukprn),
    ...apprentices,
  };
}

/** Each fifth has hardly anything on its page, and each seventh a website that is none. */
function details(ukprn: number): object {
  const bare = ukprn % 5 === 0;
  const address = { addressLine1: '1 Long Lane', addressLine2: null, town: 'Canterbury', county: '' };
  return {
    ...listed(ukprn),
    providerAddress: bare ? null : { ...address, postcode: postcodeOf(ukprn) },
    contact: {
      marketingInfo: bare ? null : '<p>We train.</p><script>alert(1)</script>\\n* well',
      email: bare ? '' : `hello@p${ukprn}.example`,
      phoneNumber: bare ? null : '01632 960001',
      website: bare ? null : ukprn % 7 ? 'www.p.example' : 'javascript:alert(1)',
    },
    qar: {
      period: '2425',
      leavers: '57',
      achievementRate: rates[ukprn % rates.length],
      nationalAchievementRate: '65.4',
    },
    reviews: { reviewPeriod: '2425', ...rating(ukprn) },
    locations: [
      {
        ordering: 1,
        locationType: 'Provider',
        atEmployer: false,
        dayRelease: true,
        blockRelease: true,
        courseLocation: postcodeOf(ukprn),
        ...address,
        postcode: postcodeOf(ukprn),
      },
      { ordering: 2, locationType: 'National', atEmployer: true, courseLocation: 'National', courseDistance: 0 },
      // Out of reach, which the number says.
      {
        ordering: 3,
        locationType: 'Regional',
        atEmployer: true,
        courseLocation: 'Kent (South East)',
        courseDistance: 99999,
      },
    ],
    annualEmployerFeedbackDetails: [],
    endpointAssessments: { earliestAssessment: null, endpointAssessmentCount: 0 },
  };
}

/** What the current generation answers; undefined where it has nothing. */
export function answer(path: string, query: URLSearchParams, count: Counts): unknown {
  const codes = Array.from({ length: count.courses }, (_, index) => 100 + index);
  const ukprns = Array.from({ length: count.providers }, (_, index) => 10_000_001 + index);
  const [, folder, code, list, ukprn] = path.split('/');
  if (folder !== 'courses') return undefined;
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(Number(query.get('pageSize') ?? 10), 25); // It hands out less than we ask for.
  const pageOf = <T>(all: readonly T[]) => all.slice((page - 1) * size, page * size);
  if (code === undefined) {
    const standards = pageOf(codes).map((each, index) => ({
      ordering: index + 1,
      larsCode: each % 3 ? `${each}` : each,
      ifateReferenceNumber: `ST0${each}`,
      title: `Course ${each}`,
    }));
    return { page, pageSize: size, totalPages: Math.ceil(codes.length / size), totalCount: codes.length, standards };
  }
  if (!codes.includes(Number(code))) return undefined;
  if (list === undefined) return course(Number(code));
  // The last of them is listed, but has no page of its own.
  if (ukprn !== undefined) return ukprns.slice(0, -1).includes(Number(ukprn)) ? details(Number(ukprn)) : undefined;
  // What is behind the API has failed for the fourth course, which it does not say.
  if (Number(code) === 103)
    return { page: 1, totalPages: 0, totalCount: 0, qarPeriod: '', reviewPeriod: '', providers: [] };
  return {
    page,
    pageSize: size,
    totalPages: Math.ceil(ukprns.length / size),
    totalCount: ukprns.length,
    qarPeriod: '2425',
    reviewPeriod: '2425',
    providers: pageOf(ukprns).map(listed),
  };
}
