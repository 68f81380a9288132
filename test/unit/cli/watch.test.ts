import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { csvTemplate } from '../../../src/cli/sources/csv/columns.ts';
import { ended, read, runTool, startTool, temporary, type Run } from './run-tool.ts';

describe('course-widgets snapshot --watch', { timeout: 60_000 }, () => {
  const folder = temporary();
  const at = (name: string) => join(folder.path, name);
  let child: ChildProcess | undefined;
  let end: Promise<Run>;
  let told = '';
  let onTold: () => void = () => undefined;

  /** Waits until the tool has said this once more than before. */
  async function says(text: RegExp): Promise<void> {
    while (!text.test(told)) await new Promise<void>((done) => (onTold = done));
    told = '';
  }
  const title = () => read<{ course: { title: string } }>(at('data'), 'courses/2.json').course.title;
  const table = (name: string) => csvTemplate('courses').replace('Software developer', name);

  before(() => {
    writeFileSync(at('courses.csv'), table('First'));
    child = startTool([
      'snapshot',
      '--from',
      'csv',
      '--courses-file',
      at('courses.csv'),
      '--out',
      at('data'),
      '--watch',
    ]);
    child.stderr?.on('data', (text) => {
      told += String(text);
      onTold();
    });
    end = ended(child);
  });
  after(() => {
    child?.kill('SIGKILL');
    folder.remove();
  });

  test('makes the snapshot at once', async () => {
    await says(/Watching .+courses\.csv\. Ctrl-C ends it\./);
    assert.equal(title(), 'First');
  });

  test('again when a table was saved', async () => {
    writeFileSync(at('courses.csv'), table('Second'));
    await says(/Watching/);
    assert.equal(title(), 'Second');
  });

  test('again when an editor has put a new file in its place', async () => {
    writeFileSync(at('courses.csv~'), table('Third'));
    renameSync(at('courses.csv~'), at('courses.csv'));
    await says(/Watching/);
    assert.equal(title(), 'Third');
  });

  test('tells what is wrong with a table, and waits for the next save', async () => {
    writeFileSync(at('courses.csv'), '');
    await says(/✖ .+courses\.csv is empty.+\n[^]*Watching/);
    assert.equal(title(), 'Third');
    writeFileSync(at('courses.csv'), table('Fourth'));
    await says(/Watching/);
    assert.equal(title(), 'Fourth');
  });

  test('ends with Ctrl-C, without an error', async () => {
    child?.kill('SIGINT');
    assert.equal((await end).code, 0);
  });

  test('wants a file: one sentence', async () => {
    const { code, err } = await runTool(['snapshot', '--from', 'skills-england', '--out', at('other'), '--watch']);
    assert.equal(code, 1);
    assert.match(err, /^✖ --watch is for tables and files/);
  });
});
