import { isServer, nothing, type PropertyDeclarations } from 'lit';
import { readProviders } from '../../data/catalogue.ts';
import { isPlaced } from '../../domain/mapped-site.ts';
import type { Place } from '../../domain/place.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Provider } from '../../domain/provider.ts';
import { providerMap, type ProviderMapStrings } from '../../i18n/en/provider-map.ts';
import { inherited, resolveConfiguration, type Configuration } from '../base/configuration.ts';
import { controls } from '../base/controls.styles.ts';
import { CourseWidget } from '../base/course-widget.ts';
import { LocalizeController } from '../base/localize.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { TaskKey } from '../base/widget-task.ts';
import { detailsStyles } from './details/details.styles.ts';
import { ProviderDetails, type DetailsServer } from './details/provider-details.ts';
import { LazyMap } from './lazy-map.ts';
import { itemStyles } from './list/provider-item.styles.ts';
import { ProviderList } from './list/provider-list.ts';
import type { MapModule, MapInput } from './map/map.types.ts';
import { loadings, milesOf, optionOf, presences, views, type View } from './options.ts';
import {
  FilterChangeEvent,
  LocationChangeEvent,
  ProvidersLoadEvent,
  type FilterChoices,
} from './provider-map.events.ts';
import { styles } from './provider-map.styles.ts';
import { emptyTemplate, providerMapTemplate, skeletonTemplate, type SearchBox } from './provider-map.template.ts';
import { unfiltered, type Choices } from './search/apply-filters.ts';
import type { Geocode } from './search/geocode.ts';
import { Origin } from './search/origin.ts';
import { SearchForm } from './search/search-form.ts';
import { searchStyles } from './search/search.styles.ts';
import { Selection } from './selection/selection.ts';

/**
 * Who trains a course, near a place or in the whole country: a list, and a map of the sites.
 *
 * @tag provider-map
 * @slot - Shown until there is data, whenever there is none, and without JavaScript.
 * @slot header - In place of the title.
 * @slot actions - After the list.
 * @slot error - In place of the sentence that says what went wrong.
 * @slot empty - In place of the sentences for a course that nobody trains.
 * @csspart base - The box.
 * @csspart header - Around the title.
 * @csspart title - The heading.
 * @csspart count - How many providers there are.
 * @csspart finder - The form to find providers with.
 * @csspart field - A label and what it stands for.
 * @csspart input - Where a place is typed.
 * @csspart suggestions - Places that begin so.
 * @csspart suggestion - One of them.
 * @csspart select - The choice of the distance, and of the order.
 * @csspart filters - The filters, folded.
 * @csspart filter - One group of them.
 * @csspart note - A sentence about the list or the map.
 * @csspart map - The map's box.
 * @csspart list - The list's box.
 * @csspart group - The providers under one heading.
 * @csspart subtitle - That heading.
 * @csspart provider - One provider.
 * @csspart name - Its name.
 * @csspart distance - How far it is.
 * @csspart training - Its ways of training.
 * @csspart address - Its nearest or selected site.
 * @csspart contact - Ways to reach it.
 * @csspart figures - Achievement and ratings.
 * @csspart achievement - The achievement rate.
 * @csspart rating - What employers say, and what apprentices say.
 * @csspart details - What else is known of a provider, once its details are open.
 * @csspart site - One of its sites there.
 * @csspart link - "Directions".
 * @csspart button - Every button of the form, the list and the details; the map has its own.
 * @csspart actions - What the host puts after the list.
 * @csspart footer - Source and date of the data.
 * @csspart status - Says that the data is on its way.
 * @csspart stale - Says that the data is old.
 * @csspart error - Says what went wrong.
 * @cssprop [--provider-map-block-size=26em] - Height of the map. Beside the list it is as high as the list or the viewport, unless this is set.
 * @cssprop [--provider-map-inset=var(--cw-space)] - Distance between the map and the top of the viewport, while the list beside it scrolls: the height of a header that stays in view.
 * @cssprop [--provider-map-selected=var(--cw-accent)] - Colour that marks the selected provider.
 * @event {ProvidersLoadEvent} providers-load - Providers have arrived.
 * @event {ProviderSelectEvent} provider-select - The visitor chose a provider, in the list or on the map.
 * @event {LocationChangeEvent} location-change - Distances begin elsewhere, or nowhere.
 * @event {FilterChangeEvent} filter-change - The visitor chose a distance, an order or filters.
 * @event {CourseWidgetErrorEvent} course-widget-error - The providers could not be shown.
 */
