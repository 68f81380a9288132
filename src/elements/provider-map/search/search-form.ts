import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Place } from '../../../domain/place.ts';
import { milesOf } from '../options.ts';
import type { Choices } from './apply-filters.ts';
import { filtersTemplate, selectsTemplate } from './filters.template.ts';
import { LocationBox } from './location-box.ts';
import type { SearchView } from './search-view.ts';

/** Whom the form tells. */
export interface SearchOptions {
  readonly onChoose: (choices: Choices) => void;
  /** A place was chosen; undefined when it was removed. */
  readonly onPlace: (place: Place | undefined) => void;
}

/** The form to find providers with: a place, how far, in which order, which of them. */
export class SearchForm {
  readonly #options: SearchOptions;
  readonly #box: LocationBox;

  constructor(host: LitElement, options: SearchOptions) {
    this.#options = options;
    this.#box = new LocationBox(host, options.onPlace);
  }

  render(view: SearchView): TemplateResult {
    const onChoose = (choices: Choices): void => {
      this.#box.lookUpTyped();
      this.#options.onChoose(choices);
    };
    // Rendered first: it has to know the view before it says whether it is looking something up.
    const box = view.geocoder || view.locates ? this.#box.render(view) : nothing;
    return html`${box} ${selectsTemplate(view, this.#needsPlace(view), onChoose)} ${filtersTemplate(view, onChoose)}`;
  }

  /** Whether a distance is chosen that has no effect before there is a place. */
  #needsPlace({ location, placed, measured, choices }: SearchView): boolean {
    const isAsked = milesOf(choices.distance) !== undefined;
    return isAsked && !placed && !measured && !location && !this.#box.isLookingUp;
  }
}
