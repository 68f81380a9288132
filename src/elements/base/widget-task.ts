import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError, unreadable } from '../../data/catalogue.ts';

/** What a widget is doing; reflected as `data-state`. */
export type WidgetState = 'idle' | 'pending' | 'ready' | 'empty' | 'stale' | 'error';

/** Milliseconds before a wait is put in words (DESIGN.md, "States and errors"). */
const slowAfter = 500;

/** Values that are compared one by one to tell whether to load again. Primitives: a fresh object would load on every update. */
export type TaskKey = readonly (string | number | boolean | undefined)[];

/** What a {@link WidgetTask} loads and whom it tells. */
export interface WidgetTaskOptions<T> {
  /** What to load, read at every update; undefined when there is nothing to load. */
  readonly key: () => TaskKey | undefined;
  /** Loads what {@link key} names. `fresh` asks to go past every cache. Rejects with a {@link DataError}. */
  readonly load: (signal: AbortSignal, fresh: boolean) => Promise<T>;
  readonly isEmpty?: (value: T) => boolean;
  readonly onLoad?: (value: T) => void;
  readonly onError?: (error: DataError) => void;
}

/**
 * A `Task` of `@lit/task` with what it lacks for elements that hosts move about: an element that leaves the page aborts, one that
 * is moved keeps its request, one that comes back asks again, and an abort is never an error.
 */
export class WidgetTask<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: WidgetTaskOptions<T>;
  readonly #task: Task<readonly unknown[], T>;
  /** The key of the newest run, as text. */
  #key: string | undefined;
  #args: readonly unknown[] = [];
  /** Counts the runs that were asked for beside those that another key starts. */
  #repeats = 0;
  #fresh = false;
  #newest: Promise<unknown> | undefined;
  /** Whether the newest run was aborted because the element left the page. */
  #interrupted = false;
  #last: { readonly key: string | undefined; readonly value: T } | undefined;
  /** Whether the newest run takes long enough to say so. */
  slow = false;

  constructor(host: ReactiveControllerHost & Element, options: WidgetTaskOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task<readonly unknown[], T>(host, {
      args: () => this.#readArgs(),
      task: ([key], { signal }) => (key === undefined ? initialState : (this.#newest = this.#run(signal))),
      onComplete: (value) => {
        this.#last = { key: this.#key, value };
        // After the task has noted its end: whoever hears of it may read the state.
        queueMicrotask(() => options.onLoad?.(value));
      },
      onError: (error) => queueMicrotask(() => options.onError?.(error as DataError)),
    });
  }

  hostConnected(): void {
    if (this.#interrupted) this.#repeats += 1;
    // Other ancestors may configure it otherwise: the key is read again after every move.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one turn: wait for its end before the request is aborted.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#task.status !== TaskStatus.PENDING) return;
      this.#interrupted = true;
      this.#task.abort();
    });
  }

  get state(): WidgetState {
    if (this.#key === undefined) return 'idle';
    switch (this.#task.status) {
      case TaskStatus.ERROR:
        return this.#last?.key === this.#key ? 'stale' : 'error';
      case TaskStatus.COMPLETE:
        return this.#options.isEmpty?.(this.#last?.value as T) ? 'empty' : 'ready';
      default:
        return 'pending'; // Also after an abort: it is asked for again when the element is back.
    }
  }

  /** The newest value; while pending, and when stale, the one before. Undefined when it would be another key's. */
  get value(): T | undefined {
    return this.state === 'error' || this.state === 'idle' ? undefined : this.#last?.value;
  }

  /** Why the state is `error` or `stale`. */
  get error(): DataError | undefined {
    return this.#task.status === TaskStatus.ERROR ? (this.#task.error as DataError) : undefined;
  }

  /** Resolves when the newest run has ended, however it did. The task's own `taskComplete` stays pending after an abort. */
  async settled(): Promise<void> {
    for (let run; run !== this.#newest;) await (run = this.#newest)?.catch(() => undefined);
  }

  /** Loads again, past every cache. */
  reload(): void {
    this.#fresh = true;
    this.#repeats += 1;
    this.#host.requestUpdate();
  }

  /** The key and the number of repeats; as long as the element is not in the page, what they were before. */
  #readArgs(): readonly unknown[] {
    if (!this.#host.isConnected) return this.#args;
    const key = this.#options.key();
    this.#key = key?.map(String).join('\n'); // Old libraries change what `JSON.stringify` makes of lists.
    return (this.#args = [this.#key, this.#repeats]);
  }

  async #run(signal: AbortSignal): Promise<T | typeof initialState> {
    const fresh = this.#fresh;
    this.#fresh = false;
    this.#interrupted = false;
    this.slow = false;
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, slowAfter);
    try {
      const value = await this.#options.load(signal, fresh);
      return signal.aborted ? initialState : value;
    } catch (cause) {
      if (signal.aborted) return initialState;
      throw toDataError(cause);
    } finally {
      clearTimeout(timer);
      if (!signal.aborted) this.slow = false;
    }
  }
}

function toDataError(cause: unknown): DataError {
  return cause instanceof DataError ? cause : new DataError('schema', { cause, hint: unreadable });
}
