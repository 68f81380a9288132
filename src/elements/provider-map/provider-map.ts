import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Provider } from '../../domain/provider.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import { Phrases } from '../../shared/phrases.ts';
import { providerMap, type ProviderMapStrings } from '../../shared/strings/en/provider-map.ts';
import { controls } from '../../shared/controls.styles.ts';
import { tokens } from '../../shared/tokens.styles.ts';
import { choiceOf, loadings, milesOf, views, type View } from './choices.ts';
import { DetailsDoor } from './details-door.ts';
import type { DetailsView } from './details/details.types.ts';
import { MapDoor } from './map-door.ts';
import type { MapModule, MapScene } from './map/map.types.ts';
import { unfiltered } from './provider-choices.ts';
import { itemStyles } from './provider-item.styles.ts';
import { ProviderListing } from './provider-listing.ts';
import { styles } from './provider-map.styles.ts';
import { emptyTemplate, providerMapTemplate, skeletonTemplate } from './provider-map.template.ts';
import { ScrollRegion } from './scroll-region.ts';
import { Selection } from './selection.ts';

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
 * @csspart details - What else is known of a provider, once its details are open.
 * @csspart site - One of its sites there.
 * @csspart link - "Directions".
 * @csspart button - Every button of the form, the list and the details; the map has its own.
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
export class ProviderMap extends ProviderListing {
  static override styles = [tokens, controls, styles, itemStyles];

  static override properties: PropertyDeclarations = { unfolded: { state: true } };

  protected override readonly phrases = new Phrases<ProviderMapStrings>(this, providerMap, () =>
    import('../../shared/strings/cy/provider-map.ts').then((module) => module.providerMap),
  );

  private unfolded = false;
  readonly #region = new ScrollRegion(this, () => this.renderRoot.querySelector<HTMLElement>('.as-both > .list'));

  readonly #door = new MapDoor(this, {
    load: () => this.loadMap(),
    loading: () => choiceOf('loading', this.loading, loadings) ?? 'visible',
    scene: () => this.#scene(),
    onSelect: (pin) => {
      this.unfolded = true;
      this.#selection.handlePress(pin);
    },
  });

  readonly #details = new DetailsDoor(this, () => import('./details/index.ts'));

  readonly #selection: Selection = new Selection(this, {
    arrangement: () => this.arrangement,
    providers: () => this.providers,
    window: this.window,
    details: this.#details,
    map: () => this.#door,
  });

  /** Fetches the code of the map. */
  protected loadMap(): Promise<MapModule> {
    return import('./map/index.ts');
  }

  protected override renderValue(page: ProviderPage): unknown {
    const { terms } = this.phrases;
    const arrangement = this.arrangement;
    return providerMapTemplate({
      terms,
      headingLevel: this.headingLevel,
      arrangement,
      page,
      progress: this.list.progress,
      quota: this.window.count,
      place: this.origin.name,
      selection: this.#selection.pin,
      opened: this.#selection.opened,
      renderDetails: (provider, level) => this.#renderDetails(provider, level),
      note: this.origin.note(this.phrases),
      layout: this.#layout,
      map: this.#door.state,
      unfolded: this.unfolded,
      scrolls: this.#region.scrolls,
      finder: this.finderBox(true),
      onShowAll: () => {
        this.choose({ distance: 'all' });
        // The button is gone then, and the focus with it.
        void this.updateComplete.then(() => this.window.focusFirst());
      },
      onClear: () => {
        this.choose(unfiltered);
        void this.updateComplete.then(() => this.window.focusFirst());
      },
      onMore: () => {
        this.list.retry();
        this.window.extend();
      },
      onOpenMap: () => this.#door.open(),
      onFold: (open) => (this.unfolded = open),
      onShow: this.#selection.show,
      onToggle: this.#selection.toggle,
      onKeydown: this.#selection.handleKeydown,
    });
  }

  protected override renderEmpty(): unknown {
    return emptyTemplate(this.phrases.terms, this.headingLevel);
  }

  protected override renderSkeleton(): unknown {
    return skeletonTemplate(this.phrases.terms, this.headingLevel, this.#view, this.finderBox(false));
  }

  #renderDetails(provider: Provider, level: number): unknown {
    const { details } = this.#details;
    const { terms, language } = this.phrases;
    const { from, pins } = this.arrangement;
    if (!details) return details === null ? html`<p part="note">${terms.failed}</p>` : nothing;
    return details.render({
      language,
      terms,
      // Not the arranged provider, of which only what is in reach is left.
      provider: this.providers.find(({ ukprn }) => ukprn === provider.ukprn) ?? provider,
      level,
      from,
      server: this.#server,
      directions: this.hasDirections,
      fromMap: this.#selection.isFromMap,
      isMapped: (site) => this.#layout !== 'list' && pins.some(({ id }) => id === `${provider.ukprn}/${site.id}`),
      onShow: (site) => this.#selection.show(provider, site),
      onClose: this.#selection.close,
    });
  }

  /** Who knows more of a provider than the list: a snapshot has all in one. */
  get #server(): DetailsView['server'] {
    const { configuration } = this;
    if (!configuration || configuration.endpoint.api === 'snapshot') return undefined;
    return {
      configuration,
      query: { location: this.origin.name, ...this.origin.position, distance: milesOf(this.distance) },
    };
  }

  #scene(): MapScene | undefined {
    const box = this.renderRoot.querySelector<HTMLElement>('.door');
    if (!box || !this.value) return undefined;
    const { pins, from, miles } = this.arrangement;
    const { tiles, tilesAttribution } = this;
    const selected = this.#selection.pin?.id;
    return { box, pins, from, miles, tiles, tilesAttribution, selected, language: this.phrases.language };
  }

  /** A map without a pin makes way for the list, unless pins are on their way. */
  get #layout(): View {
    return this.arrangement.pins.length > 0 || this.placement.pending ? this.#view : 'list';
  }

  get #view(): View {
    return choiceOf('view', this.view, views) ?? 'both';
  }
}
