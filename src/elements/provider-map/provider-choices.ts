import type { PropertyDeclarations } from 'lit';
import type { Place } from '../../domain/place.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import { CourseWidget } from '../../shared/course-widget.ts';
import { choiceOf, presences, sorts, type Sort } from './choices.ts';
import type { Choices } from './finder/finder.types.ts';
import type { Geocode } from './geocoder.ts';
import { FilterChangeEvent, LocationChangeEvent, type FilterChoices } from './provider-map.events.ts';

/** No filter. */
export const unfiltered = { training: '', employerRating: '', apprenticeRating: '', achievement: '' };

/** What a host, or the visitor, decides about a list of providers: attributes and properties, and nothing that acts on them. */
export abstract class ProviderChoices extends CourseWidget<ProviderPage> {
  static override properties: PropertyDeclarations = {
    location: {},
    latitude: { type: Number },
    longitude: { type: Number },
    distance: {},
    sort: {},
    training: {},
    employerRating: { attribute: 'employer-rating' },
    apprenticeRating: { attribute: 'apprentice-rating' },
    achievement: {},
    finder: {},
    directions: {},
    view: {},
    loading: {},
    geocoder: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
  };

  /** Where distances begin, by name: a town, a city or a postcode. */
  location?: string | undefined;
  /** Where distances begin, in degrees north; only together with `longitude`, and before `location`. 0 is a value. */
  latitude?: number | undefined;
  /** Degrees east. */
  longitude?: number | undefined;
  /** How far providers may be: 2, 5, 10, 15, 20, 30, 40, 50 or 100 miles, or `all`. Without a place it says nothing. */
  distance: string | number = 'all';
  /** `distance`, `name`, `achievement`, `employer-rating` or `apprentice-rating`. By distance where it is known, when absent. */
  sort?: string | undefined;
  /** Only providers that train in one of these ways: `workplace`, `day-release`, `block-release`, `at-provider`, `online`. */
  training?: string | undefined;
  /** Only those that employers call one of these: `excellent`, `good`, `poor`, `very-poor`, `not-reviewed`. */
  employerRating?: string | undefined;
  /** Only those that apprentices call one of these; the same words. */
  apprenticeRating?: string | undefined;
  /** Only those whose achievement rate is one of these: `excellent` (from 70%), `good` (60), `poor` (50), `very-poor`, `none`. */
  achievement?: string | undefined;
  /** `shown`, or `none` to leave out the place, distance, order and filters that a visitor can choose. */
  finder: string = 'shown';
  /** `shown`, or `none` to leave out the links to directions at openstreetmap.org, which is asked only when one is followed. */
  directions: string = 'shown';
  /** `both`; `list` alone; or `map`, with the list folded below it. */
  view: string = 'both';
  /** When the map's code is fetched: `visible`, when the map comes near the viewport; `click`, on a button; `eager`, at once. */
  loading: string = 'visible';
  /**
   * Who turns a place's name into a position: `endpoint`; `postcodes.io`, which is asked for the first half of a postcode only;
   * `none`; or, as a property, a function of the host's.
   */
  geocoder: string | Geocode = 'endpoint';
  /** URL template of raster map pictures, with `{z}`, `{x}` and `{y}`, in place of the built-in outline; only with an attribution. */
  tiles?: string | undefined;
  /** Who made those pictures: text, with links as addresses or as `[text](address)`. */
  tilesAttribution?: string | undefined;

  /** What a visitor can choose beside the place. */
  protected get choices(): Choices {
    const { distance, sort, training, employerRating, apprenticeRating, achievement } = this;
    return { distance, sort, training, employerRating, apprenticeRating, achievement };
  }

  /** The visitor chose so. */
  protected choose(choices: Choices): void {
    Object.assign(this, choices);
    const texts = Object.entries(this.choices).map(([name, choice]) => [name, `${choice ?? ''}`]);
    this.dispatchEvent(new FilterChangeEvent(Object.fromEntries(texts) as unknown as FilterChoices));
  }

  /** The visitor chose a place, or removed it. */
  protected choosePlace(place: Place | undefined): void {
    this.location = place?.name ?? '';
    this.latitude = place?.position.latitude;
    this.longitude = place?.position.longitude;
    this.dispatchEvent(new LocationChangeEvent(this.location, place?.position));
  }

  protected get hasFinder(): boolean {
    return choiceOf('finder', this.finder, presences) !== 'none';
  }

  protected get hasDirections(): boolean {
    return choiceOf('directions', this.directions, presences) !== 'none';
  }

  protected get order(): Sort | undefined {
    return choiceOf('sort', this.sort, sorts);
  }

  /** Whether the list can be shown as it was asked for only with the code that filters and ranks. */
  protected get needsJudge(): boolean {
    const { choices, order } = this;
    const filtered = Object.keys(unfiltered).some((name) => choices[name as keyof Choices]);
    return filtered || (order !== undefined && order !== 'distance' && order !== 'name');
  }

  /** Whether the list has to be here to its end before it can be shown as it was asked for. */
  protected get needsAll(): boolean {
    return this.needsJudge || this.order === 'name';
  }
}
