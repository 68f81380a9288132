/** Words that every element needs. */
export const common = {
  loading: 'Loading…',
  retry: 'Try again',
  /** Until the words for what is wrong have come, and when they cannot. */
  failed: 'This information cannot be shown just now.',
  /** `date` is already in words. */
  asOf: (date: string) => `Information from ${date}`,
};

/** See {@link common}. */
export type CommonStrings = typeof common;
