import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startOfficialServer, type OfficialServer } from '../support/official-server.ts';
import { contents, ended, read, runTool, startTool, temporary } from './run-tool.ts';

describe('a run that is killed', () => {
  let server: OfficialServer;
  const folder = temporary();
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

  before(async () => {
    server = await startOfficialServer({ courses: 8, providers: 30 });
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  test('leaves the previous snapshot whole, ten times, and --resume gives the bytes of an undisturbed run', async () => {
    const out = join(folder.path, 'data');
    assert.equal((await runTool(args('data', '2026-01-01'))).code, 0);
    assert.equal((await runTool(args('undisturbed', '2026-02-02'))).code, 0);
    const old = contents(out);
    let killed = 0;
    for (let round = 0; round < 10; round += 1) {
      const child = startTool([...args('data', '2026-02-02'), ...(round > 0 ? ['--resume'] : [])]);
      const end = ended(child);
      // Not before it has begun: the work folder tells. Then at another moment each time.
      while (child.exitCode === null && !existsSync(`${out}.partial/state.json`)) await pause(2);
      await Promise.race([end, pause(round * 13)]);
      child.kill('SIGKILL');
      if ((await end).code === 0) break;
      killed += 1;
      assert.deepEqual(contents(out), old, `after ${killed} kills`);
    }
    assert.ok(killed > 3, `only ${killed} kills came in time`);
    const last = await runTool([...args('data', '2026-03-03'), '--resume']);
    assert.deepEqual([last.code, last.err], [0, '']);
    assert.deepEqual(contents(out), contents(join(folder.path, 'undisturbed')));
    assert.equal(existsSync(`${out}.partial`), false);
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
    const { mendSwap } = await import('../../src/snapshot-tool/files.ts');
    const { renameSync } = await import('node:fs');
    const out = join(folder.path, 'undisturbed');
    renameSync(out, `${out}.previous`);
    await mendSwap(out);
    assert.ok(read<object>(out, 'index.json'));
  });
});
