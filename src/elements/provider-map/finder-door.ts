import type { LitElement, ReactiveController } from 'lit';
import { addSheet } from './added-sheet.ts';
import type { Finder, FinderModule, FinderOptions } from './finder/finder.types.ts';

/** What a {@link FinderDoor} asks and tells. */
export interface FinderDoorOptions extends FinderOptions {
  readonly load: () => Promise<FinderModule>;
  /** Whether there is a form. */
  readonly shown: () => boolean;
  /** Whether the list cannot be shown as it should be without its code, read at every update. */
  readonly needed: () => boolean;
}

/** Fetches the form to find providers with when it comes near the viewport. Without it the list is whole all the same. */
export class FinderDoor implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: FinderDoorOptions;
  #opening: Promise<void> | undefined;
  #css = '';
  /** The form, once its code is here; null when it cannot come. */
  finder: Finder | null | undefined;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (this.#options.shown() && entries.some(({ isIntersecting }) => isIntersecting)) void this.#open();
    },
    { rootMargin: '400px' },
  );

  constructor(host: LitElement, options: FinderDoorOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    if (this.#options.needed()) void this.#open();
    if (this.#css) addSheet(this.#host.renderRoot as ShadowRoot, this.#css);
  }

  /** Whether there is a form, or will be. */
  get isHere(): boolean {
    return this.#options.shown() && this.finder !== null;
  }

  /** Waits for the code, where the list needs it. */
  async settled(): Promise<void> {
    if (this.#options.needed()) await this.#open();
  }

  #open(): Promise<void> {
    return (this.#opening ??= this.#options
      .load()
      .then(
        ({ createFinder, css }) => {
          this.#css = css;
          this.finder = createFinder(this.#host, this.#options);
        },
        () => (this.finder = null),
      )
      .then(() => this.#host.requestUpdate()));
  }
}
