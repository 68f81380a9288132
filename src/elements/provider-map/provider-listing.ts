import { nothing } from 'lit';
import { readProviders } from '../../data/index.ts';
import type { Provider } from '../../domain/provider.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Configuration } from '../../shared/configuration.ts';
import type { Phrases } from '../../shared/phrases.ts';
import type { ResourceKey } from '../../shared/resource-controller.ts';
import type { ProviderMapStrings } from '../../shared/strings/en/provider-map.ts';
import { createArranger, type Arrangement } from './arrangement.ts';
import { milesOf } from './choices.ts';
import { FinderDoor } from './finder-door.ts';
import { ListWindow } from './list-window.ts';
import { configurationOf, Origin } from './origin.ts';
import { Placement } from './placement.ts';
import { ProviderChoices } from './provider-choices.ts';
import { ProviderList } from './provider-list.ts';
import { ProvidersLoadEvent } from './provider-map.events.ts';
import type { FinderBox } from './provider-map.template.ts';

/** The list of providers as the choices have it: loaded, filtered, in order, and how much of it is shown. */
export abstract class ProviderListing extends ProviderChoices {
  protected abstract override readonly phrases: Phrases<ProviderMapStrings>;
  readonly #arrange = createArranger();
  protected readonly origin: Origin = new Origin(this, () => this.value?.location);
  protected readonly list: ProviderList = new ProviderList(this, {
    origin: this.origin,
    configuration: () => this.configuration,
    first: () => this.value,
    // While another list is on its way, this one goes no further.
    wanted: () => (this.state === 'pending' ? 0 : this.needsAll ? Infinity : this.window.count),
    onPage: () => this.dispatchEvent(new ProvidersLoadEvent(this.providers, this.value?.total ?? 0)),
  });

  protected readonly window: ListWindow = new ListWindow(this, () =>
    JSON.stringify([this.choices, this.location, this.latitude, this.longitude]),
  );

  /** Nothing is looked up for what a host hands in. */
  protected readonly placement: Placement = new Placement(
    this,
    () => this.list.progress.providers,
    () => (this.configuration ? this.origin.geocoder : undefined),
  );

  readonly #finder = new FinderDoor(this, {
    load: () => import('./finder/index.ts'),
    shown: () => this.hasFinder,
    needed: () => this.needsJudge,
    onChoose: (choices) => this.choose(choices),
    onPlace: (place) => this.choosePlace(place),
  });

  protected override extraKey(): ResourceKey {
    // A snapshot holds all providers, whatever the place; the others answer for a place.
    if (configurationOf(this)?.endpoint.api === 'snapshot') return [];
    return [this.origin.text, this.latitude, this.longitude, milesOf(this.distance)];
  }

  protected override load(configuration: Configuration, signal: AbortSignal, fresh: boolean): Promise<ProviderPage> {
    const page = this.list.load(configuration, milesOf(this.distance), { signal, fresh });
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

  /** All that have come. */
  protected get providers(): readonly Provider[] {
    return this.placement.placed;
  }

  /** Whom to ask for more; undefined where everything was handed in. */
  protected get configuration(): Configuration | undefined {
    return this.data === undefined ? configurationOf(this) : undefined;
  }

  protected get arrangement(): Arrangement {
    return this.#arrange({
      providers: this.providers,
      from: this.origin.position,
      miles: milesOf(this.distance),
      sort: this.order,
      ...this.#finder.finder?.judge(this.choices, this.origin.position, this.phrases.locale),
      complete: this.list.progress.complete,
      locale: this.phrases.locale,
    });
  }

  /** The form to find providers with; undefined where there is none. */
  protected finderBox(hasList: boolean): FinderBox | undefined {
    if (!this.#finder.isHere) return undefined;
    return { hasBox: this.origin.geocoder !== undefined, form: hasList ? this.#renderFinder() : nothing };
  }

  #renderFinder(): unknown {
    const { measured, sort } = this.arrangement;
    return this.#finder.finder?.render({
      language: this.phrases.language,
      choices: this.choices,
      providers: this.providers,
      location: this.origin.text,
      placed: this.origin.position !== undefined,
      geocoder: this.origin.geocoder,
      locates: (this.configuration?.endpoint.api ?? 'snapshot') === 'snapshot',
      measured,
      sort,
    });
  }
}
