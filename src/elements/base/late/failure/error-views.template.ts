import { html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../../../../data/catalogue.ts';
import { failure as welsh } from '../../../../i18n/cy/failure.ts';
import { failure as english } from '../../../../i18n/en/failure.ts';
import type { Language } from '../../localize.ts';
import { warnOnce } from '../../warnings.ts';

/** Milliseconds. */
const day = 86_400_000;

/** Whether content of a time is older than so many days. What has no date is never old. */
export function isOld(asOf: string | undefined, days: number | undefined): boolean {
  if (Number.isNaN(days)) warnOnce('max-age is not a number of days; content never counts as old.');
  return !!days && days > 0 && Date.now() - Date.parse(asOf ?? '') > days * day;
}

/**
 * What went wrong, in the visitor's words, and "Try again" only where it can help. `waiting` is what to say instead while the
 * answer to a retry takes long.
 */
export function errorView(
  language: Language,
  error: DataError,
  retry: () => void,
  waiting: string | undefined,
): TemplateResult {
  const terms = language === 'cy' ? welsh : english;
  return html`<div part="error" class="notice" role="status">
    <slot name="error"><p>${waiting ?? terms.errors[error.code]}</p></slot>
    ${error.retryable ? html`<button part="button" type="button" @click=${retry}>${terms.retry}</button>` : nothing}
  </div>`;
}

/**
 * Says that old content is shown, and how old it is; `day` is already in words. `retry` where it is old because it could not be
 * refreshed; without it, what the source holds is older than the host allows, and loading again brings the same. `waiting` as above.
 */
export function staleView(
  language: Language,
  day: string | undefined,
  retry: (() => void) | undefined,
  waiting: string | undefined,
): TemplateResult {
  const terms = language === 'cy' ? welsh : english;
  return html`<div part="stale" class="notice" role="status">
    <p>${waiting ?? (retry ? terms.stale(day) : terms.old(day))}</p>
    ${retry ? html`<button part="button" type="button" @click=${retry}>${terms.retry}</button>` : nothing}
  </div>`;
}
