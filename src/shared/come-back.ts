import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../data/errors.ts';
import type { WidgetState } from './resource-controller.ts';

/** A widget that can ask again. */
export interface Returning extends ReactiveControllerHost {
  readonly state: WidgetState;
  readonly isConnected: boolean;
  reload(): void;
}

/**
 * After a failure, asks again by itself when that may help: when the connection is back, and when the page comes into
 * view. It listens only as long as the widget is in trouble and in the page.
 */
class ComeBack implements ReactiveController {
  readonly #host: Returning;
  #error: DataError | undefined;
  /** When it failed, in milliseconds since 1970. */
  #since = 0;
  #listening: AbortController | undefined;

  constructor(host: Returning) {
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

  /** A retry has begun, or is over. */
  hostUpdated(): void {
    const { state } = this.#host;
    if (!this.#error || state === 'error' || state === 'stale') return;
    this.#error = undefined;
    this.#listening?.abort();
  }

  /** What a retry cannot mend is asked for again only to refresh what is on show, and nobody sooner than they asked for. */
  readonly #handleChance = (): void => {
    const { retryable = false, retryAfter = 0 } = this.#error ?? {};
    if (document.visibilityState === 'hidden' || !(retryable || this.#host.state === 'stale')) return;
    if (Date.now() - this.#since >= retryAfter) this.#host.reload();
  };
}

const known = new WeakMap<Returning, ComeBack>();

/** Lets a widget recover by itself, if it has failed. */
export function comeBack(host: Returning, error: DataError | undefined): void {
  if (!error) return;
  const found = known.get(host) ?? new ComeBack(host);
  known.set(host, found);
  found.watch(error);
}
