import { html, type TemplateResult } from 'lit';
import type { DeliveryMode } from '../../../domain/delivery-mode.ts';

/** Outlines on a field of 16 by 16, drawn with a line of currentColor. */
const outlines: Readonly<Record<DeliveryMode, string>> = {
  workplace: 'M2 5.5h12v8H2zM6 5.5v-3h4v3M2 9h12',
  'day-release': 'M2 3.5h12v10H2zM2 6.5h12M5 2v3M11 2v3M7 9h2v2H7z',
  'block-release': 'M2 3.5h12v10H2zM2 6.5h12M5 2v3M11 2v3M4.5 10h7',
  'at-provider': 'M2 6.5 8 2.5l6 4zM3.5 7v6M8 7v6M12.5 7v6M2 13.5h12',
  online: 'M2 3h12v8H2zM8 11v2.5M5 13.5h6',
};

/** A small picture of a way of training. The words beside it carry the meaning. */
export function trainingIcon(mode: DeliveryMode): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[mode]}></path></svg>`;
}

const star = 'M8 1.5l2 4.3 4.7.6-3.4 3.2.9 4.7L8 12l-4.2 2.3.9-4.7L1.3 6.4 6 5.8z';

/** So many of four stars. The words beside them carry the meaning. */
export function starIcons(count: number): TemplateResult[] {
  return [1, 2, 3, 4].map(
    (each) =>
      html`<svg class=${each <= count ? 'icon star full' : 'icon star'} viewBox="0 0 16 16" aria-hidden="true">
        <path d=${star}></path>
      </svg>`,
  );
}
