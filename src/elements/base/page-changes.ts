import type { ReactiveControllerHost } from 'lit';
import { settings } from './configuration.ts';

type Follower = ReactiveControllerHost & Element;

/** Elements in the page. */
const present = new Set<Follower>();

/** One for all of them, which tells nothing as long as nobody changes what they inherit. */
let observer: MutationObserver | undefined;

const inheritable = { subtree: true, attributeFilter: ['lang', ...settings.map((name) => `data-${name}`)] };

/** Lets all elements in the page read again what they inherit, so that none keeps what the others have left. */
export function updateAll(): void {
  for (const each of present) each.requestUpdate();
}

/** Updates an element whenever a language or a setting changes in its document, or in a shadow root that it is in. */
export function follow(host: Follower): void {
  observer ??= new MutationObserver(updateAll);
  present.add(host);
  for (let at: Node | undefined = host; at;) {
    const root = at.getRootNode();
    observer.observe(root, inheritable);
    at = (root as Partial<ShadowRoot>).host;
  }
}

/** Ends {@link follow} for an element that has left the page. */
export function unfollow(host: Follower): void {
  present.delete(host);
  if (present.size === 0) observer?.disconnect();
}
