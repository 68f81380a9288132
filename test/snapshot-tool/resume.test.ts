import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { mendSwap } from '../../src/snapshot-tool/files.ts';
import { startOfficialServer, type OfficialServer } from '../support/official-server.ts';
import { contents, ended, read, runTool, startTool, temporary } from './run-tool.ts';

/** Of the server whose runs take seconds, and of the one whose runs are over soon. */
const [many, few] = [40, 4];

describe('a run that is killed', () => {
  let server: OfficialServer;
  const folder = temporary();
  let small: OfficialServer;
  const args = (out: string, date: string) => [
    'snapshot',
    '--from',
    'fat',
    '--endpoint',
    server.origin,
    '--out',
    join(folder.path, out),
    '--date',
    date,
    '--compress',
    '--immutable',
  ];

  /** The same where the end is what matters: few courses, and no compression, which takes long. */
  const soon = (out: string, date: string) =>
    args(out, date)
      .filter((each) => each !== '--compress')
      .map((each) => each.replace(server.origin, small.origin));
  const out = join(folder.path, 'data');
  let undisturbed: ReturnType<typeof contents>;
  let undisturbedSmall: ReturnType<typeof contents>;

  before(async () => {
    server = await startOfficialServer({ courses: many, providers: 30 });
    small = await startOfficialServer({ courses: few, providers: 30 });
    assert.equal((await runTool(args('undisturbed', '2026-02-02'))).code, 0);
    undisturbed = contents(join(folder.path, 'undisturbed'));
    assert.equal((await runTool(soon('small', '2026-02-02'))).code, 0);
    undisturbedSmall = contents(join(folder.path, 'small'));
  });
  after(async () => {
    await server.close();
    await small.close();
    folder.remove();
  });

  test('leaves the previous snapshot whole, ten times, and --resume gives the bytes of an undisturbed run', async () => {
    assert.equal((await runTool(args('data', '2026-01-01'))).code, 0);
    const old = contents(out);
    for (let round = 0; round < 10; round += 1) {
      const child = startTool([...args('data', '2026-02-02'), ...(round > 0 ? ['--resume'] : [])]);
      const end = ended(child);
      // Not before it has begun: the work folder tells. Then at any moment.
      while (child.exitCode === null && !existsSync(`${out}.partial/state.json`)) await pause(2);
      const moment = Math.random() * 200;
      await pause(moment);
      child.kill('SIGKILL');
      assert.equal((await end).code, null, `after ${moment} ms it was at its end already`);
      assert.deepEqual(contents(out), old, `killed ${round + 1} times, last after ${moment} ms`);
    }
    const last = await runTool([...args('data', '2026-03-03'), '--resume']);
    assert.deepEqual([last.code, last.err], [0, '']);
    assert.deepEqual(contents(out), undisturbed);
    assert.equal(existsSync(`${out}.partial`), false);
  });

  test('leaves the old one or the new one whole when it is killed at its end, ten times', async () => {
    const end = join(folder.path, 'end');
    const [work, old, almost] = [`${end}.partial`, join(folder.path, 'old'), join(folder.path, 'almost')];
    assert.equal((await runTool(soon('end', '2026-01-01'))).code, 0);
    renameSync(end, old);
    const before = contents(old);
    // A run that has all of the courses and nothing of what comes after them.
    const child = startTool(soon('end', '2026-02-02'));
    const killed = ended(child);
    const noted = () =>
      existsSync(`${work}/notes`) ? readdirSync(`${work}/notes`).filter((name) => /\d\.json$/.test(name)) : [];
    while (noted().length < few) await pause(1);
    child.kill('SIGKILL');
    await killed;
    renameSync(work, almost);

    const resume = [...soon('end', '2026-03-03'), '--resume'];
    const restore = () => {
      for (const each of [end, work, `${end}.previous`]) rmSync(each, { recursive: true, force: true });
      cpSync(old, end, { recursive: true });
      cpSync(almost, work, { recursive: true });
    };
    restore();
    const start = performance.now();
    assert.equal((await runTool(resume)).code, 0);
    const length = performance.now() - start;
    for (let round = 0; round < 10; round += 1) {
      restore();
      const moment = length * (0.5 + Math.random() / 2);
      const again = startTool(resume);
      const over = ended(again);
      await pause(moment);
      again.kill('SIGKILL');
      await over;
      await mendSwap(end);
      const left = contents(end);
      const isOld =
        Object.keys(left).length === Object.keys(before).length && left['report.json'] === before['report.json'];
      assert.deepEqual(left, isOld ? before : undisturbedSmall, `killed after ${moment} ms`);
      assert.deepEqual(await runTool(resume), { code: 0, out: '', err: '' });
      // Where it was at its end already, it begins anew, with its own date.
      const { generatedAt } = read<{ generatedAt: string }>(end, 'report.json');
      if (isOld || !generatedAt.startsWith('2026-03'))
        assert.deepEqual(contents(end), undisturbedSmall, `killed after ${moment} ms`);
    }
  });

  test('going on after a kill between the swap and the end of tidying up loses nothing', async () => {
    const end = join(folder.path, 'tidy');
    const child = startTool(soon('tidy', '2026-02-02'));
    const killed = ended(child);
    const notes = `${end}.partial/notes`;
    while (!existsSync(notes) || readdirSync(notes).length < few) await pause(1);
    child.kill('SIGKILL');
    await killed;
    // As after the swap's last rename.
    rmSync(`${end}.partial/files`, { recursive: true });
    assert.equal((await runTool([...soon('tidy', '2026-03-03'), '--resume'])).code, 0);
    assert.deepEqual(contents(end), undisturbedSmall);
  });

  test('goes on only where the options are the same', async () => {
    const child = startTool(args('other', '2026-01-01'));
    const end = ended(child);
    while (!existsSync(join(folder.path, 'other.partial/state.json'))) await pause(2);
    child.kill('SIGKILL');
    await end;
    const { code, err } = await runTool([...args('other', '2026-01-01'), '--pretty', '--resume']);
    assert.equal(code, 1);
    assert.match(err, /begun with other options/);
  });

  test('Ctrl-C says that nothing was changed', async () => {
    const child = startTool(args('stopped', '2026-01-01'));
    const end = ended(child);
    while (!existsSync(join(folder.path, 'stopped.partial/state.json'))) await pause(2);
    child.kill('SIGINT');
    const { code, err } = await end;
    assert.deepEqual([code, err], [130, 'Stopped. What was there has not been changed; --resume goes on from here.\n']);
    assert.equal(existsSync(join(folder.path, 'stopped')), false);
  });

  test('a swap that was cut in two is mended by the next run', async () => {
    renameSync(out, `${out}.previous`);
    await mendSwap(out);
    assert.deepEqual(contents(out), undisturbed);
  });
});
