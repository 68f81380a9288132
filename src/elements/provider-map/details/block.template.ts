import { html, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.template.ts';

/** A part of the details, under its heading. */
export function block(model: { readonly level: number }, title: string, content: unknown): TemplateResult {
  return html`<section class="block">${heading(model.level, 'subtitle', title)} ${content}</section>`;
}
