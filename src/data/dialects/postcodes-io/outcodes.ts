import type { Place } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import { raw } from '../provider-parts.ts';
import { line, list, notThere, part } from '../wire.ts';

const outcodes = part({
  result: part({ outcode: line, latitude: raw, longitude: raw, admin_district: list(line) }),
});

/**
 * The district of `GET /outcodes/{outcode}` of postcodes.io, with the local authority where it lies in one only; none
 * where it has no position, as those of Crown dependencies (https://postcodes.io/docs/outcode/lookup).
 * @throws {DataError} `schema` when there is no outcode.
 */
export function toOutcode(answer: unknown): readonly Place[] {
  const { outcode, latitude, longitude, admin_district: districts } = outcodes(answer).result;
  if (!outcode) throw notThere('The answer holds no "outcode". Has the service changed?');
  const position = toPosition(latitude, longitude);
  const area = districts.length === 1 && districts[0];
  return position ? [{ name: area ? `${outcode}, ${area}` : outcode, position }] : [];
}
