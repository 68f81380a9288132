import type { Position } from '../../domain/place.ts';
import type { Attribution, SourceContext } from '../sources/source.ts';

/** What is known of a postcode: where it is, or one plain sentence on why it is nowhere. */
export type Geocoded = Position | string;

/** Turns postcodes into positions. */
export interface Geocoder {
  readonly attribution: Attribution;
  /**
   * By postcode in its normal form.
   * @throws {ToolError} when nobody can be asked.
   */
  positions(postcodes: readonly string[], context: SourceContext): Promise<ReadonlyMap<string, Geocoded>>;
}

/** A postcode as Royal Mail writes it: capitals, one space before the last three. */
export function normalPostcode(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z\d]/g, '');
  return `${letters.slice(0, -3)} ${letters.slice(-3)}`;
}
