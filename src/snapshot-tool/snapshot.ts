import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isPlaced } from '../domain/mapped-site.ts';
import type { Course } from '../domain/course.ts';
import type { Position } from '../domain/place.ts';
import type { Provider } from '../domain/provider.ts';
import { comesToWorkplace, isOnline, siteDistance } from '../domain/training.ts';
import { courseDocument, headOf, indexRow, providersDocument } from './document.ts';
import { compress, exists, filesBelow, hashedName, mendSwap, onDisk, readIfThere, swap, writeWhole } from './files.ts';
import type { Geocoder } from './geocode/geocoder.ts';
import { placeSites } from './geocode/place-sites.ts';
import { placesDocument } from './places/gazetteer.ts';
import { inParallel } from './polite-client.ts';
import { joinNotes, NoteTaker, type Notes, type Report } from './report.ts';
import type { Attribution, Source } from './source.ts';
import { ToolError } from './tool-error.ts';

/** What a snapshot is made of, and how. */
export interface SnapshotPlan {
  readonly source: Source;
  readonly courses: readonly string[] | 'all';
  /** Only providers that train within so many miles of a place, or that come to the learner. */
  readonly near?: { readonly position: Position; readonly miles: number } | undefined;
  readonly geocoder?: Geocoder | undefined;
  readonly out: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly pretty: boolean;
  readonly immutable: boolean;
  readonly compress: boolean;
  /** Go on from what an interrupted run has left. */
  readonly resume: boolean;
  /** All that decides what is written, so that a run goes on from its own beginnings only. */
  readonly fingerprint: string;
  readonly signal: AbortSignal;
  readonly onProgress: (doing: string) => void;
}

/** What is kept of a finished course until all are. */
interface Finished {
  readonly row: object;
  readonly providers: number;
  readonly sites: number;
  readonly placedSites: number;
  readonly notes: Notes;
}

/**
 * Makes a snapshot. It is built beside the old one and put in its place when it is whole; until then `{out}.partial` holds it.
 * @throws {ToolError} one sentence; what was there before is still there.
 */
export async function makeSnapshot(plan: SnapshotPlan): Promise<Report> {
  const work = `${plan.out}.partial`;
  await mendSwap(plan.out);
  const generatedAt = await begin(plan, work);
  const taker = new NoteTaker(plan.onProgress);
  const context = { reporter: taker, signal: plan.signal };
  const thanks: [Attribution, ...Attribution[]] = [plan.source.attribution];
  if (plan.geocoder) thanks.push(plan.geocoder.attribution);
  const head = headOf(generatedAt, thanks);
  const write = (path: string, document: object) => writeDocument(join(work, 'files', path), document, plan);
  const finished = new Map<string, Finished>();

  for await (const course of plan.source.courses(plan.courses, context)) {
    const id = fileName(course);
    if (finished.has(id)) {
      taker.drop({ kind: 'course', id, reason: 'Another course of the same code came before.' });
      continue;
    }
    const notePath = join(work, 'notes', `${id}.json`);
    const before = taker.take();
    // A run that was killed after the swap has left notes of files that are not here any more.
    const kept = (await exists(join(work, 'files', `courses/${id}.json`))) ? await readIfThere(notePath) : undefined;
    if (kept !== undefined) {
      finished.set(id, JSON.parse(kept) as Finished);
      continue;
    }
    const found = await plan.source.providers(course, context);
    const placed = found && (await placeSites(found, plan.geocoder, context));
    const providers = placed?.filter((provider) => {
      const isKept = isNear(provider, plan.near);
      if (!isKept)
        taker.drop({ kind: 'provider', id: `${provider.ukprn}`, reason: 'No site of it is known to be that near.' });
      return isKept;
    });
    await write(`courses/${id}.json`, courseDocument(head, course, providers?.length));
    if (providers) await write(`courses/${id}/providers.json`, providersDocument(head, id, providers));
    const sites = providers?.flatMap((provider) => provider.sites) ?? [];
    const done: Finished = {
      row: indexRow(course),
      providers: providers?.length ?? 0,
      sites: sites.length,
      placedSites: sites.filter(isPlaced).length,
      notes: joinNotes([before, taker.take()]),
    };
    await writeWhole(notePath, JSON.stringify(done));
    finished.set(id, done);
    plan.onProgress(`course ${id} is done`);
  }
  if (finished.size === 0)
    throw new ToolError('There is no course to write: the source has none of those that were asked for.');

  const places = placesDocument(generatedAt);
  await write('places.json', places.document);
  const all = [...finished.values()];
  const sum = (what: (each: Finished) => number) => all.reduce((total, each) => total + what(each), 0);
  const report: Report = {
    generatedAt,
    courses: all.length,
    providers: sum((each) => each.providers),
    sites: sum((each) => each.sites),
    placedSites: sum((each) => each.placedSites),
    places: places.count,
    ...joinNotes([...all.map((each) => each.notes), taker.take()]),
  };
  await write('index.json', { ...head, courses: all.map((each) => each.row) });
  await write('report.json', report);
  await finish(plan, join(work, 'files'), generatedAt);
  await swap(join(work, 'files'), plan.out);
  await rm(work, { recursive: true, force: true });
  return report;
}

