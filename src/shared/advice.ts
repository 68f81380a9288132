/** What the site owner is told about attributes and registrations; fetched when there is something to tell. */
export const advice = {
  unknown: (name: string, value: string, used: string, known: readonly string[]) =>
    `${name}="${value}" is not known; using "${used}". Known are ${known.join(', ')}.`,
  headingLevel: (level: number) => `heading-level="${level}" is not 1 to 6; using 2.`,
  providersHref: (value: string) =>
    `providers-href="${value}" is not an http(s) or relative address; no link is shown.`,
  registered: (tag: string) => `<${tag}> is registered already, by another copy or version; that one is used.`,
};
