import type { LitElement } from 'lit';
import { outcodeOf } from '../../../domain/outcode.ts';
import type { Place } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import type { FinderWords } from '../../../shared/strings/en/provider-map-finder.ts';
import { geocode } from '../geocode.ts';
import type { FinderView } from './finder.types.ts';
import { locationTemplate, type LocationModel, type Remark } from './location-box.template.ts';

/** As many places as can be taken in at a glance, and need no scrolling. */
const mostSuggestions = 7;
/** The official service looks up nothing shorter (LocationsController.cs); an outcode may be. */
const shortest = 3;
/** Milliseconds without a key before a server is asked. */
const pause = 250;

/** Where a visitor says where: the combobox of the ARIA Authoring Practices, with a list and manual selection. */
export class LocationBox implements LocationModel {
  readonly #host: LitElement;
  readonly #onPlace: (place: Place | undefined) => void;
  #view: FinderView | undefined;
  #yourLocation = '';
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  typed: string | undefined;
  suggestions: readonly Place[] = [];
  active = -1;
  remark: Remark | undefined;

  constructor(host: LitElement, onPlace: (place: Place | undefined) => void) {
    this.#host = host;
    this.#onPlace = onPlace;
  }

  render(view: FinderView, words: FinderWords): unknown {
    this.#view = view;
    this.#yourLocation = words.yourLocation;
    return locationTemplate(this, view, words);
  }

  readonly handleFocus = (): void => {
    const geocoder = this.#view?.geocoder;
    // A snapshot's places come whole: they are here by the time that somebody has typed three letters.
    if (geocoder?.by !== 'endpoint' || geocoder.endpoint?.api !== 'snapshot') return;
    geocode(geocoder, '…', { signal: new AbortController().signal }).catch(() => undefined);
  };

  readonly handleInput = (event: Event): void => {
    this.#change({ typed: (event.target as HTMLInputElement).value, suggestions: [], active: -1, remark: undefined });
    this.#stop();
    if (!this.#canAsk(this.#text)) return;
    const isLocal = this.#view?.geocoder?.endpoint?.api === 'snapshot' && this.#view.geocoder.by === 'endpoint';
    this.#timer = setTimeout(() => void this.#suggest(), isLocal ? 0 : pause);
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    const last = this.suggestions.length - 1;
    if (event.key === 'Escape' && (last >= 0 || this.typed !== undefined)) {
      // First the list, then what was typed; a dialog around us stays open.
      this.#change(last >= 0 ? { suggestions: [], active: -1 } : { typed: undefined, remark: undefined });
      event.stopPropagation();
    } else if (event.key === 'ArrowDown' && last >= 0) {
      this.#change({ active: this.active < last ? this.active + 1 : 0 });
    } else if (event.key === 'ArrowUp' && last >= 0) {
      this.#change({ active: this.active > 0 ? this.active - 1 : last });
    } else return;
    event.preventDefault();
  };

  /** A press on a suggestion takes the focus from the box first, and must find it there. */
  readonly handleBlur = (): void => this.#change({ suggestions: [], active: -1 });

  readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    const active = this.suggestions[this.active];
    if (active) this.choose(active);
    else if (this.typed !== undefined) void this.#find();
  };

  readonly choose = (place: Place): void => {
    this.#settle();
    this.#onPlace(place);
  };

  readonly handleRemove = (): void => {
    this.#settle();
    this.#onPlace(undefined);
    // The button goes with the place, and the focus with it.
    void this.#host.updateComplete.then(() => (this.#host.renderRoot as ShadowRoot).getElementById('place')?.focus());
  };

  /** The only place that asks a device where it is, and only when its button is pressed. */
  readonly handleLocate = (): void => {
    this.#settle();
    this.#change({ remark: 'locating' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // To about a hundred metres: enough for miles, and hosts are told no more.
        const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
        const position = toPosition(round(coords.latitude), round(coords.longitude));
        if (position) this.choose({ name: this.#yourLocation, position });
        else this.#change({ remark: 'abroad' });
      },
      () => this.#change({ remark: 'denied' }),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };

  get #text(): string {
    return this.typed?.trim() ?? '';
  }

  #canAsk(text: string): boolean {
    return this.#view?.geocoder !== undefined && (text.length >= shortest || outcodeOf(text) !== undefined);
  }

  async #suggest(): Promise<void> {
    const places = await this.#ask();
    // What cannot be suggested is said when it is asked for.
    if (typeof places !== 'string') this.#change({ suggestions: places.slice(0, mostSuggestions), active: -1 });
  }

  /** Enter on what was typed: the place of that name, where there is one only. */
  async #find(): Promise<void> {
    const text = this.#text;
    this.#stop();
    if (!text) return this.#view?.location ? this.handleRemove() : this.#settle();
    if (!this.#canAsk(text)) return this.#change({ remark: 'short' });
    const places = await this.#ask();
    if (places === 'superseded') return;
    if (places === 'failed') return this.#change({ remark: 'unreachable' });
    const same = places.filter(({ name }) => [name, name.split(',')[0]].some((each) => isSame(each, text)));
    const place = places.length === 1 ? places[0] : same.length === 1 ? same[0] : undefined;
    if (place) return this.choose(place);
    const suggestions = places.slice(0, mostSuggestions);
    this.#change({ suggestions, active: -1, remark: places.length > 0 ? 'ambiguous' : 'unknown' });
  }

  async #ask(): Promise<readonly Place[] | 'failed' | 'superseded'> {
    const geocoder = this.#view?.geocoder;
    if (!geocoder) return [];
    const { signal } = (this.#request = new AbortController());
    try {
      const places = await geocode(geocoder, this.#text, { signal });
      return signal.aborted ? 'superseded' : places;
    } catch {
      return signal.aborted ? 'superseded' : 'failed';
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  #settle(): void {
    this.#stop();
    this.#change({ typed: undefined, suggestions: [], active: -1, remark: undefined });
  }

  #change(changes: Partial<Pick<LocationBox, 'typed' | 'suggestions' | 'active' | 'remark'>>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }
}

function isSame(name: string | undefined, text: string): boolean {
  return name?.localeCompare(text, 'en', { sensitivity: 'base' }) === 0;
}
