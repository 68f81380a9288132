import type { Position } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import type { Resource } from '../dialect.ts';
import { raw } from '../provider-parts.ts';
import { notThere, part } from '../wire.ts';
import { addresses } from './addresses.ts';
import { header, toProvenance } from './document.ts';

/** Where the postcodes of an outcode are, by their second halves, such as "4DY". */
export type Incodes = (incode: string) => Position | undefined;

const postcodesDocument = part({ ...header, postcodes: raw });

/** The postcodes of one outcode, of a snapshot that has them. */
export function postcodesOf(base: string, outcode: string): Resource<Incodes> {
  return { url: addresses.postcodes(base, outcode), adapt: toIncodes };
}

/**
 * The postcodes of a snapshot's `postcodes/{OUTCODE}.json`.
 * @throws {DataError} `schema` when it holds none, or the version is unknown.
 */
export function toIncodes(document: unknown): Incodes {
  const { postcodes, ...rest } = postcodesDocument(document);
  toProvenance(rest);
  if (postcodes === null || typeof postcodes !== 'object') throw notThere('The snapshot document holds no postcodes.');
  const points = new Map(Object.entries(postcodes));
  return (incode) => {
    const point: unknown = points.get(incode);
    return Array.isArray(point) ? toPosition(point[0], point[1]) : undefined;
  };
}
