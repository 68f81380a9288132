import type { LitElement } from 'lit';
import { namedPlace, type Place } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import { WidgetTask } from '../../base/widget-task.ts';
import { geocode, mayBePostcode } from './geocode.ts';
import { locationTemplate, type LocationModel, type Remark } from './location-box.template.ts';
import type { SearchView } from './search-view.ts';

/** As many places as can be taken in at a glance, and need no scrolling. */
const mostSuggestions = 7;
/** The official service looks up nothing shorter (LocationsController.cs); an outcode may be. */
const shortest = 3;
/** Milliseconds without a key before a server is asked. */
const pause = 250;

/** Who asked for a look-up: the text that was typed, the form's button or Enter, or a press on something else. */
type Occasion = 'typing' | 'submit' | 'other';

/** Where a visitor says where: the combobox of the ARIA Authoring Practices, with a list and manual selection. */
export class LocationBox implements LocationModel {
  readonly #host: LitElement;
  readonly #onPlace: (place: Place | undefined) => void;
  readonly #task: WidgetTask<readonly Place[]>;
  #view: SearchView | undefined;
  /** What is looked up, and why. */
  #query: { readonly text: string; readonly occasion: Occasion } | undefined;
  /** Counts the look-ups: the same text again is another one. */
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Identifies the newest question to the device; an answer to an older one is dropped. */
  #locating: symbol | undefined;
  /** Whether the pointer went down on the box while it did not have the focus. */
  #isFirstPress = false;
  typed: string | undefined;
  suggestions: readonly Place[] = [];
  active = -1;
  remark: Remark | undefined;

  constructor(host: LitElement, onPlace: (place: Place | undefined) => void) {
    this.#host = host;
    this.#onPlace = onPlace;
    this.#task = new WidgetTask<readonly Place[]>(host, {
      key: () => this.#query && [this.#count],
      load: async (signal) => {
        const geocoder = this.#view?.geocoder;
        return geocoder && this.#query ? geocode(geocoder, this.#query.text, { signal }) : [];
      },
      onLoad: (places) => {
        if (this.#query?.occasion === 'typing') this.#suggest(places);
        else if (this.#query) this.#answer(places, this.#query.occasion);
      },
      // What cannot be suggested is said when it is asked for.
      onError: () => this.#query && this.#query.occasion !== 'typing' && this.#change({ remark: 'unreachable' }),
    });
  }

  /** Whether a place is looked up that may become the one that distances begin at. */
  get isLookingUp(): boolean {
    return this.#task.state === 'pending' && this.#query?.occasion !== 'typing';
  }

  render(view: SearchView): unknown {
    this.#view = view;
    const isSlow = this.#task.state === 'pending' && this.#task.slow;
    return locationTemplate(this, view, this.remark ?? (isSlow ? 'looking' : undefined));
  }

  /** Looks up what was typed and not looked up yet: the visitor has gone on to something else in the form. */
  lookUpTyped(): void {
    if (this.typed !== undefined && !this.isLookingUp) this.#submit('other');
  }

  readonly handleInput = (event: Event): void => {
    this.#cancel();
    this.#change({ typed: (event.target as HTMLInputElement).value, suggestions: [], active: -1, remark: undefined });
    this.#suggestSoon();
  };

  /** Selects the text: what is typed next takes its place. What was typed before and not chosen gets its suggestions again. */
  readonly handleFocus = (): void => {
    this.#input?.select();
    if (this.typed !== undefined && this.suggestions.length === 0) this.#suggestSoon();
  };

  readonly handlePointerDown = (): void => {
    this.#isFirstPress = !this.#hasFocus;
  };

