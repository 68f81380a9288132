import type { Course } from '../../domain/course.ts';

const published = new Map<string, { readonly script: HTMLScriptElement; holders: number }>();

/**
 * Puts a course into the document's head as schema.org data, once however many elements show it. Returns what takes it
 * away again; the last of the holders removes it.
 */
export function publish(course: Course): () => void {
  let entry = published.get(course.id);
  if (entry) entry.holders += 1;
  else {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    // A text node: `script.textContent` is closed to plain text under Trusted Types, whatever the script's type.
    script.append(toJson(course));
    document.head.append(script);
    entry = { script, holders: 1 };
    published.set(course.id, entry);
  }
  const held = entry;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    held.holders -= 1;
    if (held.holders > 0) return;
    held.script.remove();
    published.delete(course.id);
  };
}

/** https://schema.org/WorkBasedProgram. `<` is escaped: "</script>" and "<!--" would end or change the element when the page is saved. */
function toJson(course: Course): string {
  const { duration, kind, level } = course;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WorkBasedProgram',
    name: level === undefined ? course.title : `${course.title} (level ${level})`,
    description: course.overview || undefined,
    alternateName: course.jobTitles.length > 0 ? course.jobTitles : undefined,
    identifier: [...new Set([course.id, course.reference])].filter(Boolean),
    url: course.url,
    programType: kind.replace('-', ' '),
    occupationalCategory: course.route,
    // ISO 8601.
    timeToComplete: duration && (duration.unit === 'months' ? `P${duration.value}M` : `PT${duration.value}H`),
  }).replaceAll('<', '\\u003c');
}
