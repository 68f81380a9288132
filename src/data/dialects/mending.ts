// What mends what a source wrote badly, and the words for what cannot be mended. Fetched when the first of it is met: `plain.ts`.
import { DataError } from '../errors.ts';

export { plainText } from './text.ts';

/** Looks like the name of a web server, alone or with more after it; never an e-mail address. */
const bare =
  /^(?:www\.[\p{L}\d][\p{L}\d.-]*|[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d][\p{L}\d-]*)*\.\p{L}{2,})(?::\d{1,5})?(?:[/?#]|$)/iu;

/**
 * "www.x.example" with `http://` before it, anything else as it is: every site answers it, those with TLS redirect, and browsers
 * that prefer HTTPS upgrade it by themselves, while a guessed `https://` can end nowhere.
 */
export function withScheme(text: string): string {
  return bare.test(text) ? `http://${text}` : text;
}

/** For a document that says no version, or one that is not known. */
export function unknownVersion(schemaVersion: number | undefined): DataError {
  return new DataError('schema', {
    hint:
      schemaVersion === undefined
        ? 'Not a snapshot document: it has no schemaVersion. Check the endpoint, and the api attribute.'
        : `The snapshot has schemaVersion ${schemaVersion}; this version of course-widgets reads 1. Update one of the two.`,
  });
}

/** For a document without a course. */
export function noCourse(): DataError {
  return new DataError('schema', { hint: 'The snapshot document holds no course with a title.' });
}
