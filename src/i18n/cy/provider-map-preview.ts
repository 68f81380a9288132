import type { previewWords as english } from '../en/provider-map-preview.ts';

/** Geiriau’r llun sy’n aros am y map. */
export const previewWords: typeof english = {
  sites: (n) => (n === 1 ? 'Un safle hyfforddi.' : `${n.toLocaleString('cy')} safle hyfforddi.`),
  picturesFrom: (host) => `Daw lluniau’r map o ${host}.`,
};
