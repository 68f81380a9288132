import { html, nothing, type TemplateResult } from 'lit';
import { levelEquivalent } from '../../domain/level.ts';
import { pounds } from '../../domain/money.ts';
import type { CourseCardView } from './course-card.template.ts';

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

/** The facts of a compact card: level, length, money. */
export function mainFacts(view: CourseCardView): readonly Fact[] {
  return [level(view, false), length(view, false), funding(view, false)];
}

/** Every fact that is known of a course, in the official page's order (web CourseDetails.cshtml). */
export function allFacts(view: CourseCardView): readonly Fact[] {
  const { course, terms, locale, source } = view;
  const foundation = course.kind === 'foundation-apprenticeship';
  return [
    level(view, true),
    length(view, true),
    course.kind === 'apprenticeship-unit' && course.duration?.unit !== 'months'
      ? fact(terms.duration, terms.durationVaries)
      : nothing,
    course.route ? fact(terms.category, source(course.route)) : nothing,
    funding(view, true),
    foundation && course.incentivePayment !== undefined
      ? fact(terms.incentive, pounds(course.incentivePayment, locale), terms.incentiveNote)
      : nothing,
    foundation ? fact(terms.eligibility, listed(terms.eligible)) : nothing,
    jobTitles(view),
    foundation && course.progression.length > 0
      ? fact(
          terms.progression,
          listed(
            course.progression.map((next) => [
              source(next.title),
              next.level === undefined ? nothing : html` <span class="unbroken">${terms.titleLevel(next.level)}</span>`,
            ]),
          ),
        )
      : nothing,
  ];
}

function level({ course, terms, source }: CourseCardView, noted: boolean): Fact {
  if (course.level === undefined) return nothing;
  const equivalent = noted && levelEquivalent(course);
  if (!equivalent) return fact(terms.level, course.level);
  // Only the official table's words have a translation; a source's own stay what they are.
  const translation =
    equivalent === levelEquivalent({ level: course.level }) ? terms.equivalents[course.level] : undefined;
  return fact(terms.level, course.level, [terms.equivalent, translation ?? source(equivalent)]);
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
