import type { PropertyDeclarations } from 'lit';
import { readProviders } from '../../data/index.ts';
import type { Provider } from '../../domain/provider.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Configuration } from '../../shared/configuration.ts';
import { Phrases } from '../../shared/phrases.ts';
import type { ResourceKey } from '../../shared/resource-controller.ts';
import { providerMap, type ProviderMapStrings } from '../../shared/strings/en/provider-map.ts';
import { tokens } from '../../shared/tokens.styles.ts';
import { createArranger, type Arrangement } from './arrangement.ts';
import { choiceOf, loadings, milesOf, views, type View } from './choices.ts';
import { FinderDoor } from './finder-door.ts';
import { ListWindow } from './list-window.ts';
import { MapDoor } from './map-door.ts';
import type { MapModule, MapScene, Pin } from './map/map.types.ts';
import { configurationOf, Origin } from './origin.ts';
import { ProviderChoices, unfiltered } from './provider-choices.ts';
import { itemStyles } from './provider-item.styles.ts';
import { ProvidersLoadEvent, ProviderSelectEvent } from './provider-map.events.ts';
import { styles } from './provider-map.styles.ts';
import { ProviderList } from './provider-list.ts';
import { emptyTemplate, providerMapTemplate, skeletonTemplate } from './provider-map.template.ts';
import { ScrollRegion } from './scroll-region.ts';
import { pinOf, placeOf } from './site-selection.ts';

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
 * @csspart list - The list's box; it scrolls beside the map.
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
 * @csspart button - "Show on map", "Show more", "Show the map" and "Try again".
 * @csspart actions - What the host puts after the list.
 * @csspart footer - Source and date of the data.
 * @csspart status - Says that the data is on its way.
 * @csspart stale - Says that the data is old.
 * @csspart error - Says what went wrong.
 * @cssprop [--provider-map-block-size=26em] - Height of the map, and of the list beside it.
 * @cssprop [--provider-map-selected=var(--cw-accent)] - Colour that marks the selected provider.
 * @event {ProvidersLoadEvent} providers-load - Providers have arrived.
 * @event {ProviderSelectEvent} provider-select - The visitor chose a provider, in the list or on the map.
 * @event {LocationChangeEvent} location-change - Distances begin elsewhere, or nowhere.
 * @event {FilterChangeEvent} filter-change - The visitor chose a distance, an order or filters.
 * @event {CourseWidgetErrorEvent} course-widget-error - The providers could not be shown.
 */
export class ProviderMap extends ProviderChoices {
  static override styles = [tokens, styles, itemStyles];

  static override properties: PropertyDeclarations = { unfolded: { state: true } };

  protected override readonly phrases = new Phrases<ProviderMapStrings>(this, providerMap, () =>
    import('../../shared/strings/cy/provider-map.ts').then((module) => module.providerMap),
  );

  private unfolded = false;
  /** The selected site, also while it is out of reach. */
  #selected: Pin | undefined;
  readonly #arrange = createArranger();
  readonly #origin = new Origin(this, () => this.value?.location);
  readonly #list = new ProviderList(this, {
    origin: this.#origin,
    configuration: () => (this.data === undefined ? configurationOf(this) : undefined),
    first: () => this.value,
    // While another list is on its way, this one goes no further.
    wanted: () => (this.state === 'pending' ? 0 : this.needsAll ? Infinity : this.#window.count),
    onPage: () => this.dispatchEvent(new ProvidersLoadEvent(this.#providers, this.value?.total ?? 0)),
  });

  readonly #window = new ListWindow(this, () =>
    JSON.stringify([this.choices, this.location, this.latitude, this.longitude]),
  );

