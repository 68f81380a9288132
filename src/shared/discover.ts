import { setScriptDefaults, warnOnce } from './configuration.ts';

/**
 * Finds the widgets of a page, now and later, and fetches and registers the elements that it uses. `script` is the address of
 * the script that asks for it: the tag that brought it, or the classic loader beside it, tells what the page's widgets have in
 * common.
 */
export function discover(script: string, definitions: Readonly<Record<string, () => Promise<unknown>>>): void {
  const selector = `${Object.keys(definitions).join()},[data-course-widget]`;
  const requested = new Map<string, Promise<boolean> | undefined>();

  /** Fetches and registers an element, if it is one of ours. Resolves to false, and lets the next call try again, when that fails. */
  const define = (tag: string): Promise<boolean> | undefined => {
    const request =
      requested.get(tag) ??
      definitions[tag]?.().then(
        () => true,
        () => {
          requested.delete(tag);
          warnOnce(
            `<${tag}> did not load; its fallback stays. Are the files beside embed.js served with CORS headers?`,
          );
          return false;
        },
      );
    requested.set(tag, request);
    return request;
  };

  /** Looks for widgets in a tree, and in the open shadow roots of the host's own elements in it. */
  const search = (root: ParentNode): void => {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (!(element instanceof HTMLElement)) continue;
      if (!element.matches(selector)) {
        if (element.shadowRoot) observe(element.shadowRoot);
      } else if (!define(element.localName)) {
        void import('./upgrade.ts').then(({ upgrade }) => upgrade(element, define), console.warn);
      }
    }
  };

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) search(node);
    }
  });

  const observe = (root: Document | ShadowRoot): void => {
    observer.observe(root, { childList: true, subtree: true });
    search(root);
  };

  const folder = script.replace(/[^/]*$/, '');
  const tag = [...document.scripts].find(
    ({ src, dataset }) => src.startsWith(folder) && Object.keys(dataset).length > 0,
  );
  setScriptDefaults(tag?.dataset ?? {});
  // Elements that are only in closed shadow roots, which nobody sees into.
  for (const each of tag?.dataset['define']?.split(' ') ?? []) void define(each);
  observe(document);
}
