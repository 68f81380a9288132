import type { Provenance } from '../../../domain/course.ts';
import type { DataError } from '../../http/errors.ts';
import { amount, line, notThere, part, text, webUrl } from '../wire.ts';

/** The fields that every snapshot document begins with. */
export const header = {
  schemaVersion: amount,
  generatedAt: line,
  source: part({ name: line, url: webUrl, licence: line }),
  attribution: text,
};

interface Header {
  readonly schemaVersion: number | undefined;
  readonly generatedAt: string | undefined;
  readonly source: { readonly [K in 'name' | 'url' | 'licence']: string | undefined };
}

/**
 * Where a snapshot document comes from.
 * @throws {DataError} `schema` when its major version is not 1: an unknown version is never guessed at (DESIGN.md §3).
 */
export function toProvenance({ schemaVersion, generatedAt, source }: Header): Provenance {
  if (schemaVersion === undefined || Math.trunc(schemaVersion) !== 1) throw unknownVersion(schemaVersion);
  const known = generatedAt !== undefined && !isNaN(Date.parse(generatedAt));
  return { ...source, asOf: known ? generatedAt : undefined };
}

function unknownVersion(schemaVersion: number | undefined): DataError {
  return notThere(
    schemaVersion === undefined
      ? 'Not a snapshot document: it has no schemaVersion. Check the endpoint, and the api attribute.'
      : `The snapshot has schemaVersion ${schemaVersion}; this version of course-widgets reads 1. Update one of the two.`,
  );
}
