import { initialState, Task, TaskStatus } from '@lit/task';
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
 * One resource of one element. A thin shell around `Task`, which by itself ignores disconnection: a removed element
 * stops its request, a moved one keeps it, a returning one asks again, and an abort is never shown as an error.
 */
export class ResourceController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ResourceOptions<T>;
  readonly #task: Task<ResourceKey, T>;
  #run = 0;
  #fresh = false;
  #interrupted = false;
  #last: { readonly key: string; readonly value: T } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the wait is long enough to speak of it. */
  slow = false;

  constructor(host: ReactiveControllerHost & Element, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => {
        const key = options.key();
        return key ? [this.#run, ...key] : [];
      },
      task: (args, { signal }) => (args.length === 0 ? initialState : this.#load(signal)),
      onComplete: (value) => this.#settle(() => options.onLoad(value)),
      onError: (cause) => {
        if (this.#interrupted) return;
        const error = toDataError(cause);
        this.#settle(() => options.onError(error));
      },
    });
  }

  hostConnected(): void {
    // Other ancestors may say other things: what to load is read again after every move.
    this.#host.requestUpdate();
    if (!this.#interrupted) return;
    this.#interrupted = false;
    this.#run += 1;
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one turn: wait for its end before giving the request up.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#task.status !== TaskStatus.PENDING) return;
      this.#interrupted = true;
      this.#stopTimer();
      this.#task.abort();
    });
  }

  get state(): WidgetState {
    switch (this.#task.status) {
      case TaskStatus.INITIAL:
        return 'idle';
      case TaskStatus.PENDING:
        return 'pending';
      case TaskStatus.COMPLETE:
        return this.#options.isEmpty(this.#task.value as T) ? 'empty' : 'ready';
      default:
        if (this.#interrupted) return 'pending';
        return this.#last?.key === this.#keyText() ? 'stale' : 'error';
    }
  }

  /** The newest value; while pending, and when stale, the one before. Undefined when it would be another resource's. */
  get value(): T | undefined {
    return this.state === 'error' || this.state === 'idle' ? undefined : this.#last?.value;
  }

  /** Why the state is `error` or `stale`. */
  get error(): DataError | undefined {
    return this.#task.status === TaskStatus.ERROR && !this.#interrupted ? toDataError(this.#task.error) : undefined;
  }

  /** Asks again, past every cache. */
  reload(): void {
    this.#fresh = true;
    this.#run += 1;
    this.#host.requestUpdate();
  }

  async #load(signal: AbortSignal): Promise<T> {
    const fresh = this.#fresh;
    this.#fresh = false;
    this.#startTimer();
    const key = this.#keyText();
    const value = await this.#options.load(signal, fresh);
    if (!signal.aborted) this.#last = { key, value };
    return value;
  }

  #keyText(): string {
    return JSON.stringify(this.#options.key());
  }

  #settle(tell: () => void): void {
    this.#stopTimer();
    tell();
  }

  #startTimer(): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, slowAfter);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.slow = false;
  }
}

function toDataError(cause: unknown): DataError {
  return cause instanceof DataError
    ? cause
    : new DataError('schema', { cause, hint: 'Please report this: the answer could not be read.' });
}