/** Makes ready the folder to work in; the answer is the moment that the documents give as theirs. */
async function begin(plan: SnapshotPlan, work: string): Promise<string> {
  const statePath = join(work, 'state.json');
  const left = plan.resume ? await readIfThere(statePath) : undefined;
  const state = left === undefined ? undefined : (JSON.parse(left) as { fingerprint?: string; generatedAt?: string });
  if (state?.generatedAt !== undefined && state.fingerprint === plan.fingerprint) return state.generatedAt;
  if (state) throw new ToolError(`${work} was begun with other options: run without --resume to start anew.`);
  await onDisk(`${plan.out} cannot be written`, async () => {
    await rm(work, { recursive: true, force: true });
    await mkdir(join(work, 'files'), { recursive: true });
  });
  await writeWhole(statePath, JSON.stringify({ fingerprint: plan.fingerprint, generatedAt: plan.generatedAt }));
  return plan.generatedAt;
}

async function writeDocument(path: string, document: object, { pretty }: SnapshotPlan): Promise<void> {
  await writeWhole(path, `${JSON.stringify(document, undefined, pretty ? 2 : undefined)}\n`);
}

const leftover = /\.new$|\.[0-9a-f]{12}\.json(\.gz|\.br)?$/;

/** The compressed copies, and the names that never change their content. Goes on from where it was interrupted. */
async function finish(plan: SnapshotPlan, folder: string, generatedAt: string): Promise<void> {
  const at = (file: string) => join(folder, file);
  const all = await filesBelow(folder);
  // Left by a run that was killed: halves of files, and names of contents that may be others by now.
  for (const file of all.filter((each) => leftover.test(each))) await rm(at(file));
  const plain = all.filter((file) => file.endsWith('.json') && !leftover.test(file));
  const compressPlain = async (file: string) => {
    plan.signal.throwIfAborted();
    const isDone = file.startsWith('courses/') && (await exists(at(`${file}.br`)));
    if (plan.compress && !isDone) await compress(at(file));
  };
  await inParallel(plain, availableParallelism(), compressPlain);
  if (!plan.immutable) return;
  const names: Record<string, string> = {};
  for (const file of plain) {
    if (['index.json', 'report.json', 'immutable.json'].includes(file)) continue;
    const content = await readFile(at(file));
    names[file] = hashedName(file, content);
    await writeWhole(at(names[file]), content);
    for (const ending of plan.compress ? ['.gz', '.br'] : [])
      await writeWhole(at(names[file] + ending), await readFile(at(file + ending)));
  }
  await writeDocument(at('immutable.json'), { generatedAt, files: names }, plan);
  await compressPlain('immutable.json');
}

function fileName({ id }: Course): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/.test(id)) return id;
  throw new ToolError(`"${id}" cannot be the name of a course: letters, digits, "_", "." and "-" only, 32 at most.`);
}

function isNear(provider: Provider, near: SnapshotPlan['near']): boolean {
  if (!near || comesToWorkplace(provider) || isOnline(provider)) return true;
  return provider.sites.some((site) => (siteDistance(site, near.position) ?? Infinity) <= near.miles);
}
