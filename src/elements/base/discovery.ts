import { loadCode, type Endpoint } from '../../data/catalogue.ts';
import { defineElement } from './define-element.ts';
import { resolveConfiguration, type Configurable } from './configuration.ts';
import { updateAll } from './page-changes.ts';
import { noteScript } from './script-settings.ts';
import { warnOnce } from './warnings.ts';

/** What the page's script knows of an element before its code is there. */
export interface ElementEntry {
  /** Fetches the element's class. */
  readonly load: () => Promise<CustomElementConstructor>;
  /** Asks for the element's data ahead, so that both are on their way at the same time. */
  readonly askAhead: (endpoint: Endpoint, course: string, element: HTMLElement) => void;
}

/**
 * Finds the widgets of a page, now and later, fetches and registers the elements that it uses, and asks for their data. `script`
 * is the address of the script that calls it: the tag that brought it, or the classic loader, holds the settings that the page's
 * widgets have in common.
 */
export function discover(script: string, entries: Readonly<Record<string, ElementEntry>>): void {
  const selector = `${Object.keys(entries).join()},[data-course-widget]`;
  const defined = new Map<string, Promise<boolean>>();

  /** Fetches and registers an element. Resolves to false, and lets the next call try again, when that fails. */
  const fetchElement = async (tag: string, entry: ElementEntry): Promise<boolean> => {
    try {
      defineElement(tag, await loadCode(entry.load));
      return true;
    } catch {
      defined.delete(tag);
      warnOnce(`<${tag}> could not be loaded: serve all of dist, with CORS headers.`);
      return false;
    }
  };

  /** {@link fetchElement}, once for each tag; undefined for a tag that is none of ours. */
  const define = (tag: string): Promise<boolean> | undefined => {
    const entry = entries[tag];
    if (entry && !defined.has(tag)) defined.set(tag, fetchElement(tag, entry));
    return defined.get(tag);
  };

  const askAhead = (tag: string, element: HTMLElement): void => {
    if (customElements.get(tag) || 'data' in element || element.querySelector(':scope > script')) return;
    const { endpoint, course } = resolveConfiguration(element as Configurable) ?? {};
    if (endpoint && course) entries[tag]?.askAhead(endpoint, course, element);
  };

  const find = (element: HTMLElement): void => {
    const tag = element.dataset['courseWidget'] ?? element.localName;
    askAhead(tag, element);
    if (define(element.localName)) return;
    // Its code comes beside that of the element that it makes.
    void define(tag);
    void loadCode(() => import('./late/upgrade.ts')).then(({ upgrade }) => upgrade(element, define), console.warn);
  };

  /** Takes the settings of a script tag. A module is run once, however many tags ask for it, and whenever they come. */
  const note = (tag: HTMLScriptElement): void => {
    if (!noteScript(tag, script)) return;
    // Elements that are only in closed shadow roots, which nobody sees into.
    for (const each of tag.dataset['define']?.split(/[\s,]+/) ?? []) void define(each);
    updateAll();
  };

  /** Names of elements that are not defined yet, by the root that they were found in. */
  const awaited = new WeakMap<Node, Set<string>>();

  /** Looks into the shadow roots of a root's elements of a name once it is defined, which may be never: nothing is held on to. */
  const lookLater = (name: string, root: Document | ShadowRoot): void => {
    const names = awaited.get(root) ?? new Set();
    if (names.has(name)) return;
    awaited.set(root, names.add(name));
    const held = new WeakRef(root);
    customElements.whenDefined(name).then(
      () =>
        held
          .deref()
          ?.querySelectorAll(name)
          .forEach(({ shadowRoot }) => shadowRoot && observe(shadowRoot)),
      () => undefined, // Not a name that an element can have.
    );
  };

  /** Looks for widgets and script tags in a tree, and in the open shadow roots of the host's own elements in it. */
  const search = (root: Node & ParentNode): void => {
    const home = root.getRootNode() as Document | ShadowRoot;
    const elements = [root, ...root.querySelectorAll('*')].filter((each) => each instanceof HTMLElement);
    for (const each of elements) if (each instanceof HTMLScriptElement) note(each);
    for (const each of elements) {
      if (each.matches(selector)) find(each);
      else if (each.shadowRoot) observe(each.shadowRoot);
      else if (each.localName.includes('-')) lookLater(each.localName, home);
    }
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) search(node);
    }
  });

  const observe = (root: Document | ShadowRoot): void => {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-course-widget'] });
    search(root);
  };

  observe(document);
}
