import { html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../data/errors.ts';
import type { CommonStrings } from './strings/en/common.ts';

// Chromium has no Welsh in its `Intl` and would answer in American English.
const welshMonths = 'Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr'.split(',');
let english: Intl.DateTimeFormat | undefined;

/** A day in words: "5 March 2027". Undefined for anything that is not a date. */
export function dayInWords(iso: string | undefined, locale: string): string | undefined {
  if (!iso) return undefined;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  if (locale === 'cy') return `${date.getUTCDate()} ${welshMonths[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  // Made once: it costs more than the rest of a card's text.
  english ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return english.format(date);
}

/** Shown where neither the host nor the endpoint gave anything to show. */
export function idleView(terms: CommonStrings): TemplateResult {
  return html`<p part="note" class="muted">${terms.notConfigured}</p>`;
}

/** The wait: a quiet shape at once, words for everybody once it is long. The live region stands from the start, or it would not be read. */
export function pendingView(terms: CommonStrings, slow: boolean, skeleton: unknown): TemplateResult {
  return html`${skeleton}
    <p role="status" part="status" class="status">${slow ? terms.loading : nothing}</p>`;
}

/** What went wrong, in the visitor's words, and "Try again" only where it can help. */
export function errorView(terms: CommonStrings, error: DataError, retry: () => void): TemplateResult {
  return html`<div part="error" class="notice" role="status">
    <slot name="error"><p>${terms.errors[error.code]}</p></slot>
    ${error.retryable ? retryButton(terms, retry) : nothing}
  </div>`;
}

/** Old content is on show: says so, and how old it is. */
export function staleView(
  terms: CommonStrings,
  locale: string,
  asOf: string | undefined,
  retry: () => void,
): TemplateResult {
  return html`<div part="stale" class="notice" role="status">
    <p>${terms.stale(dayInWords(asOf, locale))}</p>
    ${retryButton(terms, retry)}
  </div>`;
}

function retryButton(terms: CommonStrings, retry: () => void): TemplateResult {
  return html`<button part="button" type="button" @click=${retry}>${terms.retry}</button>`;
}
