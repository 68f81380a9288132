import { readFile, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Course } from '../domain/course.ts';
import type { Position } from '../domain/place.ts';
import type { Provider } from '../domain/provider.ts';
import { comesTo, type Areas } from '../domain/region.ts';
import { isOnline, siteDistance } from '../domain/training.ts';
import { courseDocument, headOf, indexRow, postcodesDocument, providersDocument, type Head } from './document.ts';
import { onDisk, readIfThere, writeWhole } from './files.ts';
import type { Geocoder } from './geocode/geocoder.ts';
import { placeSites } from './geocode/place-sites.ts';
import type { Outcodes, OutcodeSource } from './geocode/outcodes/outcode.ts';
import { SiteOutcodes } from './geocode/outcodes/site-outcodes.ts';
import { placesDocuments } from './geocode/places/gazetteer.ts';
import { writeDocument } from './output/document-file.ts';
import { finishFiles } from './output/finish.ts';
import { lockFolder } from './output/lock.ts';
import { replaceSnapshot } from './output/replace.ts';
import { beginRun, clearWork, markComplete, readState } from './output/run-state.ts';
import { resolveTarget } from './output/target.ts';
import { makeWorkFolder } from './output/work-folder.ts';
import { joinNotes, NoteTaker, type Notes, type Report } from './report.ts';
import type { Attribution, CourseCodes, Source, SourceContext } from './sources/source.ts';
import { SnapshotCounts } from './snapshot-counts.ts';
import { ToolError } from './tool-error.ts';

/** Where a snapshot's visitors are. */
export interface Near {
  readonly position: Position;
  readonly miles: number;
  /** What that place lies in, for providers that come to workplaces in some regions. */
  readonly areas: Areas;
}

/** What a snapshot is made of, and how. */
export interface SnapshotPlan {
  readonly source: Source;
  readonly courses: readonly string[] | 'all';
  /** Only providers that train within so many miles of a place, or that come to the learner. */
  readonly near?: Near | undefined;
  readonly geocoder?: Geocoder | undefined;
  /** Who knows the outcodes of the country, so that visitors may give their postcode. */
  readonly outcodes?: OutcodeSource | undefined;
  /** Where it goes, relative to `folder`. */
  readonly out: string;
  /** The current folder. */
  readonly folder: string;
  /** Files that it is made of, relative to `folder`. */
  readonly inputs: readonly string[];
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
  /** Told what somebody has to know before the run's end: one sentence. */
  readonly tell: (sentence: string) => void;
}

/** What is kept of a finished course until all are. */
interface Finished {
  readonly row: object;
  /** Paths of its documents. */
  readonly documents: readonly string[];
  readonly notes: Notes;
}

/** The parts of one run. */
interface Run {
  readonly plan: SnapshotPlan;
  readonly context: SourceContext & { readonly reporter: NoteTaker };
  readonly head: Head;
  readonly outcodes: Outcodes | undefined;
  /** Of what was written so far. */
  readonly counts: SnapshotCounts;
  readonly siteOutcodes: SiteOutcodes;
  /** Where documents are written. */
  readonly files: string;
  readonly notes: string;
}

/**
 * Makes a snapshot. It is built in a work folder beside the old one, and put in its place when it is whole.
 * @throws {ToolError} one sentence; what was there before is still there.
 */
export async function makeSnapshot(plan: SnapshotPlan): Promise<Report> {
  const target = await resolveTarget(plan.out, plan);
  const { work, unlock } = await onDisk(`${plan.out} cannot be written`, async () => {
    const made = await makeWorkFolder(target);
    return { work: made, unlock: await lockFolder(join(made, 'lock'), plan.out) };
  });
  try {
    const report = (await completeLeft(work, target, plan)) ?? (await makeAnew(work, plan));
    await publish(work, target, plan);
    return report;
  } finally {
    await unlock().catch(() => undefined);
    await rmdir(work).catch(() => undefined); // It is not empty where --resume can go on.
  }
}

/** Puts in its place what a run that was killed had finished. That run's report, where this one was to go on from there. */
async function completeLeft(work: string, target: string, plan: SnapshotPlan): Promise<Report | undefined> {
  const left = await readState(work);
  if (!left?.isComplete) return undefined;
  await publish(work, target, plan);
  if (!plan.resume || left.fingerprint !== plan.fingerprint) return undefined;
  return JSON.parse(await readFile(join(target, 'report.json'), 'utf8')) as Report;
}

async function publish(work: string, target: string, { out }: SnapshotPlan): Promise<void> {
  const remedy = 'The new snapshot is whole: the next run puts it in its place.';
  await onDisk(`${out} could not be replaced`, () => replaceSnapshot(work, target), remedy);
  await clearWork(work);
}

