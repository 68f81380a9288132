import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { lockFolder } from '../../../../src/cli/output/lock.ts';
import { temporary } from '../run-tool.ts';

describe('two runs into one folder', () => {
  const folder = temporary();
  const file = join(folder.path, 'work/lock');
  const hold = (holder: object) => writeFileSync(file, JSON.stringify({ since: '2026-11-01T06:00:00Z', ...holder }));
  after(() => folder.remove());

  test('the second one says who runs, and for how long', async () => {
    const unlock = await lockFolder(file, 'data');
    // This very process is the one that runs; its parent stands for another one that is alive.
    hold({ pid: process.ppid, host: hostname() });
    await assert.rejects(lockFolder(file, 'data'), {
      name: 'ToolError',
      message: `Process ${process.ppid} has been making a snapshot in data since 2026-11-01T06:00:00Z. Wait for its end, or end it.`,
    });
    await unlock();
    assert.ok(existsSync(file), 'what another run holds is not given back');
  });

  test('one on another machine that shows signs of life holds it too', async () => {
    hold({ pid: 1, host: 'another' });
    await assert.rejects(lockFolder(file, 'data'), { message: /^Process 1 on another has been/ });
  });

  test('one on another machine without a sign of life for two minutes holds nothing', async () => {
    hold({ pid: 1, host: 'another' });
    const long = new Date(Date.now() - 121_000);
    utimesSync(file, long, long);
    await (
      await lockFolder(file, 'data')
    )();
    assert.equal(existsSync(file), false);
  });

  test('a dead one holds nothing', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    hold({ pid: child.pid ?? 0, host: hostname() });
    const unlock = await lockFolder(file, 'data');
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid, process.pid);
    await unlock();
  });

  test('one that was killed while it wrote who it is holds nothing', async () => {
    writeFileSync(file, '{"pid":');
    await (
      await lockFolder(file, 'data')
    )();
    assert.equal(existsSync(file), false);
  });

  test('of five that begin at the same time behind a dead one, one runs', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    hold({ pid: child.pid ?? 0, host: hostname() });
    const module = new URL('../../../../src/cli/output/lock.ts', import.meta.url).href;
    const script = `const { lockFolder } = await import(${JSON.stringify(module)});
      await lockFolder(${JSON.stringify(file)}, 'data').then(() => console.log('runs'), () => console.log('waits'));
      process.stdin.resume();`;
    const children = Array.from({ length: 5 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(
      children.map(async (each) => String(((await once(each.stdout, 'data')) as [Buffer])[0]).trim()),
    );
    children.forEach((each) => each.stdin.end());
    await Promise.all(children.map((each) => once(each, 'exit')));
    assert.deepEqual(said.sort(), ['runs', 'waits', 'waits', 'waits', 'waits']);
  });
});
