import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../../../../data/catalogue.ts';
import type { WidgetState } from '../../widget-task.ts';

/** A widget that can load again. */
export interface Reloadable extends ReactiveControllerHost {
  readonly state: WidgetState;
  readonly isConnected: boolean;
  reload(): void;
}

/**
 * After a failure, loads again when that may help: when the connection is back, and when the page comes into view. It listens
 * only as long as the widget shows the failure and is in the page.
 */
export class AutoRetry implements ReactiveController {
  readonly #host: Reloadable;
  #error: DataError | undefined;
  /** When it failed, in milliseconds since 1970. */
  #since = 0;
  #listening: AbortController | undefined;

  constructor(host: Reloadable) {
    this.#host = host;
    host.addController(this);
  }

  /** The widget has just failed. */
  watch(error: DataError): void {
    this.#error = error;
    this.#since = Date.now();
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#listening?.abort();
    if (!this.#error) return;
    const { signal } = (this.#listening = new AbortController());
    globalThis.addEventListener('online', this.#handleChance, { signal });
    document.addEventListener('visibilitychange', this.#handleChance, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Stops listening once a retry has begun or succeeded. */
  hostUpdated(): void {
    const { state } = this.#host;
    if (!this.#error || state === 'error' || state === 'stale') return;
    this.#error = undefined;
    this.#listening?.abort();
  }

  /** A failure that no retry can mend is retried only to refresh what is shown, and no server sooner than it asked for. */
  readonly #handleChance = (): void => {
    const { retryable = false, retryAfter = 0 } = this.#error ?? {};
    if (document.visibilityState === 'hidden' || !(retryable || this.#host.state === 'stale')) return;
    if (Date.now() - this.#since >= retryAfter) this.#host.reload();
  };
}
