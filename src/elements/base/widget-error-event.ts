import type { DataError, ErrorCode } from '../../data/catalogue.ts';

/** A widget could not show what it was asked for. Bubbles and crosses shadow roots. */
export class CourseWidgetErrorEvent extends Event {
  static readonly type = 'course-widget-error';
  readonly code: ErrorCode;
  /** Whether "Try again" can help. */
  readonly retryable: boolean;
  readonly url: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** What the site owner can do, one sentence. */
  readonly hint: string | undefined;
  readonly cause: unknown;

  constructor(error: DataError) {
    super(CourseWidgetErrorEvent.type, { bubbles: true, composed: true });
    this.code = error.code;
    this.retryable = error.retryable;
    this.url = error.url;
    this.status = error.status;
    this.hint = error.hint;
    this.cause = error.cause;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'course-widget-error': CourseWidgetErrorEvent;
  }
}
