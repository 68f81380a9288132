import type { RequestOptions } from './client.ts';

/** Resources kept; the one that was not asked for the longest goes first. */
const capacity = 64;

/** How to ask for a shared resource. */
export interface AskOptions {
  /** Withdraws the asker; when nobody is left who waits, the request is aborted. */
  readonly signal: AbortSignal;
  /** Goes past what is kept, and replaces it. */
  readonly fresh?: boolean | undefined;
}

interface SharedRequest {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  readonly fresh: boolean;
  /** How many wait for the answer. */
  askers: number;
}

/** Equal requests as one: while one is pending, and afterwards as one parsed object. A failure is not kept. */
export class SharedRequests {
  readonly #kept = new Map<string, unknown>();
  readonly #pending = new Map<string, SharedRequest>();

  /**
   * What `load` makes for this key, loaded once for all who ask. An asker's own abort rejects with the signal's reason at once.
   */
  async ask<T>(key: string, options: AskOptions, load: (options: RequestOptions) => Promise<T>): Promise<T> {
    const { signal, fresh = false } = options;
    signal.throwIfAborted();
    if (!fresh && this.#kept.has(key)) {
      const value = this.#kept.get(key);
      this.#keep(key, value);
      return value as T;
    }
    const found = this.#pending.get(key);
    const request = found && (found.fresh || !fresh) ? found : this.#start(key, fresh, load);
    return this.#join(key, request, signal) as Promise<T>;
  }

  #start(key: string, fresh: boolean, load: (options: RequestOptions) => Promise<unknown>): SharedRequest {
    const controller = new AbortController();
    const promise = load({ signal: controller.signal, fresh });
    const request: SharedRequest = { promise, controller, fresh, askers: 0 };
    this.#pending.set(key, request);
    promise.then(
      // An older request that ends after a newer one must not replace what that brought.
      (value) => this.#end(key, request) && this.#keep(key, value),
      () => this.#end(key, request),
    );
    return request;
  }

  #join(key: string, request: SharedRequest, signal: AbortSignal): Promise<unknown> {
    request.askers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        request.askers -= 1;
        if (request.askers === 0) {
          this.#end(key, request);
          request.controller.abort(signal.reason);
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      request.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  /** Forgets the request, unless a newer one has taken its place; tells whether it was still the newest. */
  #end(key: string, request: SharedRequest): boolean {
    return this.#pending.get(key) === request && this.#pending.delete(key);
  }

  #keep(key: string, value: unknown): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > capacity && oldest !== undefined) this.#kept.delete(oldest);
  }
}
