import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../../domain/course.ts';
import { heading } from '../../shared/heading.ts';
import { dayInWords } from '../../shared/state-views.ts';
import type { CourseCardStrings } from '../../shared/strings/en/course-card.ts';
import { webAddress } from '../../shared/web-address.ts';
import { allFacts, mainFacts } from './course-card.facts.template.ts';
import { regulationNotice, startNotice } from './course-card.notices.template.ts';
import { providerSentence } from './course-card.provider-sentence.ts';

/** What a card looks like: everything, or a line in a list. */
export const variants = ['full', 'compact'] as const;

/** One of {@link variants}. */
export type Variant = (typeof variants)[number];

/** All that the card's templates need to know. */
export interface CourseCardView {
  readonly course: Course;
  readonly terms: CourseCardStrings;
  readonly locale: string;
  /** Marks the source's text, which is English, where our words are not; else `nothing`. */
  readonly sourceLanguage: 'en' | typeof nothing;
  readonly headingLevel: number;
  readonly providersHref: URL | undefined;
}

/** A course in full. */
export function fullCard(view: CourseCardView): TemplateResult {
  const { course, terms, sourceLanguage } = view;
  const about = terms.about[course.kind];
  const counts = providerSentence(course.providerCounts, terms.providers);
  return html`${header(view)} ${startNotice(view)}
    ${course.overview ? html`<p part="lead" class="lead" lang=${sourceLanguage}>${course.overview}</p>` : nothing}
    ${about ? html`<p part="note" class="about muted">${about}</p>` : nothing}
    <dl part="facts" class="facts">${allFacts(view)}</dl>
    ${regulationNotice(view)} ${counts ? html`<p part="providers" class="providers">${counts}</p>` : nothing}
    ${actions(view)} ${footer(view)}`;
}

/** A course as one of many. */
export function compactCard(view: CourseCardView): TemplateResult {
  return html`${header(view)}
    <dl part="facts" class="facts">${mainFacts(view)}</dl>
    ${startNotice(view)} ${actions(view)}`;
}

function header(view: CourseCardView): TemplateResult {
  const { course, terms, sourceLanguage } = view;
  return html`<slot name="header"
    ><p part="tag" class="tag">${terms.kinds[course.kind]}</p>
    ${heading(
      view.headingLevel,
      'title',
      html`<span lang=${sourceLanguage}>${course.title}</span>${
          course.level === undefined ? nothing : html` <span class="unbroken">${terms.titleLevel(course.level)}</span>`
        }`,
    )}</slot
  >`;
}

function actions({ course, terms, providersHref }: CourseCardView): TemplateResult {
  // Twenty cards on a page are twenty "View training providers": the hidden title tells them apart.
  const name = html`<span class="visually-hidden">: ${course.title}</span>`;
  const { total, atLocation } = course.providerCounts;
  const hasProviders = total !== 0 || !!atLocation;
  const source = webAddress(course.url);
  return html`<div part="actions" class="actions">
    ${
      providersHref && hasProviders
        ? html`<a part="link" href=${providersHref.href}>${terms.viewProviders}${name}</a>`
        : nothing
    }
    ${
      source
        ? html`<a part="link" class="source" href=${source.href} rel="noopener noreferrer"
            >${terms.fullDetails(siteName(source))}${name}</a
          >`
        : nothing
    }
    <slot name="actions"></slot>
  </div>`;
}

function footer({ course, terms, locale }: CourseCardView): TemplateResult | typeof nothing {
  const { name, licence, asOf } = course.provenance;
  const source = [name, licence].filter(Boolean).join(', ');
  const day = dayInWords(asOf, locale);
  const lines = [day && terms.asOf(day), source && terms.source(source)].filter(Boolean);
  return lines.length > 0 ? html`<p part="footer" class="footer muted">${lines.join('. ')}</p>` : nothing;
}

/** A site as people know it: its host without "www.". */
function siteName(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

const bar = html`<span class="bar"></span>`;

/** The shape of a card that is on its way. */
export function skeleton(variant: Variant): TemplateResult {
  const full = variant !== 'compact';
  return html`<div class="skeleton" aria-hidden="true">
    <span class="bar tag-bar"></span><span class="bar title-bar"></span>${full ? [bar, bar, bar] : nothing}
    <div class="bars">${Array.from({ length: full ? 14 : 3 }, () => bar)}</div>
  </div>`;
}
