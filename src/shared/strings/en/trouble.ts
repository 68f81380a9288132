import type { ErrorCode } from '../../../data/errors.ts';

const away = 'This information cannot be shown just now.';

/** Words for when something is wrong; fetched only then. */
export interface TroubleStrings {
  readonly retry: string;
  /** `date` is already in words. */
  readonly stale: (date: string | undefined) => string;
  /** The source's own date is older than the host allows. */
  readonly old: (date: string | undefined) => string;
  readonly errors: Readonly<Record<ErrorCode, string>>;
}

/** See {@link TroubleStrings}. */
export const trouble: TroubleStrings = {
  retry: 'Try again',
  stale: (date) =>
    `This could not be refreshed. You are seeing ${date ? `information from ${date}` : 'older information'}.`,
  old: (date) => `This information is from ${date}. It may no longer be right.`,
  errors: {
    'not-configured': 'This part of the page is not set up yet.',
    'bad-request': 'This part of the page is not set up correctly.',
    'not-found': 'This course could not be found.',
    forbidden: away,
    'rate-limited': 'Many people are asking for this information. Wait a moment, then try again.',
    server: `${away} The service that holds it has a problem.`,
    network: `${away} Check your connection, then try again.`,
    timeout: 'This information is taking too long to arrive.',
    blocked: away,
    malformed: away,
    schema: away,
    'too-large': away,
  },
};
