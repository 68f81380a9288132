import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../../domain/place.ts';
import type { SearchWords } from '../../../i18n/en/provider-map-search.ts';
import type { SearchView } from './search-view.ts';
import { unknownPlace } from './unknown-place.ts';

/** Why there is no place although the visitor named one, or a word on what goes on. */
export type Remark =
  'short' | 'unknown' | 'ambiguous' | 'inexact' | 'unreachable' | 'denied' | 'abroad' | 'locating' | 'looking';

/** What the box shows, and whom it tells. */
export interface LocationModel {
  /** What is typed, as long as it is not what the list goes by. */
  readonly typed: string | undefined;
  readonly suggestions: readonly Place[];
  /** Index of the suggestion that the arrow keys are at; -1 for none. */
  readonly active: number;
  readonly handleBlur: () => void;
  readonly handleFocus: () => void;
  readonly handleInput: (event: Event) => void;
  readonly handleKeydown: (event: KeyboardEvent) => void;
  readonly handleMouseUp: (event: Event) => void;
  readonly handlePointerDown: () => void;
  readonly handleSubmit: (event: Event) => void;
  readonly handleRemove: () => void;
  readonly handleLocate: () => void;
  readonly choose: (place: Place) => void;
}

const cross = 'M4 4l8 8M12 4l-8 8';
const target = 'M8 4.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM8 1v3M8 12v3M1 8h3M12 8h3';

/** The box for a place, what it suggests, and what it has to say. */
export function locationTemplate(box: LocationModel, view: SearchView, remark: Remark | undefined): TemplateResult {
  const words = view.terms.search;
  const isProblem = remark && remark !== 'locating' && remark !== 'looking';
  return html`<form role="search" class="place" aria-label=${words.form(view.course)} @submit=${box.handleSubmit}>
    ${view.geocoder ? comboTemplate(box, view, remark) : nothing}
    ${view.locates && isSecureContext && 'geolocation' in navigator ? hereButton(box, words) : nothing}
    <p role="status" id="place-remark" class=${isProblem ? 'advice problem' : 'advice'}>
      ${remarkOf(remark, box, view)}
    </p>
  </form>`;
}

function comboTemplate(box: LocationModel, view: SearchView, remark: Remark | undefined): TemplateResult {
  const words = view.terms.search;
  const { suggestions, active } = box;
  const value = box.typed ?? view.location;
  return html`<div part="field" class="field">
    <label id="place-label" for="place">${view.postcodes ? words.place : words.town}</label>
    <div class="combo">
      <input
        part="input"
        id="place"
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-labelledby="place-label"
        aria-autocomplete="list"
        aria-controls="places"
        aria-expanded=${suggestions.length > 0}
        aria-activedescendant=${active < 0 ? nothing : `place-${active}`}
        aria-describedby="place-remark"
        aria-invalid=${remark === 'unknown' || remark === 'short' ? 'true' : nothing}
        .value=${value}
        @blur=${box.handleBlur}
        @focus=${box.handleFocus}
        @input=${box.handleInput}
        @keydown=${box.handleKeydown}
        @mouseup=${box.handleMouseUp}
        @pointerdown=${box.handlePointerDown}
      />
      ${
        value
          ? html`<button
              part="button"
              type="button"
              class="remove"
              aria-label=${words.remove}
              @click=${box.handleRemove}
            >
              ${icon(cross)}
            </button>`
          : nothing
      }
      <button part="button" type="submit" class="find">${words.find}</button>
      ${suggestionList(suggestions, active, words, (place) => box.choose(place))}
    </div>
  </div>`;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- The keys of the list are the box's, which keeps the focus. */
/** Stands from the start, or `aria-controls` would point nowhere. */
function suggestionList(
  places: readonly Place[],
  active: number,
  words: SearchWords,
  onChoose: (place: Place) => void,
): TemplateResult {
  // The box keeps the focus: a press must not take it, as the list closes when it goes.
  const keepFocus = (event: Event): void => event.preventDefault();
  const handleClick = (event: Event): void => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    const place = option && places[[...(option.parentElement?.children ?? [])].indexOf(option)];
    if (place) onChoose(place);
  };
  return html`<ul
    part="suggestions"
    id="places"
    class="suggestions"
    role="listbox"
    aria-label=${words.suggestions}
    ?hidden=${places.length === 0}
    @pointerdown=${keepFocus}
    @mousedown=${keepFocus}
    @click=${handleClick}
  >
    ${places.map(
      ({ name }, index) =>
        html`<li part="suggestion" id=${`place-${index}`} role="option" aria-selected=${index === active}>${name}</li>`,
    )}
  </ul>`;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

function hereButton(box: LocationModel, words: SearchWords): TemplateResult {
  return html`<button part="button" type="button" class="here" @click=${box.handleLocate}>
    ${icon(target)} <span>${words.here}</span>
  </button>`;
}

function remarkOf(remark: Remark | undefined, { typed, suggestions }: LocationModel, view: SearchView): unknown {
  const words = view.terms.search;
  const text = typed?.trim() ?? '';
  switch (remark) {
    case 'unknown':
      return unknownPlace(text, view.postcodes, words);
    case 'ambiguous':
    case 'inexact':
      return words[remark](text);
    case 'short':
      return view.postcodes ? words.short : words.shortTown;
    case undefined:
      return suggestions.length > 0
        ? html`<span class="visually-hidden">${words.found(suggestions.length)}</span>`
        : nothing;
    default:
      return words[remark];
  }
}

function icon(d: string): TemplateResult {
  return html`<svg class="icon line" viewBox="0 0 16 16" aria-hidden="true"><path d=${d}></path></svg>`;
}
