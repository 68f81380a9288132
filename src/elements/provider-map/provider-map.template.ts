import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Provider } from '../../domain/provider.ts';
import { heading } from '../base/heading.template.ts';
import { dayInWords } from '../base/day-in-words.ts';
import type { ProviderMapStrings } from '../../i18n/en/provider-map.ts';
import { firstProviders, type ListModel } from './list/list-model.ts';
import { step } from './list/list-window.ts';
import type { ListProgress } from './list/provider-pages.ts';
import { providerItem } from './list/provider-item.template.ts';
import type { Selection } from './selection/selection.ts';

/** Room for the form to find providers with. */
export interface SearchBox {
  /** Whether it has a box for a place. */
  readonly hasPlace: boolean;
  /** Nothing as long as the list is on its way. */
  readonly form: unknown;
}

/** The part of the selection that the list shows, and what it calls. */
export type SelectionView = Pick<
  Selection,
  'pin' | 'isSelected' | 'isOpen' | 'siteFromMap' | 'show' | 'toggle' | 'handleKeydown'
>;

/** All that the template shows. */
export interface ProviderMapView {
  readonly terms: ProviderMapStrings;
  readonly headingLevel: number;
  /** The title of the course, where it is known. */
  readonly title: string | undefined;
  /** What to call the course in the name of a region: its title or its code. */
  readonly course: string | undefined;
  readonly model: ListModel;
  /** What came first, of which everything but the providers goes for the whole list. */
  readonly page: ProviderPage;
  readonly progress: ListProgress;
  /** How many are to be shown. */
  readonly shown: number;
  /** The name of where distances begin. */
  readonly place: string | undefined;
  /** What is selected, and what is open. */
  readonly selection: SelectionView;
  /** The details of a provider, given the level of its heading. */
  readonly renderDetails: (provider: Provider, level: number) => unknown;
  /** What is worth a sentence: a place that was not found, say. */
  readonly note: string | undefined;
  /** `map`: the map first, the list folded below it. */
  readonly layout: 'list' | 'both' | 'map';
  readonly map: 'waiting' | 'failed' | 'open';
  readonly unfolded: boolean;
  readonly search: SearchBox | undefined;
  readonly onShowAll: () => void;
  readonly onClear: () => void;
  readonly onMore: () => void;
  readonly onOpenMap: () => void;
  readonly onFold: (open: boolean) => void;
}

/** The whole widget, once there are providers. */
export function providerMapTemplate(view: ProviderMapView): TemplateResult {
  const { terms, layout } = view;
  return html`${headerTemplate(terms, view.headingLevel, view.title)} ${searchBox(view.search)}
    <div class="toolbar">${countLine(view)} ${orderLine(view)}</div>
    ${view.note ? html`<p part="note" class="notice">${view.note}</p>` : nothing}
    <div class=${`body as-${layout}`}>
      ${layout === 'list' ? nothing : mapBox(view)}
      ${layout === 'map' && view.map !== 'failed' ? foldedList(view) : listBox(view)}
    </div>
    <div part="actions" class="actions"><slot name="actions"></slot></div>
    ${footer(view)}`;
}

/** The shape of what is on its way, so that the page below does not jump. */
export function skeletonTemplate(
  terms: ProviderMapStrings,
  headingLevel: number,
  layout: string,
  search: SearchBox | undefined,
): TemplateResult {
  const item = html`<div class="provider">
    <span class="bar half"></span><span class="bar"></span><span class="bar"></span>
  </div>`;
  return html`${headerTemplate(terms, headingLevel)} ${searchBox(search)}
    <div class="toolbar"><span class="bar half"></span></div>
    <div class=${`body as-${layout}`} aria-hidden="true">
      ${layout === 'list' ? nothing : html`<div class="frame"></div>`}
      <div class="list">${[item, item, item, item]}</div>
    </div>`;
}

/** No provider at all: a sentence and a way on. */
export function emptyTemplate(
  terms: ProviderMapStrings,
  headingLevel: number,
  title: string | undefined,
): TemplateResult {
  return html`${headerTemplate(terms, headingLevel, title)}
    <p part="count">${terms.none}</p>
    <p part="note" class="muted">${terms.noneHint}</p>
    <div part="actions" class="actions"><slot name="actions"></slot></div>`;
}

function headerTemplate(terms: ProviderMapStrings, level: number, title?: string): TemplateResult {
  // Not a <header>, which would be a banner beside the host's own.
  return html`<div part="header">
    <slot name="header">${heading(level, 'title', terms.title(title))}</slot>
  </div>`;
}

function searchBox(search: SearchBox | undefined): unknown {
  return search
    ? html`<div part="finder" class=${search.hasPlace ? 'finder with-box' : 'finder'}>${search.form}</div>`
    : nothing;
}

/** How many there are in all. As long as they are not all here, the source knows better than we do. */
function totalOf({ model: { complete, count }, page }: ProviderMapView): number {
  return complete ? count : Math.max(page.total, count);
}

