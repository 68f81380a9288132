import { advise } from './configuration.ts';

/** Registers an element. A tag that somebody else holds is left alone: two copies of a script must not break a page. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const holder = customElements.get(tag);
  if (!holder) customElements.define(tag, element);
  else if (holder !== element) advise('registered', tag);
}
