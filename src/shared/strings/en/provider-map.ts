import { common, type CommonStrings } from './common.ts';

const number = (n: number): string => n.toLocaleString('en-GB');
const one = (n: number, single: string, many: string): string => (n === 1 ? single : `${number(n)} ${many}`);
const providers = (n: number): string => one(n, 'One provider', 'providers');
const miles = (text: string): string => `${text} ${text === '1' ? 'mile' : 'miles'}`;

/** How far from where: a distance that is chosen, and the place where it has a name. */
export interface Around {
  readonly miles: number;
  readonly place?: string | undefined;
}

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
  title: 'Training providers',
  none: 'No provider trains this course yet.',
  noneHint: 'Providers are added through the year. A similar course may have one now.',
  /** `also`: some of them come to the workplace or train online. */
  count: (n: number, where: Around | undefined, also: boolean) =>
    where
      ? `${providers(n)} ${around(where)}${also ? ', at the workplace or online' : ''}`
      : `${providers(n)} ${n === 1 ? 'trains' : 'train'} this course`,
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
  details: 'Details',
  showOnMap: 'Show on map',
  shownOnMap: 'Shown on map',
  more: (n: number) => (n === 1 ? 'Show one more' : `Show ${number(n)} more`),
  shown: (n: number, total: number) => `${number(n)} of ${number(total)} shown`,
  moreFailed: 'The rest of the list could not be loaded.',
  list: 'List of providers',
  /** The field's own name for the number. */
  ukprn: (ukprn: number) => `UKPRN ${ukprn}`,
  source: (name: string) => `Source: ${name}`,
  openMap: 'Show the map',
  mapFailed: 'The map could not be loaded. Every provider is in the list.',
};

/** See {@link providerMap}. */
export type ProviderMapStrings = Omit<typeof providerMap, keyof CommonStrings> & CommonStrings;