export class ProviderMap extends CourseWidget<ProviderPage> {
  static override styles = [tokens, controls, styles, itemStyles, searchStyles, detailsStyles];

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
    geocoder: { type: Function },
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    unfolded: { state: true },
  };

  protected override readonly localize = new LocalizeController<ProviderMapStrings>(
    this,
    providerMap,
    (words) => words.providerMap,
  );

  readonly #origin: Origin = new Origin(this, () => this.value);

  readonly #list: ProviderList = new ProviderList(this, {
    origin: this.#origin,
    first: () => this.value,
    configuration: () => this.#configuration,
    locale: () => this.localize.locale,
    onPage: () => this.dispatchEvent(new ProvidersLoadEvent(this.#list.providers, this.value?.total ?? 0)),
  });

  readonly #search = new SearchForm(this, {
    onChoose: (choices) => this.#choose(choices),
    onPlace: (place) => this.#choosePlace(place),
  });

  readonly #map = new LazyMap(this, {
    load: () => this.loadMap(),
    loading: () => optionOf('loading', this.loading, loadings) ?? 'visible',
    input: () => this.#mapInput(),
    onSelect: (pin) => {
      this.unfolded = true;
      void this.#selection.handlePress(pin);
    },
  });

  readonly #selection: Selection = new Selection(this, {
    list: this.#list,
    map: () => this.#map,
  });

  readonly #details = new ProviderDetails(this, {
    opened: () => this.#selection.opened,
    server: () => this.#server,
  });

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
   * Who turns a place's name into a position: `endpoint`, which is told the first half of a postcode only; `endpoint-full`, which is
   * told what was typed; `postcodes.io`, which is asked for the first half only; `none`; or, as a property, a function of the host's.
   */
  geocoder: string | Geocode = 'endpoint';
  /** URL template of raster map pictures, with `{z}`, `{x}` and `{y}`, in place of the built-in outline; only with an attribution. */
  tiles?: string | undefined;
  /** Who made those pictures: text, with links as addresses or as `[text](address)`. */
  tilesAttribution?: string | undefined;
  /** Whether the list below a map is open. */
  private unfolded = false;

  /** Fetches the code of the map. */
  protected loadMap(): Promise<MapModule> {
    return import('./map/index.ts');
  }

  protected override extraKey(): TaskKey {
    // A snapshot holds all providers, whatever the place; the other APIs answer for a place.
    if (resolveConfiguration(this)?.endpoint.api === 'snapshot') return [];
    return [this.#origin.text, this.latitude, this.longitude, milesOf(this.distance)];
  }

  protected override load(configuration: Configuration, signal: AbortSignal, fresh: boolean): Promise<ProviderPage> {
    return this.#list.load(configuration, { signal, fresh });
  }

  protected override readDocument(json: unknown): ProviderPage {
    return readProviders(json);
  }

  /** Two providers are no longer than the form above them. */
  protected override fills(page: ProviderPage): boolean {
    return page.total > 2;
  }

  protected override isEmpty({ providers }: ProviderPage): boolean {
    return providers.length === 0;
  }

  protected override asOf({ provenance }: ProviderPage): string | undefined {
    return provenance.asOf;
  }

  protected override createLoadEvent({ providers, total }: ProviderPage): Event {
    return new ProvidersLoadEvent(providers, total);
  }

  protected override renderValue(page: ProviderPage): unknown {
    const { terms } = this.localize;
    return providerMapTemplate({
      terms,
      headingLevel: this.headingLevel,
      title: page.courseTitle,
      course: this.#courseName,
      model: this.#list.model,
      page,
      progress: this.#list.pages,
      shown: this.#list.window.count,
      place: this.#origin.name,
      selection: this.#selection,
      renderDetails: (provider, level) => this.#renderDetails(provider, level),
      note: this.#origin.note(terms),
      layout: this.#layout,
      map: this.#map.state,
      unfolded: this.unfolded,
      search: this.#searchBox(true),
      onShowAll: () => {
        this.#choose({ distance: 'all' });
        // The button is gone then, and the focus with it.
        void this.updateComplete.then(() => this.#list.window.focusFirst());
      },
      onClear: () => {
        this.#choose(unfiltered);
        void this.updateComplete.then(() => this.#list.window.focusFirst());
      },
      onMore: () => {
        this.#list.pages.retry();
        this.#list.window.extend();
      },
      onOpenMap: () => {
        this.#map.open();
        // The button is gone then, and the focus with it.
        this.renderRoot.querySelector<HTMLElement>('.frame')?.focus({ preventScroll: true });
      },
      onFold: (open) => (this.unfolded = open),
    });
  }

  protected override renderEmpty({ courseTitle }: ProviderPage): unknown {
    return emptyTemplate(this.localize.terms, this.headingLevel, courseTitle);
  }

  protected override renderSkeleton(): unknown {
    return skeletonTemplate(this.localize.terms, this.headingLevel, this.#view, this.#searchBox(false));
  }

  #renderDetails(provider: Provider, level: number): unknown {
    const { from, pins } = this.#list.model;
    return this.#details.render({
      terms: this.localize.terms,
      // Not the list's provider, of which only what is within the distance is left.
      provider: this.#list.providers.find(({ ukprn }) => ukprn === provider.ukprn) ?? provider,
      level,
      from,
      directions: optionOf('directions', this.directions, presences) !== 'none',
      fromMap: this.#selection.siteFromMap(provider) !== undefined,
      isMapped: (site) => this.#layout !== 'list' && pins.some(({ id }) => id === `${provider.ukprn}/${site.id}`),
      onShow: (site) => this.#selection.show(provider, site),
      onClose: () => this.#selection.close(provider),
    });
  }

  /** The form to find providers with, or the room for it as long as it could not work; undefined where there is none. */
  #searchBox(hasList: boolean): SearchBox | undefined {
    if (optionOf('finder', this.finder, presences) === 'none') return undefined;
    return {
      hasPlace: this.#origin.geocoder !== undefined,
      form: hasList && !isServer ? this.#renderSearch() : nothing,
    };
  }

  #renderSearch(): unknown {
    const { measured, sort } = this.#list.model;
    // A server that measures itself has to be asked first.
    const isServed = (this.#configuration?.endpoint.api ?? 'snapshot') !== 'snapshot';
    return this.#search.render({
      terms: this.localize.terms,
      course: this.#courseName,
      choices: this.#list.choices,
      providers: this.#list.providers,
      location: this.#origin.text,
      placed: this.#origin.position !== undefined,
      geocoder: this.#origin.geocoder,
      postcodes: this.#origin.postcodes,
      locates: !isServed,
      measurable: isServed || this.#list.providers.some(({ sites }) => sites.some(isPlaced)),
      measured,
      sort,
    });
  }

  #choose(choices: Choices): void {
    Object.assign(this, choices);
    const texts = Object.entries(this.#list.choices).map(([name, choice]) => [name, `${choice ?? ''}`]);
    this.dispatchEvent(new FilterChangeEvent(Object.fromEntries(texts) as unknown as FilterChoices));
  }

  /** The visitor chose a place, or removed it, and the distance from it too. */
  #choosePlace(place: Place | undefined): void {
    this.#origin.keep(place);
    this.location = place?.name ?? '';
    this.latitude = place?.position.latitude;
    this.longitude = place?.position.longitude;
    this.dispatchEvent(new LocationChangeEvent(this.location, place?.position));
    // Without a place nothing is a distance away.
    if (!place && milesOf(this.distance) !== undefined) this.#choose({ distance: 'all' });
  }

  /** What to call the course where two maps on a page have to differ. */
  get #courseName(): string | undefined {
    const code = inherited(this, 'course');
    return this.value?.courseTitle ?? (code && this.localize.terms.courseCode(code));
  }

  /** Whom to ask for more; undefined where everything was handed in. */
  get #configuration(): Configuration | undefined {
    return this.data === undefined ? resolveConfiguration(this) : undefined;
  }

  /** Who knows more of a provider than the list: a snapshot has all in one. */
  get #server(): DetailsServer | undefined {
    const configuration = this.#configuration;
    if (!configuration || configuration.endpoint.api === 'snapshot') return undefined;
    const { name, position } = this.#origin;
    return { configuration, query: { location: name, ...position, distance: milesOf(this.distance) } };
  }

  #mapInput(): MapInput | undefined {
    const box = this.renderRoot.querySelector<HTMLElement>('.map-host');
    if (!box || !this.value) return undefined;
    const { pins, from, miles } = this.#list.model;
    const { tiles, tilesAttribution } = this;
    const selected = this.#selection.pin?.id;
    const place = this.#origin.name;
    return { box, pins, from, place, miles, tiles, tilesAttribution, selected, language: this.localize.language };
  }

  /** A map without a pin makes way for the list, unless pins are on their way. */
  get #layout(): View {
    return this.#list.model.pins.length > 0 || this.#list.isPlacing ? this.#view : 'list';
  }

  get #view(): View {
    return optionOf('view', this.view, views) ?? 'both';
  }
}
