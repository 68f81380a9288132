/** An element of a feed: what it is called (without its prefix), where it begins, what is in it. */
export interface Element {
  readonly name: string;
  /** The name in small letters: feeds in use have "educationlevel" too. */
  readonly key: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The first line is 1. */
  readonly line: number;
  /** Texts and elements, in their order. */
  readonly content: (Element | string)[];
  /** Whether something was made of it, or it is known to say nothing of its own. */
  isUsed: boolean;
  /** Why nothing was made of it, where that is known. */
  reason?: string;
}

/** Elements whose ends are line breaks in the text of what they stand in. */
const blocks = new Set([
  'p',
  'div',
  'br',
  'hr',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'tr',
  'table',
  'blockquote',
  'section',
]);
const heading = /^h[1-6]$/;

/** The elements in an element by name: a provider of ten thousand courses is looked through once. */
const indices = new WeakMap<Element, ReadonlyMap<string, readonly Element[]>>();

/** The elements of a name directly in another, once that is read to its end. */
export function children(element: Element | undefined, name: string): readonly Element[] {
  if (!element) return [];
  const index = indices.get(element) ?? indexOf(element);
  indices.set(element, index);
  return index.get(name.toLowerCase()) ?? [];
}

function indexOf({ content }: Element): ReadonlyMap<string, readonly Element[]> {
  const index = new Map<string, Element[]>();
  for (const each of content) {
    if (typeof each === 'string') continue;
    const others = index.get(each.key);
    if (others) others.push(each);
    else index.set(each.key, [each]);
  }
  return index;
}

/** Whether a feed says that what it once told of is no more (XCRI-CAP 1.2, "delta update pattern"). */
export function isDeleted({ attributes }: Element): boolean {
  return attributes['recstatus'] === '3';
}

/** The elements that lie on a path of names below another. */
export function below(element: Element | undefined, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>(
    (found, name) => found.flatMap((each) => children(each, name)),
    element ? [element] : [],
  );
}

/**
 * The text of an element and of all in it; '' for none. Among XHTML white space is none, and paragraphs and entries of lists are lines
 * of their own. Takes linear time at any depth.
 */
export function textOf(element: Element | undefined): string {
  const hasMarkup = element?.content.some((each) => typeof each !== 'string') ?? false;
  const pieces: string[] = [];
  const left: (Element | string)[] = element ? [element] : [];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') {
      pieces.push(next);
      continue;
    }
    const end = next !== element && (blocks.has(next.key) || heading.test(next.key)) ? '\n' : '';
    left.push(end);
    for (const each of [...next.content].reverse()) {
      left.push(typeof each === 'string' && hasMarkup ? each.replace(/\s+/g, ' ') : each);
    }
    left.push(next.key === 'li' ? '\n• ' : end);
  }
  return pieces.join('').trim();
}

/** {@link textOf}, of an element that is used thereby; undefined for none. */
export function use(element: Element | undefined): string | undefined {
  const text = textOf(element);
  if (element && text) element.isUsed = true;
  return text || undefined;
}

/** What `understand` makes of the text of an element, which is used thereby; `expected` tells what it should have been. */
export function understand<T>(
  element: Element | undefined,
  understand: (text: string) => T | undefined,
  expected: string,
): T | undefined {
  const text = textOf(element);
  if (!element || !text) return undefined;
  const value = understand(text);
  if (value === undefined) element.reason = `It is not understood: ${expected}.`;
  else element.isUsed = true;
  return value;
}