  /**
   * The press that brings the focus selects all, unless it was drawn over a part. Chromium and Firefox have put the caret
   * where the pointer went down; WebKit does so after this event.
   */
  readonly handleMouseUp = (event: Event): void => {
    const input = this.#input;
    if (!this.#isFirstPress || !input) return;
    this.#isFirstPress = false;
    const { selectionStart: start, selectionEnd: end, value } = input;
    if (start !== end && !(start === 0 && end === value.length)) return;
    event.preventDefault();
    input.select();
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
  readonly handleBlur = (): void => {
    clearTimeout(this.#timer);
    if (this.#query?.occasion === 'typing') this.#query = undefined;
    this.#change({ suggestions: [], active: -1 });
  };

  readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    const active = this.suggestions[this.active];
    if (active) this.choose(active);
    else if (this.typed !== undefined) this.#submit('submit');
  };

  readonly choose = (place: Place): void => {
    this.#reset();
    this.#onPlace(place);
    void this.#host.updateComplete.then(() => this.#hasFocus && this.#input?.select());
  };

  readonly handleRemove = (): void => {
    this.#remove();
    // The button goes with the place, and the focus with it.
    void this.#host.updateComplete.then(() => this.#input?.focus());
  };

  /** The only place that asks a device where it is, and only when its button is pressed. */
  readonly handleLocate = (): void => {
    this.#reset();
    this.#change({ remark: 'locating' });
    const locating = (this.#locating = Symbol('locating'));
    const isNewest = (): boolean => this.#locating === locating;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!isNewest()) return;
        // To about a hundred metres: enough for miles, and hosts are told no more.
        const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
        const position = toPosition(round(coords.latitude), round(coords.longitude));
        if (position) this.choose({ name: this.#view?.terms.search.yourLocation ?? '', position });
        else this.#change({ remark: 'abroad' });
      },
      () => isNewest() && this.#change({ remark: 'denied' }),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };

  get #text(): string {
    return this.typed?.trim() ?? '';
  }

  get #input(): HTMLInputElement | null {
    return (this.#host.renderRoot as ShadowRoot).querySelector<HTMLInputElement>('#place');
  }

  get #hasFocus(): boolean {
    // Not `:focus`, which does not match in a window that is not in front.
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    return activeElement !== null && activeElement === this.#input;
  }

  #canAsk(text: string): boolean {
    return this.#view?.geocoder !== undefined && (text.length >= shortest || mayBePostcode(text));
  }

  /** Enter on what was typed, or a press elsewhere: looks it up, where it is no suggestion that was chosen. */
  #submit(occasion: Occasion): void {
    this.#cancel();
    if (!this.#text) return this.#view?.location ? this.#remove() : this.#reset();
    if (this.#canAsk(this.#text)) this.#lookUp(occasion);
    else this.#change({ remark: 'short' });
  }

  #suggestSoon(): void {
    if (!this.#canAsk(this.#text)) return;
    const { geocoder } = this.#view ?? {};
    const isLocal = geocoder?.endpoint?.api === 'snapshot' && geocoder.by === 'endpoint';
    this.#timer = setTimeout(() => this.#lookUp('typing'), isLocal ? 0 : pause);
  }

  #lookUp(occasion: Occasion): void {
    this.#query = { text: this.#text, occasion };
    this.#count += 1;
    this.#host.requestUpdate();
  }

  /** Opens the list, unless the focus has left the box. */
  #suggest(places: readonly Place[]): void {
    if (this.#hasFocus) this.#change({ suggestions: places.slice(0, mostSuggestions), active: -1 });
  }

  /** Takes the one place that is called so. Anything else would be a guess: the visitor has to choose. */
  #answer(places: readonly Place[], occasion: Occasion): void {
    const place = namedPlace(places);
    if (place) return this.choose(place);
    this.#query = undefined;
    this.#change({
      remark: places.length === 0 ? 'unknown' : places.some(({ isNamed }) => isNamed) ? 'ambiguous' : 'inexact',
    });
    if (occasion === 'submit' && places.length > 0 && !this.#hasLeftForm) this.#input?.focus();
    // After the focus, which asks for suggestions where there are none.
    clearTimeout(this.#timer);
    this.#suggest(places);
  }

  /** Whether something outside the form has the focus. Safari's buttons take none when they are pressed. */
  get #hasLeftForm(): boolean {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    const { activeElement: outer, body } = this.#host.ownerDocument;
    return activeElement ? !activeElement.closest('.place') : outer !== null && outer !== body;
  }

  #remove(): void {
    this.#reset();
    this.#onPlace(undefined);
  }

  /** Stops the timer, aborts the request and drops an answer of the device. */
  #cancel(): void {
    clearTimeout(this.#timer);
    this.#query = undefined;
    this.#locating = undefined;
  }

  #reset(): void {
    this.#cancel();
    this.#change({ typed: undefined, suggestions: [], active: -1, remark: undefined });
  }

  #change(changes: Partial<Pick<LocationBox, 'typed' | 'suggestions' | 'active' | 'remark'>>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }
}
