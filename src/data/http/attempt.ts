/** Time and chance, given to the client so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 to 1. */
  random(): number;
  /** Calls back after some milliseconds, unless the returned function is called first. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** A failed attempt. */
export interface Failure {
  /** Where it failed: the server refused, the answer was too long or not JSON, time ran out, or no answer came. */
  readonly stage: 'status' | 'size' | 'json' | 'time' | 'connection';
  readonly response?: Response | undefined;
  /** What was read of the answer. */
  readonly text?: string | undefined;
  /** What the page's own policy forbade meanwhile. `fetch` rejects alike for that and for a lost connection. */
  readonly violations: readonly SecurityPolicyViolationEvent[];
  readonly cause?: unknown;
}

/** How an attempt ended. */
export type Outcome = { readonly json: unknown } | Failure;
