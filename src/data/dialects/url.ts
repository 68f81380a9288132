import { DataError } from '../http/errors.ts';

/** Query parameters; those that are undefined or empty are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * An address below a base. Each segment is encoded, so that it cannot leave its place.
 * @throws {DataError} `bad-request` for what cannot be a segment: "", "." and ".." (by which servers climb even when they
 * are encoded), and half a surrogate pair.
 */
export function toUrl(base: string, segments: readonly string[], query: Query = {}): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(said.map(([name, value]) => [name, `${value}`]));
  return [[base, ...segments.map(toSegment)].join('/'), `${search}`].filter(Boolean).join('?');
}

function toSegment(segment: string): string {
  if (/^\.{0,2}$|\p{Cs}/u.test(segment)) {
    throw new DataError('bad-request', { hint: `course="${segment}" is no course code.` });
  }
  return encodeURIComponent(segment);
}
