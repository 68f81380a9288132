import { html, nothing, type TemplateResult } from 'lit';
import { pounds } from '../../domain/money.ts';
import { extras as english, type CourseCardExtraStrings } from '../../i18n/en/course-card-extras.ts';
import type { CourseCardView, Fact } from './course-card.view.ts';

// What few courses have, fetched for them.

/** What the less known kinds of course are. */
export function about({ course, terms }: CourseCardView): TemplateResult | typeof nothing {
  const text = course.kind && words(terms).about[course.kind];
  return text === undefined ? nothing : html`<p part="note" class="about muted">${text}</p>`;
}

/** The length of a course that is not a number of months; `noted` adds what it means. */
export function lengthFacts({ course, terms }: CourseCardView, noted: boolean): readonly Fact[] {
  const { deliveryHours, hours, hoursNote, durationVaries } = words(terms);
  const { kind, duration } = course;
  const facts: Fact[] = duration ? [[deliveryHours, hours(duration.value), noted && hoursNote]] : [];
  return noted && kind === 'apprenticeship-unit' ? [...facts, [terms.duration, durationVaries]] : facts;
}

/** What only foundation apprenticeships have: what employers get, who may do them, what they lead to. */
export function facts({ course, terms, source }: CourseCardView): readonly Fact[] {
  if (course.kind !== 'foundation-apprenticeship') return [];
  const { incentive, incentiveNote, eligibility, eligible, progression } = words(terms);
  const next = course.progression.map(
    ({ title, level }) =>
      html`${source(title)} ${level ? html`<span class="unbroken">${terms.titleLevel(level)}</span>` : nothing}`,
  );
  const all: Fact[] = [[eligibility, eligible]];
  if (course.incentivePayment !== undefined) all.unshift([incentive, pounds(course.incentivePayment), incentiveNote]);
  if (next.length > 0) all.push([progression, next]);
  return all;
}

function words({ extras }: CourseCardView['terms']): CourseCardExtraStrings {
  return extras ?? english;
}
