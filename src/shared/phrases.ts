import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closest } from './closest.ts';
import { onDemand } from './on-demand.ts';

/** The languages that the widgets speak. */
export type Language = 'en' | 'cy';

const observed = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Watches every `lang` of the document for as long as a widget is on the page, so that none is left with an old language. */
function watch(host: ReactiveControllerHost): void {
  observed.add(host);
  observer ??= new MutationObserver(() => {
    for (const each of observed) each.requestUpdate();
  });
  if (observed.size === 1) {
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
}

function unwatch(host: ReactiveControllerHost): void {
  observed.delete(host);
  if (observed.size === 0) observer?.disconnect();
}

/** The `lang` in force at an element, looked up through shadow roots as browsers do; empty when none is set. */
export function languageAt(element: Element): string {
  return closest(element, '[lang]')?.getAttribute('lang') ?? '';
}

/**
 * The words of one element in the language of the place where it stands. English comes with the element, Welsh is
 * fetched when a page first needs it. Read it in `render`, never at import: a page may change its language.
 */
export class Phrases<S extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: S;
  readonly #fetchWelsh: (host: ReactiveControllerHost) => S | null | undefined;

  constructor(host: ReactiveControllerHost & Element, english: S, loadWelsh: () => Promise<S>) {
    this.#host = host;
    this.#english = english;
    this.#fetchWelsh = onDemand(loadWelsh);
    host.addController(this);
  }

  hostConnected(): void {
    watch(this.#host);
  }

  hostDisconnected(): void {
    unwatch(this.#host);
  }

  /** The dictionary to render with now. */
  get terms(): S {
    return this.#welsh ?? this.#english;
  }

  /** The language of {@link terms}. English for every language we do not speak, and where Welsh cannot be had. */
  get language(): Language {
    return this.#welsh ? 'cy' : 'en';
  }

  /** Whether other words are on their way, so that it is better to wait than to show these. */
  get pending(): boolean {
    return this.#welsh === undefined;
  }

  /** For `Intl`: British English or Welsh. */
  get locale(): 'en-GB' | 'cy' {
    return this.#welsh ? 'cy' : 'en-GB';
  }

  /** Null where the page is not in Welsh, or Welsh cannot be had; undefined while it is on its way. */
  get #welsh(): S | null | undefined {
    return /^cy\b/i.test(languageAt(this.#host)) ? this.#fetchWelsh(this.#host) : null;
  }
}
