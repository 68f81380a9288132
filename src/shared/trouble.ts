import { html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../data/errors.ts';
import { warnOnce } from './configuration.ts';
import type { Language } from './phrases.ts';
import { trouble as welsh } from './strings/cy/trouble.ts';
import { trouble as english } from './strings/en/trouble.ts';

export { comeBack } from './come-back.ts';
export { controls as styles } from './controls.styles.ts';

/** Milliseconds. */
const day = 86_400_000;

/** Whether content of a time is older than so many days. What has no date is never old. */
export function isOld(asOf: string | undefined, days: number | undefined): boolean {
  if (Number.isNaN(days)) warnOnce('max-age is not a number of days; content never counts as old.');
  return !!days && days > 0 && Date.now() - Date.parse(asOf ?? '') > days * day;
}

/** What went wrong, in the visitor's words, and "Try again" only where it can help. */
export function errorView(language: Language, error: DataError, retry: () => void): TemplateResult {
  const terms = language === 'cy' ? welsh : english;
  return html`<div part="error" class="notice" role="status">
    <slot name="error"><p>${terms.errors[error.code]}</p></slot>
    ${error.retryable ? html`<button part="button" type="button" @click=${retry}>${terms.retry}</button>` : nothing}
  </div>`;
}

/**
 * Old content is on show: says so, and how old it is; `day` is already in words. `retry` where it is old because it could
 * not be refreshed; without it, what the source holds is older than the host allows, and asking again brings the same.
 */
export function staleView(
  language: Language,
  day: string | undefined,
  retry: (() => void) | undefined,
): TemplateResult {
  const terms = language === 'cy' ? welsh : english;
  return html`<div part="stale" class="notice" role="status">
    <p>${retry ? terms.stale(day) : terms.old(day)}</p>
    ${retry ? html`<button part="button" type="button" @click=${retry}>${terms.retry}</button>` : nothing}
  </div>`;
}
