import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Course } from '../../domain/course.ts';

const published = new Map<string, { readonly script: HTMLScriptElement; holders: number }>();

/**
 * Puts a course into the document's head as schema.org data, once however many elements show it. Returns what takes it
 * away again; the last of the holders removes it.
 */
export function publish(course: Course): () => void {
  let entry = published.get(course.id);
  if (!entry) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    // Appended: where Trusted Types are enforced, `textContent` refuses the text; this is published, with a word on the console.
    script.append(courseJsonLd(course));
    document.head.append(script);
    entry = { script, holders: 0 };
    published.set(course.id, entry);
  }
  const held = entry;
  held.holders += 1;
  return () => {
    held.holders -= 1;
    if (held.holders > 0) return;
    held.script.remove();
    published.delete(course.id);
  };
}

/** Keeps the document's head in step with what one element shows. */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #course: () => Course | undefined;
  #shown: Course | undefined;
  #withdraw: (() => void) | undefined;

  /** `course` is read after every update; undefined while there is nothing to publish. */
  constructor(host: ReactiveControllerHost & Element, course: () => Course | undefined) {
    this.#host = host;
    this.#course = course;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  hostUpdated(): void {
    this.#show(this.#host.isConnected ? this.#course() : undefined);
  }

  #show(course: Course | undefined): void {
    if (course === this.#shown) return;
    this.#withdraw?.();
    this.#shown = course;
    this.#withdraw = course && publish(course);
  }
}

/** A course as https://schema.org/WorkBasedProgram. `<` is escaped: "</script>" and "<!--" would end or change the element when the page is saved. */
export function courseJsonLd(course: Course): string {
  const { duration, kind, level } = course;
  return JSON.stringify({
    '@context': 'https://schema.org',
    // A course of a college need not be an apprenticeship.
    '@type': kind ? 'WorkBasedProgram' : 'EducationalOccupationalProgram',
    name: level ? `${course.title} (level ${level})` : course.title,
    description: course.overview || undefined,
    alternateName: course.jobTitles.length > 0 ? course.jobTitles : undefined,
    identifier: [...new Set([course.id, course.reference])].filter(Boolean),
    url: course.url,
    programType: kind?.replace('-', ' '),
    occupationalCategory: course.route,
    // ISO 8601.
    timeToComplete: duration && (duration.unit === 'months' ? `P${duration.value}M` : `PT${duration.value}H`),
  }).replaceAll('<', '\\u003c');
}
