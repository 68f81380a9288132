/** Sentences of `provider-map` about a place that was not found; they come with the code that looks places up. */
export const placeTrouble = {
  unknown: (text: string) => `“${text}” was not found on the map, so the whole country is shown.`,
  failed: (text: string) => `“${text}” could not be looked up just now, so the whole country is shown.`,
};
