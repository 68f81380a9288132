import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, mock, test } from 'node:test';
import { startOfficialServer, type OfficialServer } from '../../support/official-server.ts';
import { killedAfter } from './interrupted-disk.ts';
import { contents, ended, runTelling, runTool, startTool, temporary, type Run } from './run-tool.ts';

describe('a run that is killed', () => {
  const folder = temporary();
  let server: OfficialServer;
  /** The address whose answer the server keeps back, and who is told that it was asked for. */
  let held: { readonly url: RegExp; readonly onAsked: () => void } | undefined;

  const args = (out: string, date: string, ...more: readonly string[]) =>
    ['snapshot', '--from', 'fat', '--endpoint', server.origin, '--out', join(folder.path, out), '--date', date].concat(
      more,
    );

  /** Ends a run, as a process, when it asks for an address. */
  async function endedAt(url: RegExp, signal: NodeJS.Signals, arguments_: readonly string[]): Promise<Run> {
    const asked = new Promise<void>((onAsked) => (held = { url, onAsked }));
    const child = startTool(arguments_);
    const end = ended(child);
    await Promise.race([asked, end.then(({ err }): never => assert.fail(`it ended before: ${err}`))]);
    child.kill(signal);
    const run = await end;
    held = undefined;
    return run;
  }

  const out = join(folder.path, 'data');
  const workOf = (name: string) => join(folder.path, `.${name}.course-widgets`);
  let old: ReturnType<typeof contents>;
  let undisturbed: ReturnType<typeof contents>;

  before(async () => {
    server = await startOfficialServer({
      courses: 4,
      providers: 8,
      gate: (url) => {
        if (!held?.url.test(url)) return undefined;
        held.onAsked();
        return new Promise(() => undefined);
      },
    });
    assert.equal((await runTool(args('undisturbed', '2026-02-02'))).code, 0);
    undisturbed = contents(join(folder.path, 'undisturbed'));
    assert.equal((await runTool(args('data', '2026-01-01'))).code, 0);
    old = contents(out);
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  test('leaves the previous snapshot whole, three times, and --resume gives the bytes of an undisturbed run', async () => {
    for (const [round, url] of [/courses\?/, /courses\/101\/providers\/10000003/, /courses\/103$/].entries()) {
      const more = round > 0 ? ['--resume'] : [];
      assert.equal((await endedAt(url, 'SIGKILL', args('data', '2026-02-02', ...more))).code, null);
      assert.deepEqual(contents(out), old, `killed at ${String(url)}`);
    }
    server.requests.length = 0;
    assert.deepEqual(await runTool(args('data', '2026-03-03', '--resume')), { code: 0, out: '', err: '' });
    assert.deepEqual(contents(out), undisturbed);
    assert.equal(existsSync(workOf('data')), false);
    const again = server.requests.filter(({ url }) => /courses\/10[012]\/providers/.test(url));
    assert.deepEqual(again, [], 'what was done is not asked for again');
  });

  test('leaves the old one or the new one whole, whichever change of the disk was its last', async () => {
    const [end, before] = [join(folder.path, 'end'), join(folder.path, 'before')];
    assert.equal((await runTool(args('before', '2026-01-01'))).code, 0);
    const previous = contents(before);
    const restore = () => {
      for (const each of [end, workOf('end')]) rmSync(each, { recursive: true, force: true });
      cpSync(before, end, { recursive: true });
    };
    const run = () => runTool(args('end', '2026-02-02'));
    restore();
    const all = (await killedAfter(Infinity, run)).changes;
    // At its beginning, here and there, and at every one of its last changes.
    const spread = Array.from({ length: 4 }, (_, index) => Math.floor((all * (index + 0.5)) / 4));
    const last = Array.from({ length: 10 }, (_, index) => all - index - 1);
    for (const changes of [0, 1, ...spread, ...last]) {
      restore();
      await killedAfter(changes, run);
      // Between the two renames of the swap there is neither; the next run puts the new one there.
      if (existsSync(end)) {
        const left = contents(end);
        const isOld = left['report.json'] === previous['report.json'];
        assert.deepEqual(left, isOld ? previous : undisturbed, `killed after ${changes} of ${all} changes`);
      }
      assert.deepEqual(await runTool(args('end', '2026-02-02', '--resume')), { code: 0, out: '', err: '' });
      assert.deepEqual(contents(end), undisturbed, `resumed after ${changes} of ${all} changes`);
      assert.equal(existsSync(workOf('end')), false);
    }
  });

  test('goes on only where the options are the same', async () => {
    await endedAt(/courses\/101$/, 'SIGKILL', args('other', '2026-01-01'));
    const { code, err } = await runTool(args('other', '2026-01-01', '--pretty', '--resume'));
    assert.equal(code, 1);
    assert.match(err, /had other options/);
  });

  for (const [signal, url] of [
    ['SIGINT', /courses\/101$/],
    ['SIGTERM', /courses\?/],
    ['SIGTERM', /courses\/102\/providers\/10000003/],
  ] as const) {
    test(`${signal} while it waits for ${String(url)}: it says that nothing was changed, and nothing was`, async () => {
      const before = contents(out);
      const { code, err } = await endedAt(url, signal, args('data', '2026-04-04'));
      const sentence = 'Stopped. What was there has not been changed; --resume goes on from here.\n';
      assert.deepEqual([code, err], [130, sentence]);
      assert.deepEqual(contents(out), before);
    });
  }

  test('what could not take its place is whole, and --resume puts it there without asking again', async () => {
    const { rename } = fs;
    mock.method(fs, 'rename', (from: string, to: string) =>
      from === out ? Promise.reject(Object.assign(new Error(), { code: 'EIO' })) : rename(from, to),
    );
    syncBuiltinESMExports();
    const { code, err } = await runTool(args('data', '2026-02-02'));
    mock.restoreAll();
    syncBuiltinESMExports();
    assert.deepEqual(
      [code, err],
      [
        1,
        `✖ ${out} could not be replaced: the disk does not answer. The new snapshot is whole: the next run puts it in its place.\n`,
      ],
    );
    server.requests.length = 0;
    assert.equal((await runTool(args('data', '2026-02-02', '--resume'))).code, 0);
    assert.deepEqual(server.requests, []);
    assert.deepEqual(contents(out), undisturbed);
  });

  test('a signal while the new snapshot takes its place comes too late: it is finished', async () => {
    const stop = new AbortController();
    const { rename: original } = fs;
    mock.method(fs, 'rename', (from: string, to: string) => {
      if (from === out || to === out) stop.abort();
      return original(from, to);
    });
    syncBuiltinESMExports();
    try {
      const { code } = await runTelling(args('data', '2026-02-02'), {}, { signal: stop.signal });
      assert.deepEqual([code, stop.signal.aborted], [0, true]);
    } finally {
      mock.restoreAll();
      syncBuiltinESMExports();
    }
    assert.deepEqual(contents(out), undisturbed);
  });
});
