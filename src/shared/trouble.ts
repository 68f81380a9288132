import { html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../data/errors.ts';
import { warnOnce } from './configuration.ts';
import { dayInWords } from './day-in-words.ts';
import type { Language } from './phrases.ts';
import { trouble as welsh } from './strings/cy/trouble.ts';
import { trouble as english } from './strings/en/trouble.ts';
import { CourseWidgetErrorEvent } from './widget-error-event.ts';

/** Tells the site owner on the console, and the page by an event. */
export function report(element: Element, error: DataError): void {
  warnOnce(`<${element.localName}> ${error.message}. ${error.hint ?? ''}`.trim());
  element.dispatchEvent(new CourseWidgetErrorEvent(error));
}

/** What went wrong, in the visitor's words, and "Try again" only where it can help. */
export function errorView(language: Language, error: DataError, retry: () => void): TemplateResult {
  const terms = language === 'cy' ? welsh : english;
  return html`<div part="error" class="notice" role="status">
    <slot name="error"><p>${terms.errors[error.code]}</p></slot>
    ${error.retryable ? html`<button part="button" type="button" @click=${retry}>${terms.retry}</button>` : nothing}
  </div>`;
}

/** Old content is on show: says so, and how old it is. */
export function staleView(language: Language, asOf: string | undefined, retry: () => void): TemplateResult {
  const terms = language === 'cy' ? welsh : english;
  return html`<div part="stale" class="notice" role="status">
    <p>${terms.stale(dayInWords(asOf, language === 'cy' ? 'cy' : 'en-GB'))}</p>
    <button part="button" type="button" @click=${retry}>${terms.retry}</button>
  </div>`;
}
