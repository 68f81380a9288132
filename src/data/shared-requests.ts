import type { RequestOptions } from './client.ts';

/** Resources kept; the one that was not asked for the longest goes first. */
const capacity = 64;

interface Flight {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  readonly fresh: boolean;
  askers: number;
}

/** Equal requests as one: while under way, and afterwards as one parsed object. A failure is never kept. */
export class SharedRequests {
  readonly #kept = new Map<string, unknown>();
  readonly #flights = new Map<string, Flight>();

  /**
   * What `load` makes for this key, loaded once for all who ask. `fresh` goes past what is kept, and replaces it. The
   * request is aborted when everyone who asked is gone; each asker's own abort rejects with the reason at once.
   */
  async ask<T>(key: string, options: RequestOptions, load: (options: RequestOptions) => Promise<T>): Promise<T> {
    const { signal, fresh = false } = options;
    signal.throwIfAborted();
    if (!fresh && this.#kept.has(key)) {
      const value = this.#kept.get(key);
      this.#keep(key, value);
      return value as T;
    }
    const found = this.#flights.get(key);
    const flight = found && (found.fresh || !fresh) ? found : this.#start(key, fresh, load);
    return this.#board(key, flight, signal) as Promise<T>;
  }

  #start(key: string, fresh: boolean, load: (options: RequestOptions) => Promise<unknown>): Flight {
    const controller = new AbortController();
    const promise = load({ signal: controller.signal, fresh });
    const flight: Flight = { promise, controller, fresh, askers: 0 };
    this.#flights.set(key, flight);
    // An older request that ends after a newer one must not replace what that brought.
    promise.then(
      (value) => this.#end(key, flight) && this.#keep(key, value),
      () => this.#end(key, flight),
    );
    return flight;
  }

  #board(key: string, flight: Flight, signal: AbortSignal): Promise<unknown> {
    flight.askers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        flight.askers -= 1;
        if (flight.askers === 0) {
          this.#end(key, flight);
          flight.controller.abort(signal.reason);
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      flight.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  /** Whether the flight was still the newest for its key. */
  #end(key: string, flight: Flight): boolean {
    return this.#flights.get(key) === flight && this.#flights.delete(key);
  }

  #keep(key: string, value: unknown): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > capacity && oldest !== undefined) this.#kept.delete(oldest);
  }
}
