import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, unfinished, writeWhole } from '../files.ts';
import { ToolError } from '../tool-error.ts';

/** What decides what a run writes. */
export interface RunInputs {
  /** Of the options. */
  readonly fingerprint: string;
  /** Files that the snapshot is made of. */
  readonly inputs: readonly string[];
  /** The moment that documents give as theirs, where the run begins anew. ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly resume: boolean;
}

/** `state.json` of a work folder. */
export interface RunState {
  readonly fingerprint: string;
  /** Hash of the input files' content. */
  readonly content: string;
  readonly generatedAt: string;
  /** Whether `files` is a whole snapshot, which only has to be put in its place. */
  readonly isComplete: boolean;
}

const fileOf = (work: string) => join(work, 'state.json');

/** The state that a run before has left; undefined when there is none. */
export async function readState(work: string): Promise<RunState | undefined> {
  const text = await readIfThere(fileOf(work));
  try {
    return text === undefined ? undefined : (JSON.parse(text) as RunState);
  } catch {
    return undefined;
  }
}

/** Notes that the snapshot is whole: from now on every run puts it in its place first. */
export async function markComplete(work: string, state: RunState): Promise<void> {
  await writeWhole(fileOf(work), JSON.stringify({ ...state, isComplete: true } satisfies RunState));
}

/**
 * Makes the work folder ready: what a run before has left stays only for `--resume` with the same options and the same input.
 * @throws {ToolError} when the options are others.
 */
export async function beginRun(work: string, run: RunInputs, tell: (sentence: string) => void): Promise<RunState> {
  const left = run.resume ? await readState(work) : undefined;
  if (left && left.fingerprint !== run.fingerprint)
    throw new ToolError('The interrupted run had other options: run without --resume to begin anew.');
  const content = await hashOf(run.inputs);
  if (left?.content === content) return left;
  if (left) tell('The input has changed since the interrupted run: begun anew.');
  await clearWork(work);
  await mkdir(join(work, 'files'), { recursive: true });
  const { fingerprint, generatedAt } = run;
  const state: RunState = { fingerprint, content, generatedAt, isComplete: false };
  await writeWhole(fileOf(work), JSON.stringify(state));
  return state;
}

/** Removes what a run has made in its work folder. `previous` is a snapshot that was published, and stays. */
export async function clearWork(work: string): Promise<void> {
  for (const name of ['files', 'notes', 'state.json', `state.json${unfinished}`])
    await rm(join(work, name), { recursive: true, force: true });
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`\n${file}\n`);
    try {
      for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
    } catch {
      hash.update('unreadable'); // Its reader says why.
    }
  }
  return hash.digest('hex');
}