  readonly #finder = new FinderDoor(this, {
    load: () => import('./finder/index.ts'),
    shown: () => this.hasFinder,
    needed: () => this.needsJudge,
    onChoose: (choices) => this.choose(choices),
    onPlace: (place) => this.choosePlace(place),
  });

  readonly #region = new ScrollRegion(this, () => this.renderRoot.querySelector<HTMLElement>('.as-both > .list'));

  readonly #door = new MapDoor(this, {
    load: () => this.loadMap(),
    loading: () => choiceOf('loading', this.loading, loadings) ?? 'visible',
    scene: () => this.#scene(),
    onSelect: (pin) => this.#handlePress(pin),
  });

  /** Fetches the code of the map. */
  protected loadMap(): Promise<MapModule> {
    return import('./map/index.ts');
  }

  protected override extraKey(): ResourceKey {
    // A snapshot holds all providers, whatever the place; the others answer for a place.
    if (configurationOf(this)?.endpoint.api === 'snapshot') return [];
    return [this.#origin.text, this.latitude, this.longitude, milesOf(this.distance)];
  }

  protected override load(configuration: Configuration, signal: AbortSignal, fresh: boolean): Promise<ProviderPage> {
    const page = this.#list.load(configuration, milesOf(this.distance), { signal, fresh });
    return Promise.all([page, this.#finder.settled()]).then(([first]) => first);
  }

  protected override readDocument(json: unknown): Promise<ProviderPage> {
    return readProviders(json);
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
    const { terms } = this.phrases;
    const arrangement = this.#arrangement;
    return providerMapTemplate({
      terms,
      headingLevel: this.headingLevel,
      arrangement,
      page,
      progress: this.#list.progress,
      quota: this.#window.count,
      place: this.#origin.name,
      selection: this.#selected,
      note: this.#origin.note(this.phrases),
      // A map without a pin makes way for the list.
      layout: arrangement.pins.length > 0 ? this.#view : 'list',
      map: this.#door.state,
      unfolded: this.unfolded,
      scrolls: this.#region.scrolls,
      finder: this.#finder.isHere ? (this.#renderFinder(arrangement) ?? null) : undefined,
      onShowAll: () => {
        this.choose({ distance: 'all' });
        // The button is gone then, and the focus with it.
        void this.updateComplete.then(() => this.#window.focusFirst());
      },
      onClear: () => {
        this.choose(unfiltered);
        void this.updateComplete.then(() => this.#window.focusFirst());
      },
      onMore: () => {
        this.#list.retry();
        this.#window.extend();
      },
      onOpenMap: () => this.#door.open(),
      onFold: (open) => (this.unfolded = open),
      onShow: (provider) => {
        this.#door.open();
        const pin = pinOf(provider, this.#arrangement);
        if (pin) this.#select(pin);
      },
    });
  }

  #renderFinder(arrangement: Arrangement): unknown {
    return this.#finder.finder?.render({
      language: this.phrases.language,
      choices: this.choices,
      providers: this.#providers,
      location: this.#origin.text,
      placed: this.#origin.position !== undefined,
      geocoder: this.#origin.geocoder,
      locates: (configurationOf(this)?.endpoint.api ?? 'snapshot') === 'snapshot',
      measured: arrangement.measured,
      sort: arrangement.sort,
    });
  }

  protected override renderEmpty(): unknown {
    return emptyTemplate(this.phrases.terms, this.headingLevel);
  }

  protected override renderSkeleton(): unknown {
    return skeletonTemplate(this.phrases.terms, this.headingLevel, this.#view, this.#finder.isHere);
  }

  /** On the map: the list goes as far as the pin's provider. */
  #handlePress(pin: Pin): void {
    this.#window.extendTo(placeOf(pin, this.#arrangement));
    this.unfolded = true;
    this.#select(pin);
  }

  #select(pin: Pin): void {
    this.#selected = pin;
    this.requestUpdate();
    // Not the pin's own provider, of which only what is in reach is left.
    const provider = this.#providers.find(({ ukprn }) => ukprn === pin.provider.ukprn);
    if (provider) this.dispatchEvent(new ProviderSelectEvent(provider, pin.site));
  }

  #scene(): MapScene | undefined {
    const box = this.renderRoot.querySelector<HTMLElement>('.door');
    if (!box || !this.value) return undefined;
    const { pins, from, miles } = this.#arrangement;
    const { tiles, tilesAttribution } = this;
    const selected = this.#selected?.id;
    return { box, pins, from, miles, tiles, tilesAttribution, selected, language: this.phrases.language };
  }

  get #providers(): readonly Provider[] {
    return this.#list.progress.providers;
  }

  get #arrangement(): Arrangement {
    return this.#arrange({
      providers: this.#providers,
      from: this.#origin.position,
      miles: milesOf(this.distance),
      sort: this.order,
      ...this.#finder.finder?.judge(this.choices, this.#origin.position, this.phrases.locale),
      complete: this.#list.progress.complete,
      locale: this.phrases.locale,
    });
  }

  get #view(): View {
    return choiceOf('view', this.view, views) ?? 'both';
  }
}
