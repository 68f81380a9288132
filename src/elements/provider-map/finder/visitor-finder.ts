import { html, nothing, type LitElement } from 'lit';
import type { Position } from '../../../domain/place.ts';
import { finderWords as welsh } from '../../../shared/strings/cy/provider-map-finder.ts';
import { finderWords as english } from '../../../shared/strings/en/provider-map-finder.ts';
import { filtersTemplate, selectsTemplate } from './filters.template.ts';
import type { Choices, Finder, FinderOptions, FinderView, Verdict } from './finder.types.ts';
import { judge } from './judge.ts';
import { LocationBox } from './location-box.ts';

/** The form to find providers with: see {@link Finder}. */
export class VisitorFinder implements Finder {
  readonly #options: FinderOptions;
  readonly #box: LocationBox;
  #judged: { readonly key: string; readonly from: Position | undefined; readonly verdict: Verdict } | undefined;

  constructor(host: LitElement, options: FinderOptions) {
    this.#options = options;
    this.#box = new LocationBox(host, options.onPlace);
  }

  readonly judge = (choices: Choices, from: Position | undefined, locale: string): Verdict => {
    const key = JSON.stringify([choices, locale]);
    if (this.#judged?.key !== key || this.#judged.from !== from) {
      this.#judged = { key, from, verdict: judge(choices, from, locale) };
    }
    return this.#judged.verdict;
  };

  readonly render = (view: FinderView): unknown => {
    const words = view.language === 'cy' ? welsh : english;
    const { onChoose } = this.#options;
    return html`${view.geocoder || view.locates ? this.#box.render(view, words) : nothing}
    ${selectsTemplate(view, words, onChoose)} ${filtersTemplate(view, words, onChoose)}`;
  };
}
