import { milesBetween } from '../../../domain/distance.ts';
import type { Position } from '../../../domain/place.ts';
import { toPosition } from '../../../domain/position.ts';
import { readIfThere, writeWhole } from '../../files.ts';
import { PoliteClient } from '../../polite-client.ts';
import type { Town } from '../places/towns.ts';
import { postcodesIoAttribution, spacing, type PostcodesIoOptions } from '../postcodes-io.ts';
import { rounded, type OutcodeSource } from './outcode.ts';

/** The most outcodes, and metres, that the service answers with (its own limits). */
const most = 100;
const farthest = 25_000;
/** Miles from a town to the middle of any outcode that it is in. */
const margin = 8;
const metresInAMile = 1609.344;

/** What is kept of the answers. */
type Cached = Readonly<Record<string, readonly [latitude: number, longitude: number]>>;

/** A circle of which all outcodes are known. */
interface Asked {
  readonly centre: Position;
  readonly miles: number;
}

/**
 * The outcodes of postcodes.io, asked for around one town after the other until every town lies in a circle whose outcodes are all
 * known: some hundreds of requests, four a second, and none of them again while the cache is there.
 */
export function postcodesIoOutcodes(
  { base, cacheFile, pace }: PostcodesIoOptions,
  towns: readonly Town[],
): OutcodeSource {
  return {
    attribution: postcodesIoAttribution,
    async outcodes({ reporter, signal }) {
      const kept = await readCache(cacheFile);
      if (kept.size > 0) return { centres: kept };
      const client = new PoliteClient({
        signal,
        spacing,
        onWait: (sentence) => reporter.progress(sentence),
        ...(pace !== undefined && { pace }),
      });
      const centres = new Map<string, Position>();
      const asked: Asked[] = [];
      for (const town of towns) {
        const position: Position = { latitude: town.latitude, longitude: town.longitude };
        if (asked.some(({ centre, miles }) => milesBetween(centre, position) + margin <= miles)) continue;
        reporter.progress(`outcodes: ${centres.size}`);
        const { latitude, longitude } = position;
        const query = new URLSearchParams({
          lat: `${latitude}`,
          lon: `${longitude}`,
          radius: `${farthest}`,
          limit: `${most}`,
        });
        const answer = await client.json(`${base}/outcodes?${query}`);
        const found = readAnswer(answer);
        // A service that hands out none at all is not asked for each town.
        if (answer === undefined) break;
        for (const [outcode, each] of found) centres.set(outcode, rounded(each));
        const farthestFound = Math.max(0, ...[...found.values()].map((each) => milesBetween(each, position)));
        // A full answer ends with the farthest that it had room for.
        asked.push({ centre: position, miles: found.size < most ? farthest / metresInAMile : farthestFound });
      }
      if (centres.size > 0) await writeCache(cacheFile, centres);
      return { centres };
    },
  };
}

/** `{result: [{outcode, latitude, longitude}] | null}`. */
function readAnswer(answer: unknown): Map<string, Position> {
  const { result } = Object(answer) as { result?: unknown };
  const rows: readonly unknown[] = Array.isArray(result) ? result : [];
  return new Map(
    rows.flatMap((row): [string, Position][] => {
      const { outcode, latitude, longitude } = Object(row) as Record<'outcode' | 'latitude' | 'longitude', unknown>;
      const position = toPosition(latitude, longitude);
      return typeof outcode === 'string' && position ? [[outcode, position]] : [];
    }),
  );
}

async function readCache(file: string): Promise<Map<string, Position>> {
  try {
    const cached = JSON.parse((await readIfThere(file)) ?? '{}') as Cached;
    return new Map(
      Object.entries(cached).map(([outcode, [latitude, longitude]]) => [outcode, { latitude, longitude }]),
    );
  } catch {
    return new Map(); // A damaged cache is worth some requests, no more.
  }
}

async function writeCache(file: string, centres: ReadonlyMap<string, Position>): Promise<void> {
  const sorted = [...centres].sort(([a], [b]) => (a < b ? -1 : 1));
  const cached: Cached = Object.fromEntries(
    sorted.map(([outcode, { latitude, longitude }]) => [outcode, [latitude, longitude]]),
  );
  await writeWhole(file, JSON.stringify(cached));
}
