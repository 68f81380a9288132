import { toPosition } from '../../domain/position.ts';
import { readRows } from '../sources/csv/rows.ts';
import type { Geocoded, Geocoder } from './geocoder.ts';
import { normalPostcode } from './geocoder.ts';

/**
 * A table of `postcode,lat,lon`.
 * @throws {ToolError} when the file cannot be read as one.
 */
export async function fileGeocoder(file: string): Promise<Geocoder> {
  const table = new Map<string, Geocoded>();
  for await (const { values } of readRows(file, ['postcode', 'lat', 'lon'], ['postcode', 'lat', 'lon'])) {
    const postcode = normalPostcode(values['postcode'] ?? '');
    const position = toPosition(values['lat'], values['lon']);
    table.set(postcode, position ?? `The table's position of ${postcode} is no place in the British Isles.`);
  }
  return {
    attribution: { name: 'a table of postcodes of our own' },
    positions: (postcodes) =>
      Promise.resolve(
        new Map(postcodes.map((postcode) => [postcode, table.get(postcode) ?? `${postcode} is not in the table.`])),
      ),
  };
}
