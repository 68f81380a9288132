import { html, nothing, type TemplateResult } from 'lit';
import { achievementBands, type ProviderFilter } from '../../../domain/provider-filter.ts';
import { deliveryModes } from '../../../domain/delivery-mode.ts';
import { ratings, type Provider } from '../../../domain/provider.ts';
import { distances, sorts } from '../options.ts';
import { countChosen, filterOf, unfiltered, type Choices } from './apply-filters.ts';
import type { SearchView } from './search-view.ts';

type Choose = (choices: Choices) => void;

/** How far, and in which order. `needsPlace` says that the distance has no effect yet. */
export function selectsTemplate(view: SearchView, needsPlace: boolean, onChoose: Choose): TemplateResult {
  const words = view.terms.search;
  const { choices, measured, measurable, placed, geocoder, locates } = view;
  // Where nothing is anywhere, no distance has an effect.
  const offered = measured || measurable ? distances : ['all'];
  const distance = offered.find((each) => each === `${choices.distance}`) ?? 'all';
  // Where nobody can say from where, nobody needs to say how far.
  const hasDistance = placed || measured || geocoder !== undefined || locates;
  const advice = hasDistance && offered.length === 1 ? words.unplaced : needsPlace ? words.needsPlace : nothing;
  return html`<div class="selects">
    ${
      hasDistance
        ? select(
            words.distance,
            offered,
            distance,
            words.within,
            (value) => onChoose({ distance: value }),
            'distance-advice',
          )
        : nothing
    }
    ${select(
      words.sort,
      sorts.filter((each) => each !== 'distance' || measured),
      view.sort,
      (sort) => words.sorts[sort],
      (value) => onChoose({ sort: value }),
    )}
    <p role="status" id="distance-advice">${advice}</p>
  </div>`;
}

function select<T extends string>(
  label: string,
  values: readonly T[],
  chosen: T,
  wordsFor: (value: T) => string,
  onChange: (value: T) => void,
  describedBy?: string,
): TemplateResult {
  const handleChange = (event: Event): void => onChange((event.target as HTMLSelectElement).value as T);
  return html`<label part="field" class="field"
    ><span>${label}</span
    ><select part="select" aria-describedby=${describedBy ?? nothing} @change=${handleChange}>
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${wordsFor(value)}</option>`)}
    </select></label
  >`;
}

/** Which providers: folded, because most visitors want all of them. */
export function filtersTemplate(view: SearchView, onChoose: Choose): TemplateResult {
  const words = view.terms.search;
  const filter = filterOf(view.choices);
  const count = countChosen(filter);
  const modes = deliveryModes.filter((mode) => filter.training.includes(mode) || isOffered(view.providers, mode));
  const handleClear = (event: Event): void => {
    onChoose(unfiltered);
    // The button goes once nothing is chosen, and the focus with it.
    (event.currentTarget as Element).closest('details')?.querySelector('summary')?.focus();
  };
  return html`<details part="filters" class="filters">
    <summary>
      <span>${words.filters}${count > 0 ? html`: <b>${words.chosen(count)}</b>` : nothing}</span>
    </summary>
    <div class="groups">
      ${group('training', words.training, modes, words.modes, filter, onChoose, { workplace: words.needsEmployer })}
      ${group('employerRating', words.employerRating, ratings, words.ratings, filter, onChoose)}
      ${group('apprenticeRating', words.apprenticeRating, ratings, words.ratings, filter, onChoose)}
      ${group('achievement', words.achievement, achievementBands, words.bands, filter, onChoose)}
    </div>
    <button part="button" type="button" aria-disabled=${count === 0} @click=${handleClear}>${words.clear}</button>
  </details>`;
}

function group<K extends keyof ProviderFilter>(
  name: K,
  label: string,
  values: readonly ProviderFilter[K][number][],
  words: Readonly<Record<ProviderFilter[K][number], string>>,
  filter: ProviderFilter,
  onChoose: Choose,
  hints: Readonly<Partial<Record<string, string>>> = {},
): unknown {
  if (values.length === 0) return nothing;
  const chosen: readonly string[] = filter[name];
  const handleChange = (event: Event): void => {
    // What is checked on the page, not what was rendered: somebody may be quicker.
    const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input:checked')];
    onChoose({ [name]: boxes.map(({ value }) => value).join(' ') });
  };
  return html`<fieldset part="filter" @change=${handleChange}>
    <legend>${label}</legend>
    ${values.map(
      (value: ProviderFilter[K][number]) =>
        html`<label class="check"
            ><input
              type="checkbox"
              aria-describedby=${hints[value] ? `${value}-hint` : nothing}
              .value=${value}
              .checked=${chosen.includes(value)}
            />
            <span>${words[value]}</span></label
          >${hints[value] ? html`<span id=${`${value}-hint`} class="explanation muted">${hints[value]}</span>` : nothing}`,
    )}
  </fieldset>`;
}

function isOffered(providers: readonly Provider[], mode: string): boolean {
  return providers.some(({ training }) => training.some((option) => option.mode === mode));
}