function countLine(view: ProviderMapView): TemplateResult {
  const { terms, model, place, onShowAll, onClear } = view;
  const { count, miles, unwanted } = model;
  const around = miles !== undefined && model.measured ? { miles, place } : undefined;
  const comeToo = around && model.complete && model.sections.some(({ kind }) => kind !== 'atSites');
  const button = (words: string, onClick: () => void): TemplateResult =>
    html`<button part="button" type="button" @click=${onClick}>${words}</button>`;
  const [words, wayOn] =
    unwanted > 0
      ? [terms.matching(count, count + unwanted, around), count === 0 && button(terms.clear, onClear)]
      : count === 0 && around
        ? [terms.noneNear(around, Math.max(model.elsewhere, view.page.total)), button(terms.showAll, onShowAll)]
        : [comeToo ? terms.counted(model.counts, around) : terms.count(totalOf(view), around), nothing];
  return html`<p part="count" role="status" class="count">${words}</p>
    ${wayOn || nothing}`;
}

/** Says which order the list has, and where its distances begin: read out when that changes, and shown in the form. */
function orderLine({ terms, model: { sort, from, count }, place }: ProviderMapView): TemplateResult {
  const words = count > 0 ? [terms.sorted[sort], from && place && terms.measuredFrom(place)].filter(Boolean) : [];
  return html`<p role="status" class="visually-hidden">${words.join(' ')}</p>`;
}

function mapBox({ terms, map, course, onOpenMap }: ProviderMapView): TemplateResult {
  return html`<div
    part="map"
    class=${map === 'failed' ? 'frame failed' : 'frame'}
    role="group"
    aria-label=${terms.map(course)}
    tabindex="-1"
  >
    ${
      map === 'waiting'
        ? html`<button part="button" type="button" class="open" @click=${onOpenMap}>${terms.openMap}</button>`
        : nothing
    }
    ${map === 'failed' ? html`<p part="note" class="muted">${terms.mapFailed}</p>` : nothing}
    <div class="map-host"></div>
  </div>`;
}

function foldedList(view: ProviderMapView): TemplateResult {
  const handleToggle = (event: Event): void => view.onFold((event.target as HTMLDetailsElement).open);
  return html`<details class="fold" ?open=${view.unfolded} @toggle=${handleToggle}>
    <summary>${view.terms.list}</summary>
    ${listBox(view)}
  </details>`;
}

function listBox(view: ProviderMapView): TemplateResult {
  return html`<div part="list" class="list">${sectionsTemplate(view)} ${moreControl(view)}</div>`;
}

function sectionsTemplate(view: ProviderMapView): unknown {
  const { model, shown, headingLevel, terms, selection, layout } = view;
  const titled = model.sections.some(({ kind }) => kind !== 'atSites');
  const mapped = new Set(layout === 'list' ? [] : model.pins.map(({ provider }) => provider.ukprn));
  const level = deeper(headingLevel, titled ? 2 : 1);
  return firstProviders(model.sections, shown).map(
    ({ kind, providers }) =>
      html`<section part="group" class="group">
        ${titled ? heading(deeper(headingLevel, 1), 'subtitle', terms.sections[kind]) : nothing}
        <ul class="providers" role="list">
          ${providers.map((provider) => {
            const { ukprn } = provider;
            const selected = selection.isSelected(provider);
            const opened = selection.isOpen(ukprn);
            const item = {
              terms,
              from: model.from,
              level,
              selected,
              shownOnMap: selected && selection.pin !== undefined,
              site: selection.siteFromMap(provider),
              opened,
              onShow: mapped.has(ukprn) ? selection.show : undefined,
              onToggle: selection.toggle,
              onKeydown: selection.handleKeydown,
            };
            const details = opened ? view.renderDetails(provider, Math.min(6, level + 1)) : nothing;
            // Of hundreds of entries a press changes one or two; the details that are rendered above are new each time.
            return guard([provider, details, ...Object.values(item)], () =>
              providerItem(provider, { ...item, details }),
            );
          })}
        </ul>
      </section>`,
  );
}

/** A heading below the widget's own, whose level counts as 2 outside 1 to 6; 6 is the deepest that there is. */
function deeper(level: number, by: number): number {
  return Math.min(6, (level >= 1 && level <= 6 ? level : 2) + by);
}

function moreControl(view: ProviderMapView): unknown {
  const { terms, model, onMore } = view;
  const { failed, pending } = view.progress;
  const { complete, listed } = model;
  if (listed === 0 || (complete && listed <= view.shown)) return nothing;
  const total = complete ? listed : totalOf(view);
  const shown = Math.min(view.shown, listed);
  return html`<div class="more">
    ${failed ? html`<p part="note" role="status">${terms.moreFailed}</p>` : nothing}
    <button part="button" type="button" aria-disabled=${pending ? 'true' : nothing} @click=${onMore}>
      ${failed ? terms.retry : pending ? terms.loading : terms.more(Math.max(1, Math.min(step, total - shown)))}
    </button>
    <span class="muted number">${terms.shown(shown, total)}</span>
  </div>`;
}

function footer({ terms, page: { provenance } }: ProviderMapView): unknown {
  const day = dayInWords(provenance.asOf, terms);
  const source = [provenance.name, provenance.licence].filter(Boolean).join(', ');
  const lines = [day && terms.asOf(day), source && terms.source(source)].filter(Boolean);
  return lines.length > 0 ? html`<p part="footer" class="footer muted">${lines.join('. ')}</p>` : nothing;
}
