import { setScriptDefaults, warnOnce } from './shared/configuration.ts';

/** How each element comes to the page; only those that a page uses are fetched. */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'course-card': () => import('./elements/course-card/define.ts'),
  'provider-map': () => import('./elements/provider-map/define.ts'),
  'skills-list': () => import('./elements/skills-list/define.ts'),
};
const tags = Object.keys(definitions);
const selector = [...tags.map((tag) => `${tag}:not(:defined)`), '[data-course-widget]'].join(',');
const requested = new Map<string, Promise<boolean>>();

/** The tag that brought this file, or the classic loader beside it. */
function ownScript(): HTMLScriptElement | undefined {
  const addresses = [import.meta.url, new URL('loader.js', import.meta.url).href].map(withoutQuery);
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find((each) =>
    addresses.includes(withoutQuery(each.src)),
  );
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/** Fetches and registers an element. Resolves to false, and lets the next call try again, when that fails. */
function define(tag: string): Promise<boolean> {
  let request = requested.get(tag);
  if (!request) {
    request = (definitions[tag]?.() ?? Promise.reject(new Error('unknown'))).then(
      () => true,
      () => {
        requested.delete(tag);
        warnOnce(
          `<${tag}> did not load; its fallback content stays. Are the files beside embed.js served with CORS headers?`,
        );
        return false;
      },
    );
    requested.set(tag, request);
  }
  return request;
}

/** For editors that strip unknown tags: `<div data-course-widget="course-card" data-course="274">`. What it holds becomes the fallback. */
async function upgrade(holder: HTMLElement): Promise<void> {
  const tag = holder.dataset['courseWidget'] ?? '';
  if (!tags.includes(tag)) {
    warnOnce(`data-course-widget="${tag}" is not known. Known are ${tags.join(', ')}.`);
    return;
  }
  if (!(await define(tag)) || holder.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  const attributes = (customElements.get(tag) as { observedAttributes?: readonly string[] }).observedAttributes ?? [];
  for (const name of attributes) {
    const value = holder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...holder.childNodes);
  holder.append(element);
}

function meet(element: Element): void {
  if (tags.includes(element.localName)) void define(element.localName);
  else if (element instanceof HTMLElement && element.dataset['courseWidget'] !== undefined) void upgrade(element);
}

/** Looks for widgets in a tree, and in the open shadow roots that it holds. */
function search(root: Document | ShadowRoot | Element): void {
  if (root instanceof Element && root.matches(selector)) meet(root);
  for (const element of root.querySelectorAll(selector)) meet(element);
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot && !tags.includes(element.localName)) observe(element.shadowRoot);
  }
}

const observer = new MutationObserver((records) => {
  for (const record of records) {
    for (const node of record.addedNodes) if (node instanceof Element) search(node);
  }
});

function observe(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  search(root);
}

const { endpoint, api, course } = ownScript()?.dataset ?? {};
setScriptDefaults({ endpoint, api, course });
observe(document);
