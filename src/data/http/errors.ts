/** The closed list of what can go wrong with data (DESIGN.md, "States and errors"). */
export const errorCodes = [
  'not-configured',
  'bad-request',
  'not-found',
  'forbidden',
  'rate-limited',
  'server',
  'network',
  'timeout',
  'blocked',
  'malformed',
  'schema',
  'too-large',
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

const retryableCodes: readonly ErrorCode[] = ['network', 'timeout', 'server', 'rate-limited'];

/** The hint for what only we can mend. */
export const unreadable = 'Please report this: the answer could not be read.';

/** What is known about a failure beside its code. */
export interface DataErrorDetail {
  /** The address that was asked for. */
  readonly url?: string | undefined;
  /** HTTP status of the answer, where there was one. */
  readonly status?: number | undefined;
  /** For the site owner: what to do about it, one sentence. */
  readonly hint?: string | undefined;
  /** Milliseconds the server asked us to wait (`Retry-After`). */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** The only error that leaves the data layer; an abort is an `AbortError` and never becomes one. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: ErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly hint: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, detail: DataErrorDetail = {}) {
    super([code, detail.status, detail.url].filter(Boolean).join(' '), { cause: detail.cause });
    this.code = code;
    this.url = detail.url;
    this.status = detail.status;
    this.hint = detail.hint;
    this.retryAfter = detail.retryAfter;
  }

  /** Whether asking again can help. */
  get retryable(): boolean {
    return retryableCodes.includes(this.code);
  }
}
