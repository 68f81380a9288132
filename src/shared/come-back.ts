import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../data/errors.ts';
import type { WidgetState } from './resource-controller.ts';

/** A widget that can ask again. */
export interface Returning extends ReactiveControllerHost {
  readonly state: WidgetState;
  reload(): void;
}

/**
 * After a failure, asks again by itself when that may help: when the connection is back, and when the page comes into
 * view. It listens only as long as the widget is in trouble and in the page.
 */
class ComeBack implements ReactiveController {
  readonly #host: Returning;
  readonly #error: DataError;
  readonly #since = Date.now();
  #listening: AbortController | undefined;

  constructor(host: Returning, error: DataError) {
    this.#host = host;
    this.#error = error;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    globalThis.addEventListener('online', this.#handleChance, { signal });
    document.addEventListener('visibilitychange', this.#handleChance, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** A retry has begun, or is over. */
  hostUpdated(): void {
    if (this.#isInTrouble) return;
    this.#listening?.abort();
    this.#host.removeController(this);
  }

  get #isInTrouble(): boolean {
    return this.#host.state === 'error' || this.#host.state === 'stale';
  }

  /** What a retry cannot mend is asked for again only to refresh what is on show, and nobody sooner than they asked for. */
  readonly #handleChance = (): void => {
    const { state } = this.#host;
    if (document.visibilityState === 'hidden' || !(this.#error.retryable || state === 'stale')) return;
    if (Date.now() - this.#since >= (this.#error.retryAfter ?? 0)) this.#host.reload();
  };
}

/** Lets a widget recover by itself, if it has failed. */
export function comeBack(host: Returning, error: DataError | undefined): void {
  if (error) new ComeBack(host, error);
}
