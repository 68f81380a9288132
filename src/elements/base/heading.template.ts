import { html, type TemplateResult } from 'lit';
import { warnOnce } from './warnings.ts';

/** A heading at the level that the host's outline needs; anything outside 1 to 6 counts as 2. */
export function heading(level: number | undefined, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part}>${content}</h6>`;
    default:
      if (level !== undefined && level !== 2) warnOnce(`heading-level="${level}" is not 1 to 6; using 2.`);
      return html`<h2 part=${part}>${content}</h2>`;
  }
}
