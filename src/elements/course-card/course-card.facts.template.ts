import { html, nothing, type TemplateResult } from 'lit';
import { equivalents, levelEquivalent } from '../../domain/level.ts';
import { pounds } from '../../domain/money.ts';
import type { CourseCardView, Fact } from './course-card.view.ts';

type Shown = TemplateResult | typeof nothing;

function fact(...[term, value, note]: Fact): TemplateResult {
  // Two templates: each value left out of a template is work left out of every card.
  return note
    ? html`<div part="fact" class="fact">
        <dt part="term">${term}</dt>
        <dd part="value">${shown(value)} <span part="note" class="note muted">${note}</span></dd>
      </div>`
    : html`<div part="fact" class="fact">
        <dt part="term">${term}</dt>
        <dd part="value">${shown(value)}</dd>
      </div>`;
}

const factOf = (each: Fact) => fact(...each);

function shown(value: unknown): unknown {
  return Array.isArray(value)
    ? html`<ul part="list">
        ${value.map((each) => html`<li>${each}</li> `)}
      </ul>`
    : value;
}

/** The facts of a compact card: level, length, money. Templates rather than arrays, whose every item costs Lit two more nodes. */
export function mainFacts(view: CourseCardView): TemplateResult {
  return html`${level(view, false)}${length(view, false)}${funding(view, false)}`;
}

/** Every fact that is known of a course, in the official page's order (web CourseDetails.cshtml). */
export function allFacts(view: CourseCardView): TemplateResult {
  const { course, terms, source } = view;
  return html`${level(view, true)}${length(view, true)}${
    course.route ? fact(terms.category, source(course.route)) : nothing
  }${funding(view, true)}${jobTitles(view)}${view.extras?.facts(view).map(factOf)}`;
}

function level({ course, terms, source }: CourseCardView, noted: boolean): Shown {
  if (!course.level) return nothing; // 0 is no level.
  const equivalent = noted && levelEquivalent(course);
  if (!equivalent) return fact(terms.level, course.level);
  // Only the official table's words have a translation; a source's own stay what they are.
  const inWords = equivalent === equivalents[course.level] ? terms.equivalents[course.level] : source(equivalent);
  return fact(
    terms.level,
    course.level,
    typeof inWords === 'string' ? terms.equivalent + inWords : html`${terms.equivalent}${inWords}`,
  );
}

function length(view: CourseCardView, noted: boolean): unknown {
  const { course, terms, extras } = view;
  return course.duration?.unit === 'months'
    ? fact(terms.duration, terms.months(course.duration.value))
    : extras?.lengthFacts(view, noted).map(factOf);
}

function funding({ course, terms }: CourseCardView, noted: boolean): Shown {
  return course.maximumFunding === undefined
    ? nothing
    : fact(terms.funding, pounds(course.maximumFunding), noted && terms.fundingNote);
}

/** Of apprenticeships only: the other kinds lead to many jobs, not to one (web CourseViewModel.cs). */
function jobTitles({ course, terms, source }: CourseCardView): Shown {
  const titles = course.kind === 'apprenticeship' ? course.jobTitles.filter((title) => title.trim()) : [];
  if (titles.length === 0) return nothing;
  return fact(terms.alsoKnownAs, titles.length === 1 ? source(titles[0] ?? '') : titles.map(source));
}
