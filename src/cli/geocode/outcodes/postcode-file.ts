import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import proj4 from 'proj4';
import type { Position } from '../../../domain/place.ts';
import { isFullPostcode } from '../../../domain/postcode.ts';
import { toPosition } from '../../../domain/position.ts';
import { ToolError } from '../../tool-error.ts';
import { normalPostcode } from '../geocoder.ts';
import { Mean, rounded, type OutcodeSource } from './outcode.ts';

/** The British National Grid, to about five metres (EPSG:27700). */
const nationalGrid = proj4(
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
    '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m',
  'WGS84',
);

/** What columns are called, in small letters without spaces: by ONS, by Ordnance Survey, and by people. */
const names = {
  postcode: ['pcds', 'postcode', 'pcd', 'pcd2', 'pcd7', 'pcd8'],
  latitude: ['lat', 'latitude'],
  longitude: ['long', 'lon', 'lng', 'longitude'],
  eastings: ['eastings', 'easting', 'oseast1m', 'east1m'],
  northings: ['northings', 'northing', 'osnrth1m', 'north1m'],
  ended: ['doterm'],
} as const;
type Column = keyof typeof names;

/** Code-Point Open has no header (its user guide, "Data structure"). */
const codePoint: Readonly<Partial<Record<Column, number>>> = { postcode: 0, eastings: 2, northings: 3 };

/**
 * Postcodes of a CSV file, or of all in a folder: Code-Point Open, the ONS Postcode Directory, or any with a postcode and either
 * degrees or metres of the National Grid. Read as a stream: the directory has 1.2 GB. `full` keeps each postcode, too.
 */
export function postcodeFile(path: string, full: boolean): OutcodeSource {
  return {
    attribution: {
      name: 'Ordnance Survey, Royal Mail and Office for National Statistics, postcodes',
      licence: 'Open Government Licence v3.0',
    },
    async outcodes({ reporter, signal }) {
      const means = new Map<string, Mean>();
      const postcodes = new Map<string, Map<string, Position>>();
      let count = 0;
      for await (const { postcode, position } of readAll(path)) {
        signal.throwIfAborted();
        const [outcode = '', incode = ''] = postcode.split(' ');
        const mean = means.get(outcode) ?? new Mean();
        mean.add(position);
        means.set(outcode, mean);
        if (full) {
          const own = postcodes.get(outcode) ?? new Map<string, Position>();
          postcodes.set(outcode, own.set(incode, rounded(position)));
        }
        count += 1;
        if (count % 100_000 === 0) reporter.progress(`postcodes: ${count}`);
      }
      if (count === 0) throw new ToolError(`${path} holds no postcode with a position.`);
      const centres = new Map([...means].map(([outcode, { position }]) => [outcode, position]));
      return { centres, postcodes: full ? postcodes : undefined };
    },
  };
}

interface PlacedPostcode {
  readonly postcode: string;
  readonly position: Position;
}

async function* readAll(path: string): AsyncGenerator<PlacedPostcode> {
  const found = await stat(path).catch(() => {
    throw new ToolError(`There is no file ${path}.`);
  });
  if (!found.isDirectory()) return yield* readFile(path);
  const files = (await readdir(path, { recursive: true })).filter((file) => file.toLowerCase().endsWith('.csv')).sort();
  if (files.length === 0) throw new ToolError(`There is no CSV file in ${path}.`);
  for (const file of files) yield* readFile(join(path, file));
}

async function* readFile(file: string): AsyncGenerator<PlacedPostcode> {
  const rows = createReadStream(file).pipe(
    parse({ bom: true, relax_column_count: true, skip_empty_lines: true, trim: true }),
  );
  let columns: Readonly<Partial<Record<Column, number>>> | undefined;
  try {
    for await (const row of rows as AsyncIterable<string[]>) {
      if (!columns) {
        columns = columnsOf(file, row);
        if (columns !== codePoint) continue;
      }
      const placed = toPlaced(row, columns);
      if (placed) yield placed;
    }
  } catch (cause) {
    if (cause instanceof ToolError) throw cause;
    throw new ToolError(`${file} cannot be read as a table: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function columnsOf(file: string, first: readonly string[]): Readonly<Partial<Record<Column, number>>> {
  if (isFullPostcode(first[0])) return codePoint;
  const header = first.map((name) => name.toLowerCase().replace(/[\s_"]/g, ''));
  const at = (column: Column): number | undefined =>
    names[column].map((name) => header.indexOf(name)).find((index) => index >= 0);
  const columns = Object.fromEntries((Object.keys(names) as Column[]).map((column) => [column, at(column)]));
  const isPlaced = columns['latitude'] !== undefined && columns['longitude'] !== undefined;
  const isOnGrid = columns['eastings'] !== undefined && columns['northings'] !== undefined;
  if (columns['postcode'] !== undefined && (isPlaced || isOnGrid)) return columns;
  throw new ToolError(
    `${file} has no columns of postcodes with their latitude and longitude, or eastings and northings.`,
  );
}

/** Undefined for a postcode that is no longer in use, and for one without a position. */
function toPlaced(
  row: readonly string[],
  columns: Readonly<Partial<Record<Column, number>>>,
): PlacedPostcode | undefined {
  const cell = (column: Column): string => row[columns[column] ?? -1] ?? '';
  const postcode = normalPostcode(cell('postcode'));
  if (!isFullPostcode(postcode) || cell('ended')) return undefined;
  const position = toPosition(cell('latitude'), cell('longitude')) ?? ofGrid(cell('eastings'), cell('northings'));
  return position && { postcode, position };
}

/** Metres of the National Grid; 0 stands for "not known" (Code-Point Open). */
function ofGrid(eastings: string, northings: string): Position | undefined {
  const [east, north] = [Number(eastings), Number(northings)];
  if (!(east > 0) || !(north > 0)) return undefined;
  const [longitude, latitude] = nationalGrid.forward([east, north]);
  return toPosition(latitude, longitude);
}
