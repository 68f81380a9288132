import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCode } from '../../data/catalogue.ts';
import type * as Welsh from '../../i18n/cy/index.ts';
import { closest } from './closest.ts';
import { follow, unfollow } from './page-changes.ts';

/** The languages that the widgets speak. */
export type Language = 'en' | 'cy';

/** The `lang` in force at an element, looked up through shadow roots as browsers do; empty when none is set. */
export function languageAt(element: Element): string {
  return closest(element, '[lang]')?.getAttribute('lang') ?? '';
}

/** All Welsh words, once a page has needed them. */
let welsh: typeof Welsh | undefined;

/**
 * Loads the Welsh words.
 * @throws {DataError} `network` when they do not arrive.
 */
export async function loadWelsh(): Promise<void> {
  welsh ??= await loadCode(() => import('../../i18n/cy/index.ts'));
}

/**
 * The words of one element in the language of the place where it stands. English comes with the element; Welsh is loaded when a
 * page first needs it. Read them in `render`, never at import: a page may change its language.
 * Not `@shoelace-style/localize`, which reads only the element's and the document's `lang`: a Welsh section of an English page would
 * stay English.
 */
export class LocalizeController<S extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: S;
  readonly #inWelsh: (words: typeof Welsh) => S;
  #loading = false;
  #failed = false;

  /** `inWelsh` picks the element's dictionary from the Welsh ones. */
  constructor(host: ReactiveControllerHost & Element, english: S, inWelsh: (words: typeof Welsh) => S) {
    this.#host = host;
    this.#english = english;
    this.#inWelsh = inWelsh;
    host.addController(this);
  }

  hostConnected(): void {
    follow(this.#host);
  }

  hostDisconnected(): void {
    unfollow(this.#host);
  }

  hostUpdate(): void {
    if (this.pending && !this.#loading) void this.#load();
  }

  /** The dictionary to render with now. */
  get terms(): S {
    return this.#isWelsh && welsh ? this.#inWelsh(welsh) : this.#english;
  }

  /** The language of {@link terms}. English for every language that we do not speak, and where Welsh cannot be loaded. */
  get language(): Language {
    return this.#isWelsh && welsh ? 'cy' : 'en';
  }

  /** Whether other words are on their way, so that it is better to wait than to show these. */
  get pending(): boolean {
    return this.#isWelsh && !welsh && !this.#failed;
  }

  /** For `Intl`: British English or Welsh. */
  get locale(): 'en-GB' | 'cy' {
    return this.language === 'cy' ? 'cy' : 'en-GB';
  }

  get #isWelsh(): boolean {
    return /^cy\b/i.test(languageAt(this.#host));
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      await loadWelsh();
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }
}
