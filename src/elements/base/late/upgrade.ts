import { warnOnce } from '../warnings.ts';

/** The element that each holder has got, with the names of the attributes that it took from it. */
const widgets = new WeakMap<HTMLElement, { readonly element: Element; readonly taken: Set<string> }>();

/**
 * For editors that strip unknown tags: makes the element that `<div data-course-widget="course-card" data-course="274">`
 * asks for, inside it. What the holder holds becomes the element's fallback, now and whenever somebody replaces it; changed
 * attributes of the holder become the element's.
 */
export async function upgrade(
  holder: HTMLElement,
  define: (tag: string) => Promise<boolean> | undefined,
): Promise<void> {
  const tag = holder.dataset['courseWidget'];
  if (tag === undefined) return;
  const definition = define(tag);
  if (!definition) warnOnce(`data-course-widget="${tag}" is not known.`);
  if (!(await definition) || holder.dataset['courseWidget'] !== tag) return;
  if (!widgets.has(holder)) {
    // What it changes itself comes back as a change, and is then found to be as it should.
    new MutationObserver(() => void upgrade(holder, define)).observe(holder, { childList: true, attributes: true });
  }
  fill(holder, tag);
}

function fill(holder: HTMLElement, tag: string): void {
  let widget = widgets.get(holder);
  if (widget?.element.localName !== tag) {
    widget?.element.replaceWith(...widget.element.childNodes);
    const element = holder.querySelector(`:scope > ${tag}`) ?? document.createElement(tag);
    widgets.set(holder, (widget = { element, taken: new Set() }));
  }
  const { element, taken } = widget;
  const { observedAttributes } = element.constructor as unknown as { readonly observedAttributes: readonly string[] };
  for (const name of observedAttributes) {
    const value = holder.getAttribute(`data-${name}`);
    if (value !== null) {
      taken.add(name);
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    } else if (taken.delete(name)) {
      element.removeAttribute(name);
    }
  }
  const others = [...holder.childNodes].filter((node) => node !== element);
  const isGone = element.parentNode !== holder;
  if (isGone || others.some((node) => node instanceof Element || node.textContent?.trim())) {
    element.replaceChildren(...others);
  }
  if (isGone) holder.append(element);
}
