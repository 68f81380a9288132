import { shown, type Drop } from '../source.ts';
import { children, isDeleted, textOf, type Element } from './element.ts';
import type { FeedCourse } from './feed.ts';

/** Elements that hold others: what is in them is told, not they. */
const containers = new Set(['provider', 'course', 'presentation', 'venue', 'location', 'qualification', 'credit']);

/** Why something that a feed calls deleted is not shown. */
export const deleted = 'The feed says that it is deleted (recstatus 3).';

/** What is told of an element of a feed. */
export function dropOf(element: Element, file: string, kind: string, reason: string): Drop {
  const { name, key, line } = element;
  const value = shown(containers.has(key) ? textOf(children(element, 'title')[0]) : contentOf(element));
  return { kind, id: value || `line ${line}`, file, line, column: name, ...(value && { value }), reason };
}

/** What an element says: its text, or the address that it has in place of one. */
function contentOf(element: Element): string {
  return textOf(element) || (element.attributes['href'] ?? element.attributes['src'] ?? '');
}

/**
 * What of these courses and their providers the snapshot has no use for: what was not understood one by one, and what no snapshot has a
 * field for by name, each name once with how often it is there.
 */
export function unusedOf(courses: readonly FeedCourse[], file: string): readonly Drop[] {
  const drops: Drop[] = [];
  const fieldless = new Map<string, { readonly first: Element; count: number }>();
  const tell = (element: Element, parent: string) => {
    if (element.reason !== undefined) drops.push(dropOf(element, file, 'element', element.reason));
    else if (contentOf(element) !== '') {
      const path = `${parent}/${element.name}`;
      const known = fieldless.get(path);
      if (known) known.count += 1;
      else fieldless.set(path, { first: element, count: 1 });
    }
  };
  const roots = new Set(courses.flatMap(({ course, provider, catalog }) => [catalog, provider ?? catalog, course]));
  for (const root of roots) {
    for (const element of ownElements(root)) {
      if (isDeleted(element.child)) drops.push(dropOf(element.child, file, 'element', deleted));
      else if (!element.child.isUsed) tell(element.child, element.parent);
    }
  }
  for (const [path, { first, count }] of fieldless) {
    const reason = `A snapshot has no field for it; it is there ${count === 1 ? 'once' : `${count} times`}.`;
    drops.push({ ...dropOf(first, file, 'element', reason), id: path, column: path });
  }
  return drops.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The elements in a root that hold text, without the providers of a catalog and the courses of a provider, which are roots too. */
function ownElements(root: Element): { readonly child: Element; readonly parent: string }[] {
  const found: { readonly child: Element; readonly parent: string }[] = [];
  const holders = [root];
  for (const element of holders) {
    for (const child of element.content) {
      const isRoot = (name: string) => name === 'course' || (name === 'provider' && element.key !== 'venue');
      if (typeof child === 'string' || isRoot(child.key)) continue;
      if (containers.has(child.key) && !isDeleted(child)) holders.push(child);
      else found.push({ child, parent: element.name });
    }
  }
  return found;
}
