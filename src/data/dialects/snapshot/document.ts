import type { Provenance } from '../../../domain/course.ts';
import { mender } from '../plain.ts';
import { amount, line, part, text, webUrl } from '../wire.ts';

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
  if (schemaVersion === undefined || Math.trunc(schemaVersion) !== 1) throw mender().unknownVersion(schemaVersion);
  const known = generatedAt !== undefined && !isNaN(Date.parse(generatedAt));
  return { ...source, asOf: known ? generatedAt : undefined };
}
