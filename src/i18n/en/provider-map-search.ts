import type { AchievementBand } from '../../domain/provider-filter.ts';
import type { DeliveryMode } from '../../domain/delivery-mode.ts';
import type { Rating } from '../../domain/provider.ts';
import type { OddPostcode } from '../../domain/typed-postcode.ts';

const miles = (n: string): string => `${n} ${n === '1' ? 'mile' : 'miles'}`;

/** Words of the form to find providers with. */
export const searchWords = {
  form: (course?: string) => `Find training providers${course ? ` for ${course}` : ''}`,
  place: 'Town, city or postcode',
  /** Where postcodes are not known. */
  town: 'Town or city',
  find: 'Find',
  remove: 'Remove place',
  here: 'Use my location',
  locating: 'Asking your device…',
  /** What the visitor's own position is called in the box, and in "within 10 miles of …". */
  yourLocation: 'your location',
  suggestions: 'Places',
  found: (n: number) =>
    n === 1 ? 'One place found. Arrow down to choose it.' : `${n} places found. Arrow down to choose.`,
  short: 'Type at least three letters of a town or city, or a postcode.',
  shortTown: 'Type at least three letters of a town or city.',
  unknown: (text: string) => `“${text}” was not found. Check the spelling, or try a larger place nearby.`,
  noPostcodes: 'Postcodes are not known here. Type the nearest town or city instead.',
  unknownPostcode: (text: string) =>
    `The postcode “${text}” was not found. Check it, or type the nearest town or city.`,
  oddPostcodes: {
    nowhere: 'That code stands for no place on the map. Type the nearest town or city instead.',
    outside:
      'Postcodes of Northern Ireland, Jersey, Guernsey and the Isle of Man are not known here. Type the nearest town instead.',
  } as Readonly<Record<OddPostcode, string>>,
  ambiguous: (text: string) => `Several places are called “${text}”, or begin so. Choose one of them.`,
  inexact: (text: string) => `No place is called just “${text}”. Choose the one that you mean.`,
  looking: 'Looking up places…',
  unreachable: 'Places cannot be looked up just now. Try again in a moment.',
  denied: 'Your browser did not say where you are. Type a place instead.',
  abroad: 'You seem to be outside the British Isles. Type a place instead.',
  distance: 'Distance',
  /** Why no distance can be chosen. */
  unplaced: 'Where the sites are is not known, so there is no distance to choose.',
  /** Why a distance that was chosen has no effect yet. */
  needsPlace: 'The distance counts once you have chosen a place.',
  within: (distance: string) => (distance === 'all' ? 'Any distance' : miles(distance)),
  sort: 'Sort by',
  sorts: {
    distance: 'Nearest first',
    name: 'Name',
    achievement: 'Achievement rate',
    'employer-rating': 'Employer reviews',
    'apprentice-rating': 'Apprentice reviews',
  },
  filters: 'Filters',
  chosen: (n: number) => (n === 1 ? '1 chosen' : `${n} chosen`),
  clear: 'Clear filters',
  training: 'Ways of training',
  modes: {
    workplace: 'At the learner’s workplace',
    'day-release': 'Day release',
    'block-release': 'Block release',
    'at-provider': 'At the provider’s site',
    online: 'Online',
  } as Readonly<Record<DeliveryMode, string>>,
  /** Below the choice of training at the workplace. */
  needsEmployer: 'You need an employer first',
  employerRating: 'Employer reviews',
  apprenticeRating: 'Apprentice reviews',
  ratings: {
    excellent: 'Excellent',
    good: 'Good',
    poor: 'Poor',
    'very-poor': 'Very poor',
    'not-reviewed': 'Not yet reviewed',
  } as Readonly<Record<Rating, string>>,
  achievement: 'Achievement rate',
  bands: {
    excellent: '70% or more',
    good: '60% to 69%',
    poor: '50% to 59%',
    'very-poor': 'Under 50%',
    none: 'Not enough data',
  } as Readonly<Record<AchievementBand, string>>,
};

/** See {@link searchWords}. */
export type SearchWords = typeof searchWords;
