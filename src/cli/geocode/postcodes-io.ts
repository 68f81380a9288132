import { toPosition } from '../../domain/position.ts';
import type { Position } from '../../domain/place.ts';
import { readIfThere, writeWhole } from '../files.ts';
import { PoliteClient } from '../polite-client.ts';
import { ToolError } from '../tool-error.ts';
import type { Geocoded, Geocoder } from './geocoder.ts';

/** The most that the service takes at once (its own limit). */
const batchSize = 100;
/** Milliseconds between two requests. The service names no limit; this is one that nobody minds. */
export const spacing = 250;
/** Jersey, Guernsey and the Isle of Man have postcodes, but no open positions. */
const island = /^(JE|GY|IM)\d/;

/** Whose data postcodes.io hands out. */
export const postcodesIoAttribution = {
  name: 'postcodes.io: Office for National Statistics, Ordnance Survey and Royal Mail',
  url: 'https://postcodes.io',
  licence: 'Open Government Licence v3.0',
};

/** How postcodes.io is asked. */
export interface PostcodesIoOptions {
  readonly base: string;
  /** Where answers are kept between runs. */
  readonly cacheFile: string;
  /** Multiplies every pause; for tests. */
  readonly pace?: number;
}

/** What is kept of an answer. */
type Cached = readonly [latitude: number, longitude: number] | 'terminated' | 'unknown';

/** postcodes.io, in bulk. Providers' postcodes are public; no visitor's ever gets here. */
export function postcodesIo({ base, cacheFile, pace }: PostcodesIoOptions): Geocoder {
  return {
    attribution: postcodesIoAttribution,
    async positions(postcodes, context) {
      const cache = await readCache(cacheFile);
      const client = new PoliteClient({
        signal: context.signal,
        spacing,
        onWait: (sentence) => context.reporter.progress(sentence),
        ...(pace !== undefined && { pace }),
      });
      const missing = postcodes.filter((postcode) => !cache.has(postcode) && !island.test(postcode));
      for (let start = 0; start < missing.length; start += batchSize) {
        context.reporter.progress(`postcodes: ${start} of ${missing.length}`);
        const batch = missing.slice(start, start + batchSize);
        const answer = await client.json(`${base}/postcodes`, { postcodes: batch });
        const found = readAnswer(answer, base);
        const unanswered = batch.filter((postcode) => !found.has(postcode));
        if (unanswered.length > 0)
          throw new ToolError(
            `${base} did not answer for ${unanswered.length} of ${batch.length} postcodes: try again.`,
          );
        for (const postcode of batch) cache.set(postcode, await locate(found.get(postcode), postcode, client, base));
        await writeWhole(
          cacheFile,
          JSON.stringify(Object.fromEntries([...cache].filter(isKept).sort(([a], [b]) => (a < b ? -1 : 1)))),
        );
      }
      return new Map(postcodes.map((postcode) => [postcode, toGeocoded(postcode, cache.get(postcode))]));
    },
  };
}

/** A postcode that is not known today may be one of a new building: it is asked about again in the next run. */
function isKept([, cached]: readonly [string, Cached]): boolean {
  return cached !== 'unknown';
}

async function readCache(file: string): Promise<Map<string, Cached>> {
  try {
    const entries = Object.entries(JSON.parse((await readIfThere(file)) ?? '{}') as Record<string, Cached>);
    return new Map(entries.filter(isKept));
  } catch {
    return new Map(); // A damaged cache is worth a few requests, no more.
  }
}

/** `{result: [{query, result: {latitude, longitude} | null}]}`. */
function readAnswer(answer: unknown, base: string): Map<string, Position | undefined> {
  const { result } = Object(answer) as { result?: unknown };
  if (!Array.isArray(result)) throw new ToolError(`${base} does not answer as postcodes.io does.`);
  return new Map(
    result.flatMap((row): [string, Position | undefined][] => {
      const { query, result: found } = Object(row) as { query?: unknown; result?: unknown };
      const { latitude, longitude } = Object(found) as { latitude?: unknown; longitude?: unknown };
      return typeof query === 'string' ? [[query, toPosition(latitude, longitude)]] : [];
    }),
  );
}

/** Postcodes that are no longer in use are told apart: there somebody has to look at the address. */
async function locate(
  position: Position | undefined,
  postcode: string,
  client: PoliteClient,
  base: string,
): Promise<Cached> {
  if (position) return [position.latitude, position.longitude];
  const ended = await client.json(`${base}/terminated_postcodes/${encodeURIComponent(postcode)}`);
  return ended === undefined ? 'unknown' : 'terminated';
}

function toGeocoded(postcode: string, cached: Cached | undefined): Geocoded {
  if (island.test(postcode)) return 'There are no open positions for the Channel Islands and the Isle of Man.';
  if (cached === 'terminated') return `The postcode ${postcode} is no longer in use.`;
  const position = typeof cached === 'object' ? toPosition(cached[0], cached[1]) : undefined;
  return position ?? `postcodes.io knows no position of ${postcode}.`;
}
