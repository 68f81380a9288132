import { html, nothing, type TemplateResult } from 'lit';
import { achievementBands, type ProviderFilter } from '../../../domain/provider-filter.ts';
import { deliveryModes, ratings, type Provider } from '../../../domain/provider.ts';
import type { FinderWords } from '../../../shared/strings/en/provider-map-finder.ts';
import { distances, sorts } from '../choices.ts';
import { unfiltered } from '../provider-choices.ts';
import type { Choices, FinderView } from './finder.types.ts';
import { countChosen, filterOf } from './judge.ts';

type Choose = (choices: Choices) => void;

/** How far, and in which order. */
export function selectsTemplate(view: FinderView, words: FinderWords, onChoose: Choose): TemplateResult {
  const { choices, measured, placed, geocoder, locates } = view;
  const distance = distances.find((each) => each === `${choices.distance}`) ?? 'all';
  return html`<div class="selects">
    ${
      // Where nobody can say from where, nobody needs to say how far.
      placed || measured || geocoder || locates
        ? select(words.distance, distances, distance, words.within, (value) => onChoose({ distance: value }))
        : nothing
    }
    ${select(
      words.sort,
      sorts.filter((each) => each !== 'distance' || measured),
      view.sort,
      (sort) => words.sorts[sort],
      (value) => onChoose({ sort: value }),
    )}
  </div>`;
}

function select<T extends string>(
  label: string,
  values: readonly T[],
  chosen: T,
  wordsFor: (value: T) => string,
  onChange: (value: T) => void,
): TemplateResult {
  const handleChange = (event: Event): void => onChange((event.target as HTMLSelectElement).value as T);
  return html`<label part="field" class="field"
    ><span>${label}</span
    ><select part="select" @change=${handleChange}>
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${wordsFor(value)}</option>`)}
    </select></label
  >`;
}

/** Which providers: folded, because most visitors want all of them. */
export function filtersTemplate(view: FinderView, words: FinderWords, onChoose: Choose): TemplateResult {
  const filter = filterOf(view.choices);
  const count = countChosen(filter);
  const modes = deliveryModes.filter((mode) => filter.training.includes(mode) || isOffered(view.providers, mode));
  return html`<details part="filters" class="filters">
    <summary>
      <span>${words.filters}${count > 0 ? html`: <b>${words.chosen(count)}</b>` : nothing}</span>
    </summary>
    <div class="groups">
      ${group('training', words.training, modes, words.modes, filter, onChoose)}
      ${group('employerRating', words.employerRating, ratings, words.ratings, filter, onChoose)}
      ${group('apprenticeRating', words.apprenticeRating, ratings, words.ratings, filter, onChoose)}
      ${group('achievement', words.achievement, achievementBands, words.bands, filter, onChoose)}
    </div>
    <button part="button" type="button" aria-disabled=${count === 0} @click=${() => onChoose(unfiltered)}>
      ${words.clear}
    </button>
  </details>`;
}

function group<K extends keyof ProviderFilter>(
  name: K,
  label: string,
  values: readonly ProviderFilter[K][number][],
  words: Readonly<Record<ProviderFilter[K][number], string>>,
  filter: ProviderFilter,
  onChoose: Choose,
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
          ><input type="checkbox" .value=${value} .checked=${chosen.includes(value)} />
          <span>${words[value]}</span></label
        >`,
    )}
  </fieldset>`;
}

function isOffered(providers: readonly Provider[], mode: string): boolean {
  return providers.some(({ training }) => training.some((option) => option.mode === mode));
}