/** Leaves the whole snapshot in the work folder. */
async function makeAnew(work: string, plan: SnapshotPlan): Promise<Report> {
  const state = await onDisk(`${plan.out} cannot be written`, () =>
    beginRun(work, { ...plan, inputs: plan.inputs.map((file) => resolve(plan.folder, file)) }, plan.tell),
  );
  const reporter = new NoteTaker(plan.onProgress);
  const attributions: [Attribution, ...Attribution[]] = [plan.source.attribution];
  if (plan.geocoder) attributions.push(plan.geocoder.attribution);
  const context = { reporter, signal: plan.signal };
  const run: Run = {
    plan,
    context,
    outcodes: await plan.outcodes?.outcodes(context),
    counts: new SnapshotCounts(),
    siteOutcodes: new SiteOutcodes(),
    head: headOf(state.generatedAt, attributions),
    files: join(work, 'files'),
    notes: join(work, 'notes'),
  };
  const courses = await makeCourses(run);
  const documents = courses.flatMap((each) => each.documents);
  const write = async (path: string, document: object) => {
    await writeDocument(run.files, path, document, plan);
    documents.push(path);
  };
  const places = await writePlaces(run, write);
  await write('index.json', { ...run.head, courses: courses.map((each) => each.row) });
  const { providers, sites, placedSites } = run.counts;
  const report: Report = {
    generatedAt: state.generatedAt,
    courses: courses.length,
    providers,
    sites,
    placedSites,
    places,
    ...joinNotes([...courses.map((each) => each.notes), reporter.take()]),
  };
  await write('report.json', report);
  await finishFiles(run.files, documents, { ...plan, generatedAt: state.generatedAt });
  plan.signal.throwIfAborted();
  await markComplete(work, state);
  return report;
}

/** Writes the documents of every course, but of those that an interrupted run has written. */
async function makeCourses(run: Run): Promise<Finished[]> {
  const { plan, context } = run;
  const finished: Finished[] = [];
  const codes = new Map<string, CourseCodes>();
  for await (const course of plan.source.courses(plan.courses, context)) {
    const { id, reference } = course;
    const reason = codes.has(id.toLowerCase()) ? 'Another course of the same code came before.' : whyNoFileName(id);
    if (reason) {
      context.reporter.drop({ kind: 'course', id, reason });
      continue;
    }
    codes.set(id.toLowerCase(), { id, reference });
    const notePath = join(run.notes, `${id}.json`);
    const before = context.reporter.take();
    const note = await readIfThere(notePath);
    const done = note === undefined ? await makeCourse(course, before, run) : await readCourse(note, run);
    if (note === undefined) await writeWhole(notePath, JSON.stringify(done));
    finished.push(done);
    plan.onProgress(`course ${id} is done`);
  }
  await plan.source.finish?.([...codes.values()], context);
  if (finished.length === 0)
    throw new ToolError('There is no course to write: the source has none of those that were asked for.');
  return finished;
}

/** A course that an interrupted run has made. */
async function readCourse(note: string, run: Run): Promise<Finished> {
  const finished = JSON.parse(note) as Finished;
  for (const path of finished.documents.filter((each) => each.endsWith('/providers.json')))
    noteProviders(JSON.parse(await readFile(join(run.files, path), 'utf8')), run);
  return finished;
}

/** What the snapshot as a whole needs of a document of providers. */
function noteProviders(document: unknown, { counts, siteOutcodes }: Run): void {
  counts.add(document);
  siteOutcodes.add(document);
}

async function makeCourse(course: Course, before: Notes, run: Run): Promise<Finished> {
  const { plan, context, head, files } = run;
  const found = await plan.source.providers(course, context);
  const placed = found && (await placeSites(found, plan.geocoder, context));
  const providers = placed?.filter((provider) => {
    const isKept = isNear(provider, plan.near);
    if (!isKept)
      context.reporter.drop({
        kind: 'provider',
        id: `${provider.ukprn}`,
        reason: 'No site of it is known to be that near.',
      });
    return isKept;
  });
  const documents: [path: string, document: object][] = [
    [`courses/${course.id}.json`, courseDocument(head, course, providers?.length)],
  ];
  if (providers) {
    const document = providersDocument(head, course, providers, isKnown(run.outcodes));
    noteProviders(document, run);
    documents.push([`courses/${course.id}/providers.json`, document]);
  }
  for (const [path, document] of documents) await writeDocument(files, path, document, plan);
  return {
    row: indexRow(course),
    documents: documents.map(([path]) => path),
    notes: joinNotes([before, context.reporter.take()]),
  };
}

/** Whether a visitor may be asked for a postcode: those of the sites alone are too few. */
function isKnown(outcodes: Outcodes | undefined): boolean {
  return outcodes !== undefined && outcodes.centres.size > 0;
}

/** Writes the places, the outcodes among them, and their postcodes where they are wanted; the answer is how many places there are. */
async function writePlaces(
  { plan, head, outcodes, siteOutcodes }: Run,
  write: (path: string, document: object) => Promise<void>,
): Promise<number> {
  const centres = new Map([...siteOutcodes.centres, ...(outcodes?.centres ?? [])]);
  const by = plan.outcodes ? [plan.outcodes.attribution] : [];
  const places = placesDocuments(head.generatedAt, { ...outcodes, centres }, by);
  await write('places.json', places.document);
  for (const [key, document] of places.byKey) await write(`places/${key}.json`, document);
  const postcodesHead = headOf(head.generatedAt, [by[0] ?? plan.source.attribution]);
  for (const [outcode, postcodes] of outcodes?.postcodes ?? [])
    await write(`postcodes/${outcode}.json`, postcodesDocument(postcodesHead, outcode, postcodes));
  return places.count;
}

function whyNoFileName(id: string): string | undefined {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/.test(id) && !/\.(?:json|gz|br|new)$/i.test(id)) return undefined;
  return 'Its code cannot name a file: letters, digits, "_", "." and "-" only, 32 at most, and no ending such as ".json".';
}

function isNear(provider: Provider, near: SnapshotPlan['near']): boolean {
  if (!near || isOnline(provider)) return true;
  const comes = provider.training.some((option) => option.mode === 'workplace' && comesTo(option, near.areas));
  return comes || provider.sites.some((site) => (siteDistance(site, near.position) ?? Infinity) <= near.miles);
}
