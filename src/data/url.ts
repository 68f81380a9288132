import { DataError } from './errors.ts';

/**
 * An address below a base. Each segment is encoded so that it cannot leave its place.
 * @throws {DataError} `bad-request` for what cannot be a segment: "", ".", ".." (encoded or not, servers climb by them).
 */
export function join(base: string, segments: readonly (string | number)[], query: Query = {}): string {
  const path = segments.map(toSegment).join('/');
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, `${value}`);
  }
  return `${base}/${path}${search.size > 0 ? `?${search}` : ''}`;
}

/** Query parameters; those that are undefined or empty are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

function toSegment(part: string | number): string {
  const segment = `${part}`;
  if (/^\.{0,2}$/.test(segment) || !segment.isWellFormed()) {
    throw new DataError('bad-request', { hint: `course="${segment}" is no course code.` });
  }
  return encodeURIComponent(segment);
}
