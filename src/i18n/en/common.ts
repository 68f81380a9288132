/** Made once: it takes longer than the rest of a card. */
let calendar: Intl.DateTimeFormat | undefined;

/** Words that every element needs. */
export const common = {
  loading: 'Loading…',
  failed: 'This information cannot be shown just now.',
  /** A day, such as "5 March 2027"; its time zone is UTC. */
  day: (date: Date): string =>
    (calendar ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })).format(date),
  /** `date` is already in words. */
  asOf: (date: string) => `Information from ${date}`,
};

/** See {@link common}. */
export type CommonStrings = typeof common;
