// Evaluated before the elements, and after Lit, which takes itself for being in a browser where these are.
import { IntersectionObserver, MutationObserver, ResizeObserver, ShadowRoot } from '@lit-labs/ssr-dom-shim';
import 'lit';

/** Where relative addresses are reckoned from when nobody says where the page will be; cut off again afterwards. */
export const nowhere = 'http://page.invalid';

const document = { baseURI: nowhere };
Object.assign(globalThis, { IntersectionObserver, MutationObserver, ResizeObserver, ShadowRoot, document });

/** Says where the page will be. */
export function setPage(address: string): void {
  document.baseURI = address;
}
