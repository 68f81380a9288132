import { html, type TemplateResult } from 'lit';
import { pounds } from '../../domain/money.ts';
import { dayInWords } from '../../shared/day-in-words.ts';
import { particulars as welsh } from '../../shared/strings/cy/course-card-particulars.ts';
import { particulars as english } from '../../shared/strings/en/course-card-particulars.ts';
import type { CourseCardView, Fact, Particulars } from './course-card.view.ts';

// Outlines on a grid of 16.
const calendar = 'M4 1h2v2h4V1h2v2h2v12H2V3h2zM4 7v6h8V7z';
const stop = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4 7h8v2H4z';
const shield = 'M8 1l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V3zM7 4v5h2V4zm0 6v2h2v-2z';

export { particularsStyles } from './course-card.particulars.styles.ts';

/** See {@link Particulars}. */
export const particulars: Particulars = {
  about(view) {
    const about = words(view).about[view.course.kind];
    return about === undefined ? undefined : html`<p part="note" class="about muted">${about}</p>`;
  },

  /** When new apprentices may start, where that is worth a notice. */
  startNotice(view) {
    const { start, terms } = view;
    const own = words(view);
    const inWords = (day: string) => dayInWords(day, terms) ?? day;
    switch (start.kind) {
      case 'closing':
        return notice(calendar, own.closing, own.closesOn(inWords(start.last)));
      case 'not-yet':
        return notice(calendar, own.notYet, own.opensOn(inWords(start.first)));
      case 'closed':
        return notice(
          stop,
          own.closed,
          own.closedSince(start.last && inWords(start.last)),
          html` <span class="aside">${own.closedNote}</span>`,
        );
      default:
        return undefined;
    }
  },

  length(view, noted) {
    const { deliveryHours, hours, hoursNote, durationVaries } = words(view);
    const { kind, duration } = view.course;
    const facts: Fact[] =
      duration?.unit === 'hours' ? [[deliveryHours, hours(duration.value), noted && hoursNote]] : [];
    if (noted && kind === 'apprenticeship-unit') facts.push([view.terms.duration, durationVaries]);
    return facts;
  },

  facts(view) {
    const { course, terms, source } = view;
    if (course.kind !== 'foundation-apprenticeship') return [];
    const own = words(view);
    const next = course.progression.map(
      ({ title, level }) =>
        html`${source(title)}
        ${level === undefined ? undefined : html`<span class="unbroken">${terms.titleLevel(level)}</span>`}`,
    );
    const facts: Fact[] = [[own.eligibility, own.eligible]];
    if (course.incentivePayment !== undefined) {
      facts.unshift([own.incentive, pounds(course.incentivePayment), own.incentiveNote]);
    }
    if (next.length > 0) facts.push([own.progression, next]);
    return facts;
  },

  /** That a regulator must approve the provider; without providers there is nobody to approve (web-v1 CourseDetail.cshtml). */
  regulationNotice(view) {
    const { regulation, providerCounts } = view.course;
    if (!regulation || providerCounts.total === 0) return undefined;
    const own = words(view);
    return notice(shield, own.regulated, own.regulation(regulation.body?.trim() || undefined));
  },

  /** Where both counts are known, the place's comes first (CONTRACTS.md §4.1 and §4.5). */
  providers(view) {
    const { total, atLocation } = view.course.providerCounts;
    const own = words(view);
    if (atLocation) return own.providersHere(view.terms.offer(atLocation));
    if (total === 0) return own.noProviders;
    return atLocation === 0 ? own.noProvidersHere(total) : undefined;
  },

  empty: (view) => words(view).empty,
};

function words({ locale }: Pick<CourseCardView, 'locale'>) {
  return locale === 'cy' ? welsh : english;
}

/** Never colour alone: an icon, a word and a border. */
function notice(icon: string, word: string, sentence: string, more?: TemplateResult): TemplateResult {
  return html`<div part="notice" class="notice">
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${icon} /></svg>
    <p><strong>${word}</strong> ${sentence}${more}</p>
  </div>`;
}
