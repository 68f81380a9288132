import type { ErrorCode } from '../../../data/errors.ts';

const away = 'This information cannot be shown just now.';

/** Words that every element needs. */
export const common = {
  loading: 'Loading…',
  notConfigured: 'This part of the page is not set up yet.',
  retry: 'Try again',
  /** `date` is already in words. */
  stale: (date: string | undefined) =>
    date
      ? `This could not be refreshed. You are seeing information from ${date}.`
      : 'This could not be refreshed. You are seeing older information.',
  /** `date` is already in words. */
  asOf: (date: string) => `Information from ${date}`,
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
  } satisfies Record<ErrorCode, string>,
};

/** See {@link common}. */
export type CommonStrings = Omit<typeof common, 'errors'> & { readonly errors: Readonly<Record<ErrorCode, string>> };
