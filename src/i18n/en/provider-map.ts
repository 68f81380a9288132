import { searchWords } from './provider-map-search.ts';
import { detailsWords } from './provider-map-details.ts';
import { common, type CommonStrings } from './common.ts';

const number = (n: number): string => n.toLocaleString('en-GB');
const one = (n: number, single: string, many: string): string => (n === 1 ? single : `${number(n)} ${many}`);
const providers = (n: number): string => one(n, 'One provider', 'providers');
const comes = (n: number): string => `${number(n)} ${n === 1 ? 'comes' : 'come'}`;
const miles = (text: string): string => `${text} ${text === '1' ? 'mile' : 'miles'}`;

/** How far from where: a distance that is chosen, and the place where it has a name. */
export interface Around {
  readonly miles: number;
  readonly place?: string | undefined;
}

/** How many providers there are by where they train. */
export type Counts = Readonly<Partial<Record<'atSites' | 'national' | 'regional' | 'workplace' | 'online', number>>>;

/** One way of training, for a sentence. `miles` is rounded already. */
export interface TrainingPhrase {
  readonly mode: 'workplace' | 'day-release' | 'block-release' | 'at-provider' | 'online';
  readonly miles?: string | undefined;
  readonly sites: number;
  readonly coverage?: 'national' | 'regional' | undefined;
  readonly regions: readonly string[];
}

const around = ({ miles: far, place }: Around): string => `within ${miles(String(far))}${place ? ` of ${place}` : ''}`;

const modes = {
  workplace: 'At the workplace',
  'day-release': 'Day release',
  'block-release': 'Block release',
  'at-provider': 'At the provider’s site',
  online: 'Online',
};

/** Words of `provider-map`. */
export const providerMap = {
  ...common,
  retry: 'Try again',
  title: (course?: string) => `Training providers${course ? ` for ${course}` : ''}`,
  map: (course?: string) => `Map of training providers${course ? ` for ${course}` : ''}`,
  /** Names a course whose title is not known. */
  courseCode: (code: string) => `course ${code}`,
  none: 'No provider trains this course yet.',
  noneHint: 'Providers are added through the year. A similar course may have one now.',
  count: (n: number, where: Around | undefined) =>
    where ? `${providers(n)} ${around(where)}` : `${providers(n)} ${n === 1 ? 'trains' : 'train'} this course`,
  /** How many of each kind, where not all of them train at sites. */
  counted: ({ atSites = 0, national = 0, regional = 0, workplace = 0, online = 0 }: Counts, where: Around) =>
    [
      `${atSites === 0 ? 'None' : number(atSites)} at a site ${around(where)}`,
      national > 0 && `${comes(national)} to any workplace`,
      regional > 0 && `${comes(regional)} to workplaces in this area`,
      workplace > 0 && `${comes(workplace)} to workplaces`,
      online > 0 && `${number(online)} online`,
    ]
      .filter(Boolean)
      .join(', '),
  noneNear: (where: Around, elsewhere: number) =>
    `No provider trains ${around(where)}. There ${elsewhere === 1 ? 'is one' : `are ${number(elsewhere)}`} elsewhere in the country.`,
  showAll: 'Look across the country',
  /** Of those in reach, how many are what was looked for. */
  matching: (n: number, of: number, where: Around | undefined) =>
    n === 0
      ? `None of ${one(of, 'one provider', 'providers')}${where ? ` ${around(where)}` : ''} matches your filters.`
      : `${number(n)} of ${one(of, 'one provider', 'providers')}${where ? ` ${around(where)}` : ''} ${n === 1 ? 'matches' : 'match'} your filters`,
  clear: 'Clear filters',
  sections: {
    atSites: 'At a provider’s site',
    national: 'At any workplace in the country',
    regional: 'At workplaces in some regions',
    workplace: 'At the workplace',
    online: 'Online',
    outside: 'Do not come to your area',
  },
  tradingName: (name: string) => `Also known as ${name}`,
  miles,
  training: ({ mode, miles: far, sites, coverage, regions }: TrainingPhrase) => {
    const where =
      coverage === 'national'
        ? 'anywhere in the country'
        : coverage && (regions.length > 0 ? `in ${regions.join(', ')}` : 'in some regions');
    const away = far && `${sites > 1 ? 'nearest ' : ''}${miles(far)} away`;
    return [`${modes[mode]}${sites > 1 ? ` at ${number(sites)} sites` : ''}`, where, away].filter(Boolean).join(', ');
  },
  moreSites: (n: number) => `and ${one(n, 'one more site', 'more sites')}`,
  years: (from: number, to: number) => `${from} to ${to}`,
  achievement: 'Achievement',
  /** `rate` in percent. */
  achieved: (rate: number, cohort: number | undefined) =>
    `${number(rate)}% of ${cohort === undefined ? 'apprentices' : one(cohort, 'one apprentice', 'apprentices')} achieved`,
  noAchievement: 'Not enough data',
  employers: 'Employers say',
  apprentices: 'Apprentices say',
  ratings: { excellent: 'Excellent', good: 'Good', poor: 'Poor', 'very-poor': 'Very poor' },
  stars: (n: number) => `${n} of 4 stars`,
  reviews: (n: number, more: boolean) => (n === 1 ? '1 review' : `${n}${more ? '+' : ''} reviews`),
  notReviewed: 'Not yet reviewed',
  showDetails: 'Details',
  showOnMap: 'Show on map',
  shownOnMap: 'Shown on map',
  more: (n: number) => (n === 1 ? 'Show one more' : `Show ${number(n)} more`),
  shown: (n: number, total: number) => `${number(n)} of ${number(total)} shown`,
  moreFailed: 'The rest of the list could not be loaded.',
  list: 'List of providers',
  /** Read out when the order or the place changes. */
  sorted: {
    distance: 'Nearest first.',
    name: 'Sorted by name.',
    achievement: 'Sorted by achievement rate.',
    'employer-rating': 'Sorted by employer reviews.',
    'apprentice-rating': 'Sorted by apprentice reviews.',
  },
  measuredFrom: (place: string) => `Distances are from ${place}.`,
  /** The field's own name for the number. */
  ukprn: (ukprn: number) => `UKPRN ${ukprn}`,
  source: (name: string) => `Source: ${name}`,
  openMap: 'Show the map',
  mapFailed: 'The map could not be loaded. Every provider is in the list.',
  /** Why a place that was asked for is not on the map. */
  place: {
    unknown: (text: string) => `“${text}” was not found on the map, so the whole country is shown.`,
    /** After a sentence on why. */
    all: 'The whole country is shown.',
    failed: (text: string) => `“${text}” could not be looked up just now, so the whole country is shown.`,
  },
  search: searchWords,
  details: detailsWords,
};

/** See {@link providerMap}. */
export type ProviderMapStrings = Omit<typeof providerMap, keyof CommonStrings> & CommonStrings;
