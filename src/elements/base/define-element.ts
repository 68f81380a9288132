import { isServer } from 'lit';
import { warnOnce } from './warnings.ts';

/** Registers an element. A tag that somebody else holds is left alone: two copies of a script must not break a page. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const holder = customElements.get(tag);
  if (!holder) customElements.define(tag, element);
  // A framework's server has a copy of each module for each kind of its components, and shows no element.
  else if (holder !== element && !isServer) {
    warnOnce(`<${tag}> is registered already, by another copy or version.`);
  }
}
