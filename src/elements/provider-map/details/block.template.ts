import { html, type TemplateResult } from 'lit';
import { heading } from '../../../shared/heading.ts';
import type { DetailsModel } from './details.types.ts';

/** A part of the details, under its heading. */
export function block(model: Pick<DetailsModel, 'level'>, title: string, content: unknown): TemplateResult {
  return html`<section class="block">${heading(model.level, 'subtitle', title)} ${content}</section>`;
}
