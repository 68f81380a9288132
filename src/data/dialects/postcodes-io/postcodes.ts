import type { Position } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import { raw } from '../provider-parts.ts';
import { line, notThere, optionalList, part } from '../wire.ts';

const postcodes = part({
  result: optionalList(part({ query: line, result: part({ latitude: raw, longitude: raw }) })),
});

/**
 * The positions of `POST /postcodes`, by the postcode that was asked for. The service knows some without a position, of the
 * Isle of Man say (https://postcodes.io/docs/postcode/bulk-lookup).
 * @throws {DataError} `schema` when there is no list.
 */
export function toPostcodes(answer: unknown): ReadonlyMap<string, Position> {
  const { result } = postcodes(answer);
  if (!result) throw notThere('The answer holds no "result". Has the service changed?');
  return new Map(
    result.flatMap(({ query, result: { latitude, longitude } }) => {
      const position = toPosition(latitude, longitude);
      return query !== undefined && position ? [[query, position] as const] : [];
    }),
  );
}
