/** A column of a table: what it is for, and what a row may hold. */
export type Columns = Readonly<Record<string, { readonly means: string; readonly example: string }>>;

/** One row for each course. Several values of a cell are parted by "|", ";" or line breaks. */
export const courseColumns = {
  course_id: { means: 'LARS code, reference or short-course code; the files are named by it', example: '2' },
  reference: { means: 'reference of the occupational standard', example: 'ST0116' },
  title: { means: 'title without the level', example: 'Software developer' },
  level: { means: 'level of the qualification: 4, Level 4', example: '4' },
  kind: {
    means: 'apprenticeship (also when empty), foundation apprenticeship or apprenticeship unit',
    example: 'apprenticeship',
  },
  overview: { means: 'what the occupation is about', example: 'Writes, tests and mends programs.' },
  duration: { means: '18, 18 months, 1.5 years; 40 hours for a unit', example: '24' },
  route: { means: 'category (sector)', example: 'Digital' },
  maximum_funding: { means: 'pounds: 18000, £18,000, £18k', example: '18000' },
  job_titles: { means: 'what it is also known as', example: 'Web developer|Application developer' },
  knowledge: { means: 'statements', example: 'How data is kept and protected' },
  skills: { means: 'statements', example: 'Write clear code|Test your own work' },
  behaviours: { means: 'statements', example: 'Careful with detail' },
  regulated_by: { means: 'the body that approves providers; "yes" where it is not known', example: '' },
  first_start: { means: 'first day for new starts: 2025-01-01, 01/01/2025, 1 January 2025', example: '2025-01-01' },
  last_start: { means: 'last day for new starts', example: '' },
  start_dates: { means: 'days on which it begins, or "any time"', example: '2027-09-06|2028-01-10' },
  apply_by: { means: 'last day to apply', example: '2027-07-31' },
  apply_url: { means: 'page to apply on', example: 'https://harbour-bridge.example/apply' },
  entry_requirements: { means: 'who may take it', example: 'GCSE English and mathematics' },
  url: {
    means: 'page with the full information',
    example: 'https://skillsengland.education.gov.uk/apprenticeships/st0116',
  },
} as const satisfies Columns;

/** One row for each site of a provider, or one without a site for a provider that has none. */
export const siteColumns = {
  ukprn: { means: 'UK provider reference number', example: '10000001' },
  provider_name: { means: 'legal name', example: 'Harbour Bridge College' },
  trading_name: { means: 'where it differs', example: '' },
  course_ids: { means: 'the courses that it trains, by code or reference; empty for all', example: '2|ST0116' },
  training: {
    means: 'day release, block release, at provider (here), workplace, online',
    example: 'day-release|workplace',
  },
  coverage: { means: 'national or regional, for the workplace', example: 'regional' },
  regions: { means: 'regions of a regional coverage', example: 'Kent|East Sussex' },
  site_name: { means: 'name of the site', example: 'Main campus' },
  address: { means: 'building and street', example: '1 Harbour Road' },
  town: { means: 'town', example: 'Canterbury' },
  county: { means: 'county', example: 'Kent' },
  postcode: { means: 'full postcode; a row without one is no site', example: 'CT1 1QU' },
  latitude: { means: 'WGS 84 degrees; else --geocoder finds it', example: '51.2802' },
  longitude: { means: 'WGS 84 degrees, negative west of Greenwich', example: '1.0789' },
  email: { means: 'e-mail address', example: 'apprenticeships@harbour-bridge.example' },
  phone: { means: 'telephone number', example: '01632 960001' },
  website: { means: 'address of the website', example: 'https://harbour-bridge.example' },
  overview: { means: 'what the provider says of itself', example: '' },
  achievement_rate: { means: 'percent', example: '63.3' },
  achievement_cohort: { means: 'apprentices that the rate is reckoned from', example: '57' },
  national_rate: { means: 'percent, for the whole country', example: '65.4' },
  employer_rating: { means: 'excellent, good, poor or very-poor', example: 'good' },
  employer_reviews: { means: 'how many', example: '12' },
  apprentice_rating: { means: 'excellent, good, poor or very-poor', example: '' },
  apprentice_reviews: { means: 'how many', example: '' },
  period: { means: 'academic year of the figures: 2024/25, 2425', example: '2425' },
} as const satisfies Columns;

/** The tables that there are. */
export const tables = { courses: courseColumns, sites: siteColumns };

/** A table to fill in: the header, and a row that shows what belongs where. */
export function csvTemplate(table: keyof typeof tables): string {
  const columns = Object.entries<Columns[string]>(tables[table]);
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${columns.map(([name]) => name).join(',')}\n${columns.map(([, { example }]) => cell(example)).join(',')}\n`;
}
