import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError } from '../data/errors.ts';

/** What a widget is doing; reflected as `data-state`. */
export type WidgetState = 'idle' | 'pending' | 'ready' | 'empty' | 'stale' | 'error';

/** Milliseconds before a wait is put in words (DESIGN.md, "States and errors"). */
const slowAfter = 500;

/** Values that are compared one by one to tell whether to load again. Primitives: a fresh object would load on every update. */
export type ResourceKey = readonly (string | number | boolean | undefined)[];

/** What a {@link ResourceController} loads and whom it tells. */
export interface ResourceOptions<T> {
  /** What to load, read at every update; undefined when there is nothing to ask for. */
  readonly key: () => ResourceKey | undefined;
  /** Loads what {@link key} names. `fresh` asks to go round any cache. Rejects with a {@link DataError}. */
  readonly load: (signal: AbortSignal, fresh: boolean) => Promise<T>;
  readonly isEmpty: (value: T) => boolean;
  readonly onLoad: (value: T) => void;
  readonly onError: (error: DataError) => void;
}

/**
 * One resource of one element: loaded when the key changes, the newest request wins. A removed element stops its request, a
 * moved one keeps it, a returning one asks again, and an abort is never shown as an error.
 */
export class ResourceController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ResourceOptions<T>;
  /** What the newest request asked for; undefined when there was nothing to ask for, or the element left the page meanwhile. */
  #asked: string | undefined;
  /** The request that is under way. */
  #request: AbortController | undefined;
  #interrupted = false;
  #fresh = false;
  #last: { readonly asked: string; readonly value: T } | undefined;
  #error: DataError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the wait is long enough to speak of it. */
  slow = false;

  constructor(host: ReactiveControllerHost & Element, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Other ancestors may say other things: what to load is read again after every move.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one turn: wait for its end before giving the request up.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#request) return;
      this.#interrupted = true;
      this.#asked = this.#end();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const key = this.#options.key();
    const asked = key && JSON.stringify(key);
    if (asked === this.#asked && !this.#fresh) return;
    this.#asked = asked;
    this.#interrupted = false;
    this.#error = this.#end();
    if (asked) void this.#load(asked);
  }

  get state(): WidgetState {
    if (this.#request || this.#interrupted) return 'pending';
    if (!this.#asked) return 'idle';
    if (this.#error) return this.#last?.asked === this.#asked ? 'stale' : 'error';
    return this.#options.isEmpty(this.#last?.value as T) ? 'empty' : 'ready';
  }

  /** The newest value; while pending, and when stale, the one before. Undefined when it would be another resource's. */
  get value(): T | undefined {
    return this.state === 'error' || this.state === 'idle' ? undefined : this.#last?.value;
  }

  /** Why the state is `error` or `stale`. */
  get error(): DataError | undefined {
    return this.#error;
  }

  /** Asks again, past every cache. */
  reload(): void {
    this.#fresh = true;
    this.#host.requestUpdate();
  }

  async #load(asked: string): Promise<void> {
    const request = (this.#request = new AbortController());
    const fresh = this.#fresh;
    this.#fresh = false;
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, slowAfter);
    try {
      const value = await this.#options.load(request.signal, fresh);
      if (this.#request !== request) return; // Overtaken, or given up.
      this.#last = { asked, value };
      this.#request = undefined;
      this.#end();
      this.#options.onLoad(value);
    } catch (cause) {
      if (this.#request !== request) return;
      this.#error = toDataError(cause);
      this.#request = undefined;
      this.#end();
      this.#options.onError(this.#error);
    }
  }

  /** Whatever is under way ends here. */
  #end(): undefined {
    this.#request?.abort();
    this.#request = undefined;
    clearTimeout(this.#timer);
    this.slow = false;
    this.#host.requestUpdate();
  }
}

function toDataError(cause: unknown): DataError {
  return cause instanceof DataError
    ? cause
    : new DataError('schema', { cause, hint: 'Please report this: the answer could not be read.' });
}
