import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.template.ts';
import { dayInWords } from '../base/day-in-words.ts';
import { webAddress } from '../base/web-address.ts';
import { allFacts, mainFacts } from './course-card.facts.template.ts';
import { regulationNotice, startNotice } from './course-card.notices.template.ts';
import type { CourseCardView, Variant } from './course-card.view.ts';

/** A course in full. */
export function fullCard(view: CourseCardView): TemplateResult {
  const counts = providers(view);
  return html`${header(view)} ${startNotice(view)} ${lead(view)} ${view.extras?.about(view)}
    <dl part="facts" class="facts">${allFacts(view)}</dl>
    ${regulationNotice(view)} ${counts ? html`<p part="providers" class="providers">${counts}</p>` : nothing}
    <div part="actions" class="actions">${providersLink(view)}${sourceLink(view)}<slot name="actions"></slot></div>
    ${footer(view)}`;
}

/** A course as one of many: a notice stands where the overview would, so that all are about as tall. */
export function compactCard(view: CourseCardView): TemplateResult {
  return html`${header(view)} ${view.start.kind === 'open' ? lead(view) : startNotice(view)}
    <dl part="facts" class="facts">${mainFacts(view)}</dl>
    <div part="actions" class="actions">${providersLink(view)}<slot name="actions"></slot></div>`;
}

/**
 * How many providers there are; undefined where nobody counted them. Where both counts are known, the place's comes first
 * (CONTRACTS.md §4.1 and §4.5).
 */
function providers({ course, terms }: CourseCardView): string | undefined {
  const { total, atLocation } = course.providerCounts;
  if (atLocation) return terms.providersHere(terms.offer(atLocation));
  if (total === 0) return terms.noProviders;
  if (atLocation === 0) return terms.noProvidersHere(total);
  return total === undefined ? undefined : `${terms.offer(total)}.`;
}

function lead({ course, source }: CourseCardView): TemplateResult | typeof nothing {
  return course.overview ? html`<p part="lead" class="lead">${source(course.overview)}</p>` : nothing;
}

function header({ course, terms, source, headingLevel, titleHref }: CourseCardView): TemplateResult {
  const words = source(course.title);
  const title = titleHref ? html`<a part="link" href=${titleHref.href}>${words}</a>` : words;
  return html`<slot name="header"
    >${course.kind ? html`<p part="tag" class="tag">${terms.kinds[course.kind]}</p>` : nothing}
    ${heading(
      headingLevel,
      'title',
      course.level ? html`${title} <span class="unbroken">${terms.titleLevel(course.level)}</span>` : title,
    )}</slot
  >`;
}

// The hidden titles tell apart the twenty "View training providers" of a page with twenty cards.
function providersLink({ course, terms, providersHref }: CourseCardView): TemplateResult | typeof nothing {
  const { total, atLocation } = course.providerCounts;
  if (!providersHref || (total === 0 && !atLocation)) return nothing;
  return html`<a part="link" class="first" href=${providersHref.href}
    >${terms.viewProviders}<span class="visually-hidden">: ${course.title}</span></a
  >`;
}

function sourceLink({ course, terms }: CourseCardView): TemplateResult | typeof nothing {
  const url = webAddress(course.url);
  if (!url) return nothing;
  return html`<a part="link" href=${url.href} rel="noopener noreferrer"
    >${terms.fullDetails(siteName(url))}<span class="visually-hidden">: ${course.title}</span></a
  >`;
}

function footer({ course, terms }: CourseCardView): TemplateResult | typeof nothing {
  const { name, licence, asOf } = course.provenance;
  const source = [name, licence].filter(Boolean).join(', ');
  const day = dayInWords(asOf, terms);
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
    <div class="bars">${Array(full ? 18 : 4).fill(bar)}</div>
  </div>`;
}
