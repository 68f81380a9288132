import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { toPosition } from '../domain/position.ts';
import { toAreas } from '../domain/region.ts';
import { areasAround } from '../domain/sub-regions.ts';
import { csvSource } from './sources/csv/csv-source.ts';
import { fileGeocoder } from './geocode/file.ts';
import type { Geocoder } from './geocode/geocoder.ts';
import { postcodeFile } from './geocode/outcodes/postcode-file.ts';
import { postcodesIoOutcodes } from './geocode/outcodes/postcodes-io-outcodes.ts';
import type { OutcodeSource } from './geocode/outcodes/outcode.ts';
import { readTowns } from './geocode/places/towns.ts';
import { postcodesIo, type PostcodesIoOptions } from './geocode/postcodes-io.ts';
import { mergeSources } from './sources/merge.ts';
import { onlyProvider } from './own-provider.ts';
import { officialSource } from './sources/official-source.ts';
import { findPlace } from './geocode/places/gazetteer.ts';
import { skillsEngland, skillsEnglandSource } from './sources/skills-england-source.ts';
import type { Near } from './snapshot.ts';
import type { Source } from './sources/source.ts';
import { ToolError } from './tool-error.ts';
import { xcriSource } from './sources/xcri-cap/xcri-source.ts';

/** What the data can come from. */
export const sourceNames = ['fat', 'fat-v1', 'skills-england', 'csv', 'xcri-cap'] as const;
type SourceName = (typeof sourceNames)[number];

/** The options of `course-widgets snapshot` as they are typed. */
export interface SnapshotOptions {
  readonly from?: string;
  readonly providersFrom?: string;
  readonly endpoint?: string;
  readonly providersEndpoint?: string;
  readonly keyEnv?: string;
  readonly input?: string;
  readonly coursesFile?: string;
  readonly sitesFile?: string;
  readonly encoding?: string;
  readonly courses: string;
  readonly near?: string;
  readonly within: string;
  readonly out?: string;
  readonly geocoder: string;
  readonly postcodes?: string;
  readonly fullPostcodes?: boolean;
  readonly cache?: string;
  readonly date?: string;
  readonly pretty?: boolean;
  readonly immutable?: boolean;
  readonly compress?: boolean;
  readonly resume?: boolean;
  readonly json?: boolean;
  readonly csvTemplate?: string;
  readonly check?: string;
  readonly init?: string | true;
  readonly watch?: boolean;
  readonly ukprn?: string;
  readonly sourceName?: string;
  readonly sourceUrl?: string;
  readonly licence?: string;
}

/** What tests set in the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The source that options name, merged from two where they name two. */
export function toSource(options: SnapshotOptions, environment: Environment): Source {
  const { from, providersFrom } = options;
  const names = [from, providersFrom];
  if (namesSource(options) && !names.includes('csv') && !names.includes('xcri-cap'))
    throw new ToolError(
      '--source-name, --source-url and --licence are for tables and feeds: an API says whose data it is.',
    );
  const facts = oneSource(from, options.endpoint, options, environment);
  const all =
    providersFrom === undefined
      ? facts
      : mergeSources(facts, oneSource(providersFrom, options.providersEndpoint, options, environment));
  const ukprn = toUkprn(options);
  return ukprn === undefined ? all : onlyProvider(all, ukprn);
}

function namesSource({ sourceName, sourceUrl, licence }: SnapshotOptions): boolean {
  return [sourceName, sourceUrl, licence].some((each) => each !== undefined);
}

/** A table's or feed's source with whose data it is, where options say so. */
function attributed(source: Source, { sourceName, sourceUrl, licence }: SnapshotOptions): Source {
  const { name, ...known } = source.attribution;
  return {
    ...source,
    attribution: {
      name: sourceName?.trim() || name,
      url: sourceUrl === undefined ? known.url : toSourceUrl(sourceUrl),
      licence: licence?.trim() || known.licence,
    },
  };
}

function toSourceUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new ToolError(`--source-url ${text} is no http(s) address.`);
  return url.href;
}

/** UKPRNs have eight digits, the first of which is 1. */
function toUkprn({ ukprn }: SnapshotOptions): number | undefined {
  if (ukprn === undefined) return undefined;
  if (!/^1\d{7}$/.test(ukprn.trim()))
    throw new ToolError(`--ukprn ${ukprn} is no UKPRN: eight digits, the first of which is 1.`);
  return Number(ukprn);
}

/** Files of this machine that a snapshot is made of. */
export function inputsOf({ coursesFile, sitesFile, input, geocoder, postcodes }: SnapshotOptions): string[] {
  const feed = input !== undefined && !/^https?:/i.test(input) ? input : undefined;
  const table = ['none', 'postcodes.io'].includes(geocoder) ? undefined : geocoder;
  return [coursesFile, sitesFile, feed, table, postcodes].filter((file) => file !== undefined);
}

