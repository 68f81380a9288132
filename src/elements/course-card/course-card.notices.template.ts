import { html, nothing, type TemplateResult } from 'lit';
import { toRegulator } from '../../domain/regulation.ts';
import { dayInWords } from '../base/day-in-words.ts';
import type { CourseCardView } from './course-card.view.ts';

// Outlines on a grid of 16.
const calendar = 'M4 1h2v2h4V1h2v2h2v12H2V3h2zM4 7v6h8V7z';
const stop = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4 7h8v2H4z';
const shield = 'M8 1l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V3zM7 4v5h2V4zm0 6v2h2v-2z';

/** When new apprentices may start, where that is worth a notice. */
export function startNotice({ start, terms }: CourseCardView): TemplateResult | typeof nothing {
  const inWords = (day: string) => dayInWords(day, terms) ?? day;
  switch (start.kind) {
    case 'closing':
      return notice(calendar, terms.closing, terms.closesOn(inWords(start.last)));
    case 'not-yet':
      return notice(calendar, terms.notYet, terms.opensOn(inWords(start.first)));
    case 'closed':
      return notice(
        stop,
        terms.closed,
        terms.closedSince(start.last && inWords(start.last)),
        html` <span class="aside">${terms.closedNote}</span>`,
      );
    default:
      return nothing;
  }
}

/** That a regulator must approve the provider; without providers there is nobody to approve (web-v1 CourseDetail.cshtml). */
export function regulationNotice({ course, terms, source }: CourseCardView): TemplateResult | typeof nothing {
  const { regulation, providerCounts } = course;
  if (!regulation || providerCounts.total === 0) return nothing;
  const { name, sentence } = toRegulator(regulation);
  return notice(shield, terms.regulated, terms.regulation(name), sentence && html` ${source(sentence)}`);
}

/** Never colour alone: an icon, a word and a border. */
function notice(icon: string, word: string, sentence: string, more?: unknown): TemplateResult {
  return html`<div part="notice" class="notice">
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${icon} /></svg>
    <p><strong>${word}</strong> ${sentence}${more}</p>
  </div>`;
}
