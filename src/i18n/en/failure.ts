import type { ErrorCode } from '../../data/catalogue.ts';

const away = 'This information cannot be shown just now.';

/** Words for when something goes wrong; they come with the code for that. */
export const failure = {
  retry: 'Try again',
  /** `date` is already in words. */
  stale: (date: string | undefined) =>
    `This could not be refreshed. You are seeing ${date ? `information from ${date}` : 'older information'}.`,
  /** The source's own date is older than the host allows. */
  old: (date: string | undefined) => `This information is from ${date}. It may no longer be right.`,
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
  } as Readonly<Record<ErrorCode, string>>,
};

/** See {@link failure}. */
export type FailureStrings = typeof failure;
