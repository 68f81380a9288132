import { warnOnce } from './configuration.ts';

/**
 * For editors that strip unknown tags: makes the element that `<div data-course-widget="course-card" data-course="274">`
 * asks for, inside it. What the holder held becomes the element's fallback. Once for each holder.
 */
export async function upgrade(
  holder: HTMLElement,
  define: (tag: string) => Promise<boolean> | undefined,
): Promise<void> {
  const tag = holder.dataset['courseWidget'] ?? '';
  const definition = define(tag);
  if (!definition) warnOnce(`data-course-widget="${tag}" is not known.`);
  if (!(await definition) || holder.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  const { observedAttributes } = element.constructor as unknown as { readonly observedAttributes: readonly string[] };
  for (const name of observedAttributes) {
    const value = holder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...holder.childNodes);
  holder.append(element);
}
