import { nowhere, setPage } from './environment.ts';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderThunked } from '@lit-labs/ssr/lib/render.js';
import { createHash } from 'node:crypto';
import { html, nothing, type TemplateResult } from 'lit';
import { toCourse } from '../../data/dialects/snapshot/course.ts';
import { toProviders } from '../../data/dialects/snapshot/providers.ts';
import type { Course } from '../../domain/course.ts';
import { courseJsonLd } from '../../elements/course-card/course-card.json-ld.ts';
import { CourseCard } from '../../elements/course-card/course-card.ts';
import { ProviderMap } from '../../elements/provider-map/provider-map.ts';
import { SkillsList } from '../../elements/skills-list/skills-list.ts';
import { defineElement } from '../../elements/base/define-element.ts';
import { findPlace } from '../geocode/places/gazetteer.ts';
import { ToolError } from '../tool-error.ts';
import { rendererOf } from './renderer.ts';

/** What is to be prerendered. */
export interface PrerenderPlan {
  readonly tag: string;
  /** A document of a snapshot: of a course, or of its providers for the map. */
  readonly document: unknown;
  /** The snapshot's `places.json`, where there is one. */
  readonly places?: unknown;
  /** What to call it in messages. */
  readonly file: string;
  /** As they are written into the page. `course` is the document's own. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Address of the page, for what is relative to it; undefined when nobody knows it. */
  readonly page?: string | undefined;
  readonly jsonLd: boolean;
}

/** HTML to put into a page. */
export interface Prerendered {
  readonly html: string;
  /** The style sheet's hash, as `style-src` of a content security policy wants it. */
  readonly styleHash: string;
}

const elements = {
  'course-card': { class: CourseCard, template: (inner: unknown) => html`<course-card>${inner}</course-card>` },
  'skills-list': { class: SkillsList, template: (inner: unknown) => html`<skills-list>${inner}</skills-list>` },
  'provider-map': { class: ProviderMap, template: (inner: unknown) => html`<provider-map>${inner}</provider-map>` },
} as const;

/** What does nothing without scripts is not shown without them, and what waits for a button is. */
const withoutScripts =
  '@media (scripting:none){button,.finder,.frame,div.fold{display:none}.folded{display:block}' +
  '.as-both{display:block}}';

/** Lit's marks in the markup: the elements make their content anew (src/ARCHITECTURE.md), and read none. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>| shadowroot="open"/g;

/**
 * An element with its content, as declarative shadow DOM.
 * @throws {ToolError} for an element or an attribute that is not known, or a document that is not the element's.
 */
export async function prerender(plan: PrerenderPlan): Promise<Prerendered> {
  const { tag, document, file, page } = plan;
  const element = elements[known(tag)];
  defineElement(tag, element.class);
  checkAttributes(plan, element.class.observedAttributes);
  setPage(page ?? nowhere);
  const course = tag === 'provider-map' ? undefined : await read(file, tag, () => toCourse(document));
  const data = course ?? (await read(file, tag, () => toProviders(document)));
  const id = course?.id ?? (document as { readonly courseId?: unknown }).courseId;
  const attributes = new Map([...(typeof id === 'string' ? [['course', id] as const] : []), ...plan.attributes]);
  let style = '';
  const renderer = rendererOf({
    attributes,
    properties: { data, ...(await origin(plan)) },
    rules: withoutScripts,
    onStyle: (text) => (style = text),
  });
  const made = await collectResult(
    renderThunked(element.template(fallback(course)), { elementRenderers: [renderer] } as never),
  );
  if (plan.jsonLd && !course) throw new ToolError('--json-ld is for the documents of courses.');
  const jsonLd = plan.jsonLd && course ? `<script type="application/ld+json">${courseJsonLd(course)}</script>\n` : '';
  return {
    html: `${jsonLd}${tidy(made)}\n`,
    styleHash: `sha256-${createHash('sha256').update(style).digest('base64')}`,
  };
}

/** The markup without what means nothing in it. The style sheet stays as it is: its hash is known. */
function tidy(made: string): string {
  const [head = '', ...body] = made.replace(marks, '').split('</style>');
  return [head, ...body.map((text) => text.replace(/\s*\n\s*/g, '\n').replaceAll(`"${nowhere}/`, '"/'))].join(
    '</style>',
  );
}

function known(tag: string): keyof typeof elements {
  if (tag in elements) return tag as keyof typeof elements;
  throw new ToolError(`There is no element ${tag}. Known are ${Object.keys(elements).join(', ')}.`);
}

function checkAttributes({ tag, attributes, page }: PrerenderPlan, own: readonly string[]): void {
  for (const [name, value] of attributes) {
    if (name !== 'lang' && !own.includes(name)) {
      throw new ToolError(`${tag} has no attribute "${name}". Known are ${[...own, 'lang'].join(', ')}.`);
    }
    if (/^(?:providers|course)-href$/.test(name) && page === undefined && !/^(\/|https?:)/.test(value)) {
      throw new ToolError(`${name}="${value}" is relative to the page: say where that will be, with --page URL.`);
    }
  }
}

function read<T>(file: string, tag: string, adapter: () => T): T {
  try {
    return adapter();
  } catch (cause) {
    throw new ToolError(`${file} is no document that ${tag} can show: ${(cause as Error).message}.`, { cause });
  }
}

/** A place by name is looked up here, as the page's own script will do. */
async function origin({ attributes, places }: PrerenderPlan): Promise<object> {
  const location = attributes.get('location')?.trim();
  if (!location || attributes.has('latitude')) return {};
  const { name, position } = await findPlace(location, places);
  return { location: name, ...position };
}

/** For browsers without declarative shadow DOM, before the script or without it. */
function fallback(course: Course | undefined): TemplateResult | typeof nothing {
  return course?.url ? html`<a href=${course.url}>${course.title}</a>` : nothing;
}
