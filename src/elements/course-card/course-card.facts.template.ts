import { html, nothing, type TemplateResult } from 'lit';
import { levelEquivalent } from '../../domain/level.ts';
import { pounds } from '../../domain/money.ts';
import type { CourseCardView } from './course-card.view.ts';

type Fact = TemplateResult | typeof nothing;

function fact(term: string, value: unknown, note?: unknown): Fact {
  // Two templates: each value left out of a template is work left out of every card.
  return note
    ? html`<div part="fact" class="fact">
        <dt part="term">${term}</dt>
        <dd part="value">${value} <span part="note" class="note muted">${note}</span></dd>
      </div>`
    : html`<div part="fact" class="fact">
        <dt part="term">${term}</dt>
        <dd part="value">${value}</dd>
      </div>`;
}

function listed(items: readonly unknown[]): TemplateResult {
  return html`<ul part="list">
    ${items.map((item) => html`<li>${item}</li> `)}
  </ul>`;
}

/** The facts of a compact card: level, length, money. Templates rather than arrays, whose every item costs Lit two more nodes. */
export function mainFacts(view: CourseCardView): TemplateResult {
  return html`${level(view, false)}${length(view, false)}${funding(view, false)}`;
}

/** Every fact that is known of a course, in the official page's order (web CourseDetails.cshtml). */
export function allFacts(view: CourseCardView): TemplateResult {
  const { course, terms, source } = view;
  return html`${level(view, true)}${length(view, true)}${
    course.kind === 'apprenticeship-unit' && course.duration?.unit !== 'months'
      ? fact(terms.duration, terms.durationVaries)
      : nothing
  }${course.route ? fact(terms.category, source(course.route)) : nothing}${funding(view, true)}${jobTitles(view)}${
    course.kind === 'foundation-apprenticeship' ? foundationFacts(view) : nothing
  }`;
}

function foundationFacts({ course, terms, locale, source }: CourseCardView): TemplateResult {
  const next = course.progression.map(
    ({ title, level }) =>
      html`${source(title)}
      ${level === undefined ? nothing : html`<span class="unbroken">${terms.titleLevel(level)}</span>`}`,
  );
  return html`${
    course.incentivePayment === undefined
      ? nothing
      : fact(terms.incentive, pounds(course.incentivePayment, locale), terms.incentiveNote)
  }${fact(terms.eligibility, listed(terms.eligible))}${
    next.length > 0 ? fact(terms.progression, listed(next)) : nothing
  }`;
}

function level({ course, terms, source }: CourseCardView, noted: boolean): Fact {
  if (course.level === undefined) return nothing;
  const equivalent = noted && levelEquivalent(course);
  if (!equivalent) return fact(terms.level, course.level);
  // Only the official table's words have a translation; a source's own stay what they are.
  const translation =
    equivalent === levelEquivalent({ level: course.level }) ? terms.equivalents[course.level] : undefined;
  const shown = translation ?? source(equivalent);
  return fact(
    terms.level,
    course.level,
    typeof shown === 'string' ? terms.equivalent + shown : html`${terms.equivalent}${shown}`,
  );
}

function length({ course: { duration }, terms }: CourseCardView, noted: boolean): Fact {
  if (!duration) return nothing;
  return duration.unit === 'months'
    ? fact(terms.duration, terms.months(duration.value))
    : fact(terms.deliveryHours, terms.hours(duration.value), noted && terms.hoursNote);
}

function funding({ course, terms, locale }: CourseCardView, noted: boolean): Fact {
  return course.maximumFunding === undefined
    ? nothing
    : fact(terms.funding, pounds(course.maximumFunding, locale), noted && terms.fundingNote);
}

/** Of apprenticeships only: the other kinds lead to many jobs, not to one (web CourseViewModel.cs). */
function jobTitles({ course, terms, source }: CourseCardView): Fact {
  const titles = course.kind === 'apprenticeship' ? course.jobTitles.filter((title) => title.trim()) : [];
  if (titles.length === 0) return nothing;
  return fact(terms.alsoKnownAs, titles.length === 1 ? source(titles[0] ?? '') : listed(titles.map(source)));
}
