import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/**
 * The words of one element in the language of the place where it stands. English comes with the element, Welsh is
 * fetched when a page first needs it. Read it in `render`, never at import: a page may change its language.
 */
export class Phrases<S extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: S;
  readonly #loadWelsh: () => Promise<S>;
  #welsh: S | undefined;
  #state: 'none' | 'loading' | 'failed' = 'none';

  constructor(host: ReactiveControllerHost & Element, english: S, loadWelsh: () => Promise<S>) {
    this.#host = host;
    this.#english = english;
    this.#loadWelsh = loadWelsh;
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
    return this.language === 'cy' && this.#welsh ? this.#welsh : this.#english;
  }

  /** The language of {@link terms}. English for every language we do not speak, and where Welsh cannot be had. */
  get language(): Language {
    this.#fetchWelsh();
    return this.#welsh && this.#isWelsh ? 'cy' : 'en';
  }

  /** Whether other words are on their way, so that it is better to wait than to show these. */
  get pending(): boolean {
    this.#fetchWelsh();
    return this.#isWelsh && this.#state === 'loading';
  }

  /** For `Intl`: British English or Welsh. */
  get locale(): 'en-GB' | 'cy' {
    return this.language === 'cy' ? 'cy' : 'en-GB';
  }

  get #isWelsh(): boolean {
    return /^cy\b/i.test(languageAt(this.#host));
  }

  #fetchWelsh(): void {
    if (this.#welsh || this.#state !== 'none' || !this.#isWelsh) return;
    this.#state = 'loading';
    void this.#loadWelsh()
      .then(
        (welsh) => (this.#welsh = welsh),
        () => undefined,
      )
      .then((welsh) => {
        this.#state = welsh ? 'none' : 'failed';
        this.#host.requestUpdate();
      });
  }
}