function oneSource(
  from: string | undefined,
  endpoint: string | undefined,
  options: SnapshotOptions,
  environment: Environment,
): Source {
  const pace = paceOf(environment);
  switch (known(from)) {
    case 'fat':
    case 'fat-v1':
      return officialSource({
        api: from as 'fat' | 'fat-v1',
        endpoint: toEndpoint(endpoint),
        key: toKey(options.keyEnv, environment),
        ...pace,
      });
    case 'skills-england':
      return skillsEnglandSource({ endpoint: toEndpoint(endpoint ?? skillsEngland), file: options.input, ...pace });
    case 'csv':
      return attributed(
        csvSource({
          courses: options.coursesFile,
          sites: options.sitesFile,
          encoding: options.encoding,
          ukprn: toUkprn(options),
        }),
        options,
      );
    case 'xcri-cap':
      if (options.input === undefined) throw new ToolError('Say where the feed is: --input FILE, or its address.');
      return attributed(
        xcriSource({ input: options.input, encoding: options.encoding, ukprn: toUkprn(options) }),
        options,
      );
  }
}

function known(from: string | undefined): SourceName {
  const name = sourceNames.find((each) => each === from);
  if (name) return name;
  if (from === undefined) throw new ToolError(`Say where the data is: --from ${sourceNames.join(', ')}.`);
  throw new ToolError(`--from ${from} is not known. Known are ${sourceNames.join(', ')}.`);
}

/** An address to ask: without credentials, which would end up in messages, and without what does not belong to a base. */
function toEndpoint(text: string | undefined): string {
  if (text === undefined) throw new ToolError('Say where the API is: --endpoint URL.');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new ToolError(`--endpoint ${text} is no http(s) address.`);
  if (url.username || url.password) throw new ToolError('--endpoint may not hold a password: use --key-env.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function toKey(name: string | undefined, environment: Environment): string | undefined {
  if (name === undefined) return undefined;
  const key = environment[name]?.trim();
  if (!key) throw new ToolError(`The environment has no variable ${name} with a key.`);
  if (/[^\x21-\x7e]/.test(key))
    throw new ToolError(
      `The key in ${name} holds a line break, a space or another character that no key has: copy it again.`,
    );
  return key;
}

function paceOf(environment: Environment): { readonly pace?: number } {
  const pace = environment['COURSE_WIDGETS_PACE'];
  return pace === undefined ? {} : { pace: Number(pace) };
}

/** The geocoder that `--geocoder` names; undefined for none. */
export async function toGeocoder(options: SnapshotOptions, environment: Environment): Promise<Geocoder | undefined> {
  const { geocoder, cache } = options;
  if (geocoder === 'none') return undefined;
  if (geocoder !== 'postcodes.io') return fileGeocoder(geocoder);
  return postcodesIo(postcodesIoOptions(cache, environment, 'postcodes.json'));
}

/** Who knows the outcodes of the country: the file of `--postcodes`, else postcodes.io where it is the geocoder; undefined for nobody. */
export function toOutcodes(options: SnapshotOptions, environment: Environment): OutcodeSource | undefined {
  const { postcodes, fullPostcodes = false, geocoder, cache } = options;
  if (postcodes !== undefined) return postcodeFile(postcodes, fullPostcodes);
  if (fullPostcodes) throw new ToolError('--full-postcodes needs a file of them: --postcodes FILE.');
  if (geocoder !== 'postcodes.io') return undefined;
  return postcodesIoOutcodes(postcodesIoOptions(cache, environment, 'outcodes.json'), readTowns());
}

function postcodesIoOptions(cache: string | undefined, environment: Environment, file: string): PostcodesIoOptions {
  const folder = cache ?? join(environment['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'course-widgets');
  return {
    base: environment['COURSE_WIDGETS_POSTCODES_IO'] ?? 'https://api.postcodes.io',
    cacheFile: resolve(folder, file),
    ...paceOf(environment),
  };
}

/** `274,ST0585`, or `all`. */
export function toCourses(text: string): readonly string[] | 'all' {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (ids.length === 0) throw new ToolError('--courses names no course: codes with commas between them, or "all".');
  return ids.length === 1 && ids[0]?.toLowerCase() === 'all' ? 'all' : ids;
}

/** A place by name or by `latitude,longitude`, and how far from it. */
export async function toNear({ near, within }: SnapshotOptions): Promise<Near | undefined> {
  if (near === undefined) return undefined;
  const miles = Number(within);
  if (!(miles > 0)) throw new ToolError(`--within ${within} is no number of miles.`);
  const numbers = /^(-?[\d.]+)\s*,\s*(-?[\d.]+)$/.exec(near);
  const place = numbers ? undefined : await findPlace(near);
  const position = place ? place.position : toPosition(numbers?.[1], numbers?.[2]);
  if (!position) throw new ToolError(`--near ${near} is no place in the British Isles.`);
  return { position, miles, areas: toAreas([...(place?.areas ?? []), ...areasAround(position)]) };
}

/** When the data is from: `--date`, `SOURCE_DATE_EPOCH` as reproducible builds have it, or now. */
export function toMoment({ date }: SnapshotOptions, environment: Environment): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const time = date !== undefined ? Date.parse(date) : epoch ? Number(epoch) * 1000 : Date.now();
  if (Number.isNaN(time)) throw new ToolError(`--date ${date ?? epoch ?? ''} is no date: write 2026-11-01T06:00:00Z.`);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Tells runs apart that would write something else. The key is no part of it. */
export function fingerprintOf(options: SnapshotOptions): string {
  const { resume: _resume, json: _json, watch: _watch, keyEnv: _key, cache: _cache, date: _date, ...rest } = options;
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(rest).sort()))
    .digest('hex');
}
