import { html, nothing, type TemplateResult } from 'lit';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Provider } from '../../domain/provider.ts';
import { heading } from '../../shared/heading.ts';
import { dayInWords } from '../../shared/day-in-words.ts';
import type { ProviderMapStrings } from '../../shared/strings/en/provider-map.ts';
import { firstOf, type Arrangement } from './arrangement.ts';
import { step } from './list-window.ts';
import type { Pin } from './map/map.types.ts';
import type { ListProgress } from './provider-pages.ts';
import { providerItem } from './provider-item.template.ts';

/** Room for the form to find providers with. */
export interface FinderBox {
  /** Whether it has a box for a place. */
  readonly hasBox: boolean;
  /** Nothing as long as its code is on its way. */
  readonly form: unknown;
}

/** All that the template shows. */
export interface ProviderMapModel {
  readonly terms: ProviderMapStrings;
  readonly headingLevel: number;
  readonly arrangement: Arrangement;
  /** What came first, of which everything but the providers goes for the whole list. */
  readonly page: ProviderPage;
  readonly progress: ListProgress;
  /** How many are to be shown. */
  readonly quota: number;
  /** The name of where distances begin. */
  readonly place: string | undefined;
  readonly selection: Pin | undefined;
  /** UKPRN of the provider whose details are open. */
  readonly opened: number | undefined;
  /** The details of a provider, given the level of its heading. */
  readonly renderDetails: (provider: Provider, level: number) => unknown;
  /** What is worth a sentence: a place that was not found, say. */
  readonly note: string | undefined;
  /** `map`: the map first, the list folded below it. */
  readonly layout: 'list' | 'both' | 'map';
  readonly map: 'waiting' | 'failed' | 'open';
  readonly unfolded: boolean;
  readonly scrolls: boolean;
  readonly finder: FinderBox | undefined;
  readonly onShowAll: () => void;
  readonly onClear: () => void;
  readonly onMore: () => void;
  readonly onOpenMap: () => void;
  readonly onFold: (open: boolean) => void;
  readonly onShow: (provider: Provider) => void;
  readonly onToggle: (provider: Provider) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The whole widget, once there are providers. */
export function providerMapTemplate(model: ProviderMapModel): TemplateResult {
  const { terms, layout } = model;
  return html`${headerTemplate(terms, model.headingLevel)} ${finderBox(model.finder)}
    <div class="toolbar">${countLine(model)}</div>
    ${model.note ? html`<p part="note" class="notice">${model.note}</p>` : nothing}
    <div class=${`body as-${layout}`}>
      ${layout === 'list' ? nothing : mapBox(model)}
      ${layout === 'map' && model.map !== 'failed' ? foldedList(model) : listBox(model)}
    </div>
    <div part="actions" class="actions"><slot name="actions"></slot></div>
    ${footer(model)}`;
}

/** The shape of what is on its way, so that the page below does not jump. */
export function skeletonTemplate(
  terms: ProviderMapStrings,
  headingLevel: number,
  layout: string,
  finder: FinderBox | undefined,
): TemplateResult {
  const item = html`<div class="provider">
    <span class="bar half"></span><span class="bar"></span><span class="bar"></span>
  </div>`;
  return html`${headerTemplate(terms, headingLevel)} ${finderBox(finder)}
    <div class="toolbar"><span class="bar half"></span></div>
    <div class=${`body as-${layout}`} aria-hidden="true">
      ${layout === 'list' ? nothing : html`<div class="frame"></div>`}
      <div class="list">${[item, item, item, item]}</div>
    </div>`;
}

/** No provider at all: a sentence and a way on. */
export function emptyTemplate(terms: ProviderMapStrings, headingLevel: number): TemplateResult {
  return html`${headerTemplate(terms, headingLevel)}
    <p part="count">${terms.none}</p>
    <p part="note" class="muted">${terms.noneHint}</p>
    <div part="actions" class="actions"><slot name="actions"></slot></div>`;
}

function headerTemplate(terms: ProviderMapStrings, level: number): TemplateResult {
  // Not a <header>, which would be a banner beside the host's own.
  return html`<div part="header">
    <slot name="header">${heading(level, 'title', terms.title)}</slot>
  </div>`;
}

/** Has its room before its code is there. */
function finderBox(finder: FinderBox | undefined): unknown {
  return finder
    ? html`<div part="finder" class=${finder.hasBox ? 'finder with-box' : 'finder'}>${finder.form}</div>`
    : nothing;
}

/** How many there are in all. As long as they are not all here, the source knows better than we do. */
function totalOf({ arrangement: { complete, count }, page }: ProviderMapModel): number {
  return complete ? count : Math.max(page.total, count);
}

function countLine(model: ProviderMapModel): TemplateResult {
  const { terms, arrangement, place, onShowAll, onClear } = model;
  const { count, miles, unwanted } = arrangement;
  const around = miles !== undefined && arrangement.measured ? { miles, place } : undefined;
  const also = arrangement.sections.some(({ kind }) => kind !== 'atSites');
  const button = (words: string, onClick: () => void): TemplateResult =>
    html`<button part="button" type="button" @click=${onClick}>${words}</button>`;
  const [words, wayOn] =
    unwanted > 0
      ? [terms.matching(count, count + unwanted, around), count === 0 && button(terms.clear, onClear)]
      : count === 0 && around
        ? [terms.noneNear(around, Math.max(arrangement.elsewhere, model.page.total)), button(terms.showAll, onShowAll)]
        : [terms.count(totalOf(model), around, also), nothing];
  return html`<p part="count" role="status" class="count">${words}</p>
    ${wayOn || nothing}`;
}

function mapBox({ terms, map, onOpenMap }: ProviderMapModel): TemplateResult {
  return html`<div part="map" class="frame">
    ${
      map === 'waiting'
        ? html`<button part="button" type="button" class="open" @click=${onOpenMap}>${terms.openMap}</button>`
        : nothing
    }
    ${map === 'failed' ? html`<p part="note" class="muted">${terms.mapFailed}</p>` : nothing}
    <div class="door"></div>
  </div>`;
}

function foldedList(model: ProviderMapModel): TemplateResult {
  const handleToggle = (event: Event): void => model.onFold((event.target as HTMLDetailsElement).open);
  return html`<details class="fold" ?open=${model.unfolded} @toggle=${handleToggle}>
    <summary>${model.terms.list}</summary>
    ${listBox(model)}
  </details>`;
}

function listBox(model: ProviderMapModel): TemplateResult {
  const { terms, scrolls } = model;
  return html`<div
    part="list"
    class="list"
    role=${scrolls ? 'region' : nothing}
    aria-label=${scrolls ? terms.title : nothing}
    tabindex=${scrolls ? '0' : nothing}
  >
    <div>${sectionsTemplate(model)} ${moreControl(model)}</div>
  </div>`;
}

function sectionsTemplate(model: ProviderMapModel): unknown {
  const { arrangement, quota, headingLevel, terms, selection, opened, layout, onKeydown } = model;
  const titled = arrangement.sections.some(({ kind }) => kind !== 'atSites');
  const mapped = new Set(layout === 'list' ? [] : arrangement.pins.map(({ provider }) => provider.ukprn));
  const level = deeper(headingLevel, titled ? 2 : 1);
  return firstOf(arrangement.sections, quota).map(
    ({ kind, providers }) =>
      html`<section part="group" class="group">
        ${titled ? heading(deeper(headingLevel, 1), 'subtitle', terms.sections[kind]) : nothing}
        <ul class="providers" role="list" @keydown=${onKeydown}>
          ${providers.map((provider) => {
            const { ukprn } = provider;
            return providerItem(provider, {
              terms,
              from: arrangement.from,
              level,
              selected: selection?.provider.ukprn === ukprn ? selection.site : undefined,
              opened: opened === ukprn,
              details: opened === ukprn ? model.renderDetails(provider, Math.min(6, level + 1)) : nothing,
              onShow: mapped.has(ukprn) ? model.onShow : undefined,
              onToggle: model.onToggle,
            });
          })}
        </ul>
      </section>`,
  );
}

/** A heading below the widget's own, whose level counts as 2 outside 1 to 6; 6 is the deepest that there is. */
function deeper(level: number, by: number): number {
  return Math.min(6, (level >= 1 && level <= 6 ? level : 2) + by);
}

function moreControl(model: ProviderMapModel): unknown {
  const { terms, arrangement, quota, onMore } = model;
  const { failed, pending } = model.progress;
  const { complete, count } = arrangement;
  if (count === 0 || (complete && count <= quota)) return nothing;
  const total = totalOf(model);
  const shown = Math.min(quota, count);
  return html`<div class="more">
    ${failed ? html`<p part="note" role="status">${terms.moreFailed}</p>` : nothing}
    <button part="button" type="button" aria-disabled=${pending ? 'true' : nothing} @click=${onMore}>
      ${failed ? terms.retry : pending ? terms.loading : terms.more(Math.max(1, Math.min(step, total - shown)))}
    </button>
    <span class="muted number">${terms.shown(shown, total)}</span>
  </div>`;
}

function footer({ terms, page: { provenance } }: ProviderMapModel): unknown {
  const day = dayInWords(provenance.asOf, terms);
  const source = [provenance.name, provenance.licence].filter(Boolean).join(', ');
  const lines = [day && terms.asOf(day), source && terms.source(source)].filter(Boolean);
  return lines.length > 0 ? html`<p part="footer" class="footer muted">${lines.join('. ')}</p>` : nothing;
}
