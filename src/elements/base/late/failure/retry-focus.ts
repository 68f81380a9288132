import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A widget in whose shadow root a retry can be pressed. */
export type RetryHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** When a retry has succeeded, its button goes, and the focus with it: it goes to the widget's heading, else to its box. */
export class RetryFocus implements ReactiveController {
  readonly #host: RetryHost;
  #pressed: Element | null | undefined;

  constructor(host: RetryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#pressed = (this.#host.renderRoot as ShadowRoot).activeElement?.closest('.notice');
  }

  hostUpdated(): void {
    if (!this.#pressed || this.#pressed.isConnected) return;
    const { renderRoot } = this.#host;
    const target =
      renderRoot.querySelector<HTMLElement>('[part="title"]') ?? renderRoot.querySelector<HTMLElement>('.base');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }
}
